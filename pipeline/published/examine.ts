import type { BlockRow, Dataset, DateRow, EventRow } from '../../schemas/index.js';
import type { PublishedFolder } from '../io/index.js';
import { CHECKS, type Concern } from '../validate/checks.js';
import { type Lookup, lookupOf, type Surroundings } from '../validate/lookup.js';
import { targetOf } from '../validate/references.js';
import { MentionTally } from '../validate/tally.js';
import { Findings, type Found, joined } from './findings.js';
import { loadGroup, loadRuns, RowsById, sharedParts } from './parts.js';
import type { Survey } from './survey.js';
import { unwatched, type Watch } from './watch.js';

/** What the checks across tables found, in the order in which it is told. */
export interface Examined {
  readonly all: Found;
  readonly about: (concern: Concern) => Found;
}

/**
 * Makes every check across tables, issue by issue: the rows of one issue are loaded at a time. What they refer to
 * beyond their issue is known from the survey or, where a dataset is damaged, looked up.
 */
export function examineIssues(
  files: PublishedFolder,
  survey: Survey,
  raw: Lookup['raw'],
  watch: Watch = unwatched,
): Examined {
  const findings = CHECKS.map(() => new Findings());
  const tally = new MentionTally();
  const surroundings = surroundingsOf(files, survey, tally);
  const rawOnce = remembered(raw);
  const check = (dataset: Dataset, blocks: readonly BlockRow[]) => {
    const lookup = lookupOf(dataset, rawOnce, { ...surroundings, blocks, has: hasIn(dataset, surroundings) });
    for (const [i, { check }] of CHECKS.entries()) findings[i]?.add(check(lookup));
  };
  for (const [i, group] of survey.groups.entries()) {
    watch('check', i, survey.groups.length, group.name);
    const dataset = loadGroup(files, group);
    tally.add(dataset);
    check(dataset, loadRuns(files, 'blocks', group.guests) as readonly BlockRow[]);
  }
  for (const dataset of sharedParts(files)) check(dataset, []);
  return {
    all: joined(findings),
    about: (concern) => joined(findings.filter((_, i) => CHECKS[i]?.concerns.includes(concern))),
  };
}

function surroundingsOf(files: PublishedFolder, { ids }: Survey, tally: MentionTally): Surroundings {
  const elsewhere = new RowsById(files);
  return {
    blocks: [],
    date: (id) => elsewhere.find('dates', id) as DateRow | undefined,
    event: (id) => elsewhere.find('events', id) as EventRow | undefined,
    has: (reference, value) =>
      ids.get(reference)?.has(value) ?? elsewhere.has(targetOf(reference).table, value),
    tally,
  };
}

/** Dates and events are looked for in the issue first, where they are unless something is wrong. */
function hasIn({ dates, events }: Dataset, { has }: Surroundings): Surroundings['has'] {
  const own: Readonly<Record<string, ReadonlySet<unknown>>> = {
    'dates.date_id': new Set(dates.map(({ date_id }) => date_id)),
    'events.event_id': new Set(events.map(({ event_id }) => event_id)),
  };
  return (reference, value) => own[reference]?.has(value) === true || has(reference, value);
}

/** Several checks ask for the bytes of one issue after the other. */
function remembered(raw: Lookup['raw']): Lookup['raw'] {
  let last: { readonly issueId: string; readonly bytes: Uint8Array | null } | null = null;
  return (issueId) => {
    if (last?.issueId !== issueId) last = { issueId, bytes: raw(issueId) };
    return last.bytes;
  };
}
