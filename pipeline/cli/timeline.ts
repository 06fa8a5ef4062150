import Table from 'cli-table3';
import { EVENT_TYPES, SECTIONS } from '../../schemas/vocabularies.js';
import { openPublished } from '../published/open.js';
import { colors as pc } from './colors.js';
import { fail, guarded } from './failure.js';
import { shorten, type TimelineFilters, type TimelineRow, timelineOf } from './timeline-rows.js';

const SENTENCE_LENGTH = 42;
/** More bodies than these are counted only: a law may name twenty. */
const MOST_BODIES = 3;

/** `zhewen timeline`: the events of a published dataset by date; a table on a terminal, plain lines in a pipe. */
export function timeline(folder: string, filters: TimelineFilters): Promise<number> {
  return guarded(() => {
    const unknown =
      unfit('--type', filters.type, EVENT_TYPES) ?? unfit('--section', filters.section, SECTIONS);
    if (unknown !== null) return fail(unknown);
    const { organizations, issues } = openPublished(folder);
    const rows = timelineOf(organizations(), issues(), filters);
    if (process.stdout.isTTY !== true) process.stdout.write(rows.map((row) => `${lineOf(row)}\n`).join(''));
    else process.stdout.write(`${rows.length === 0 ? 'no events' : tableOf(rows)}\n`);
    return 0;
  });
}

function unfit(option: string, value: string | undefined, known: readonly string[]): string | null {
  if (value === undefined || known.includes(value)) return null;
  return `${option} ${value} is unknown; it is one of ${known.join(', ')}`;
}

/** Columns apart by tabs: id, date, type, main or secondary, place, sentence, bodies. */
function lineOf(row: TimelineRow): string {
  const kind = row.isMain ? 'main' : 'secondary';
  const cells = [row.eventId, row.date, row.type, kind, row.place, row.sentence, row.organizations.join(';')];
  return cells.map((cell) => cell.replace(/[\t\n]/gu, ' ')).join('\t');
}

function tableOf(rows: readonly TimelineRow[]): string {
  const table = new Table({
    head: ['date', 'type', 'place', 'what the text says', 'organizations', 'event'],
    style: { head: [], border: [] },
  });
  for (const row of rows) {
    table.push([
      row.date.replace('/', '\n'),
      row.isMain ? pc.bold(row.type) : row.type,
      row.place,
      shorten(row.sentence, row.trigger, SENTENCE_LENGTH),
      bodiesOf(row.organizations),
      row.eventId,
    ]);
  }
  return table.toString();
}

function bodiesOf(names: readonly string[]): string {
  const more = names.length - MOST_BODIES;
  return [...names.slice(0, MOST_BODIES), ...(more > 0 ? [`+ ${more}`] : [])].join('\n');
}
