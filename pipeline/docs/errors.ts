import { shortened, table } from './markdown.js';
import type { MeasuredError, MeasuredIssue } from './quality.js';

const SHOWN = 5;

/** Real errors of each kind on issues that people have looked at: a few, of different sorts and pages. */
export function errorTables(issues: readonly MeasuredIssue[]): string {
  const kinds = [...new Set(issues.flatMap(({ kinds: own }) => Object.keys(own)))];
  return kinds
    .map((kind) => ({ kind, errors: chosen(issues, kind) }))
    .filter(({ errors }) => errors.length > 0)
    .map(({ kind, errors }) => `**${capital(kind)}**\n\n${errorTable(errors)}\n`)
    .join('\n');
}

interface Told extends MeasuredError {
  readonly issue: string;
}

function errorTable(errors: readonly Told[]): string {
  return table(
    ['issue', 'wrong', 'sentence', 'expected', 'in the dataset'],
    errors.map(({ issue, field, sentence, expected, found }) => [
      `\`${issue}\``,
      field ?? (expected === null ? 'too much' : found === null ? 'missed' : 'value'),
      around(sentence, expected ?? found ?? ''),
      expected ?? 'nothing',
      found ?? 'nothing',
    ]),
  );
}

/** Mentions that are missed, too many or wrong first; then one of each field, from every page in turn. */
function chosen(issues: readonly MeasuredIssue[], kind: string): readonly Told[] {
  const all = issues.flatMap(({ issue, kinds }) =>
    (kinds[kind]?.errors ?? []).map((error): Told => ({ issue, ...error })),
  );
  const sorts = new Map<string, Told[]>();
  for (const error of all) {
    const sort = error.field ?? `: ${error.expected === null} ${error.found === null}`;
    sorts.set(sort, [...(sorts.get(sort) ?? []), error]);
  }
  const first = [...sorts].sort(([a], [b]) => (a < b ? -1 : 1));
  const rounds = Math.max(0, ...first.map(([, errors]) => errors.length));
  const inTurn = Array.from({ length: rounds }, (_, round) =>
    first.flatMap(([, errors]) => byIssueInTurn(errors)[round] ?? []),
  ).flat();
  return inTurn.slice(0, SHOWN);
}

/** The first of every issue, then the second of every issue, and so on. */
function byIssueInTurn(errors: readonly Told[]): readonly Told[] {
  const places = new Map<string, number>();
  return errors
    .map((error) => {
      const place = places.get(error.issue) ?? 0;
      places.set(error.issue, place + 1);
      return { error, place };
    })
    .sort((a, b) => a.place - b.place)
    .map(({ error }) => error);
}

const AROUND = 22;

/** The words around the mention, in bold; the head of the sentence where it is not found. */
function around(sentence: string, told: string): string {
  const mention = told.split(': ')[0] ?? '';
  const at = mention === '' ? -1 : sentence.indexOf(mention);
  if (at < 0) return shortened(sentence, 2 * AROUND);
  const before = Array.from(sentence.slice(0, at));
  const after = sentence.slice(at + mention.length);
  const head = before.length > AROUND ? `…${before.slice(-AROUND).join('')}` : before.join('');
  return `${head}**${mention}**${shortened(after, AROUND)}`;
}

function capital(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}
