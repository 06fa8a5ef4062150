import { folded, percent, table } from './markdown.js';

/** One gold issue as tests/gold/quality.json measures it. */
export interface MeasuredIssue {
  readonly issue: string;
  readonly reference_date: string;
  readonly articles: number;
  readonly kinds: Readonly<Record<string, MeasuredKind>>;
}

export interface MeasuredKind {
  /** Whether the rules for this kind were written without this issue. */
  readonly blind: boolean;
  readonly gold: number;
  readonly found: number;
  readonly strict: number;
  readonly fields: Readonly<Record<string, Counts>>;
  readonly rules: Readonly<Record<string, readonly [right: number, all: number]>>;
  readonly errors: readonly MeasuredError[];
}

export interface MeasuredError {
  readonly field: string | null;
  readonly sentence: string;
  readonly expected: string | null;
  readonly found: string | null;
}

/** What gold gives, what the dataset gives, in how many both agree. */
export interface Counts {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
}

const GROUPS = [
  { blind: true, title: 'Issues that the rules had not seen' },
  { blind: false, title: 'Issues that served to find errors' },
] as const;

/** Precision, recall and F1 of every kind, first where the rules had not seen the page. */
export function kindTables(issues: readonly MeasuredIssue[]): string {
  return GROUPS.map(({ blind, title }) => {
    const rows = kindsOf(issues).flatMap((kind) => {
      const measured = withKind(issues, kind, blind);
      if (measured.length === 0) return [];
      const counts = total(measured.map(({ gold, found, strict }) => ({ gold, found, right: strict })));
      return [[kind, measured.length, ...cells(counts)]];
    });
    return [`**${title}**`, '', table(['kind', { number: 'issues' }, ...COLUMNS], rows), ''].join('\n');
  }).join('\n');
}

/** The same of every field, of what was found at the right place. */
export function fieldTables(issues: readonly MeasuredIssue[]): string {
  const tables = GROUPS.map(({ blind, title }) => {
    const rows = kindsOf(issues).flatMap((kind) => {
      const measured = withKind(issues, kind, blind);
      const names = [...new Set(measured.flatMap(({ fields }) => Object.keys(fields)))];
      return names.map((name) => {
        const counts = total(measured.flatMap(({ fields }) => fields[name] ?? []));
        return [`${kind}: ${name}`, ...cells(counts)];
      });
    });
    return { blind, title, text: table(['field', ...COLUMNS], rows) };
  });
  return tables
    .map(({ blind, title, text }) => (blind ? `**${title}**\n\n${text}` : folded(title, text)))
    .join('\n\n');
}

/** F1 of each issue by kind, those used to find errors in italics. */
export function issueTable(issues: readonly MeasuredIssue[]): string {
  const kinds = kindsOf(issues);
  return table(
    ['issue', 'date', { number: 'articles' }, ...kinds.map((kind) => ({ number: kind }))],
    issues.map(({ issue, reference_date, articles, kinds: measured }) => [
      `\`${issue}\``,
      reference_date,
      articles,
      ...kinds.map((kind) => {
        const one = measured[kind];
        if (one === undefined || one.gold + one.found === 0) return '–';
        const score = percent(scoreOf({ ...one, right: one.strict }));
        return one.blind ? score : `*${score}*`;
      }),
    ]),
  );
}

/** Precision of every rule over all gold issues, the most used first: users can filter by `rule`. */
export function ruleTable(issues: readonly MeasuredIssue[]): string {
  const rules = new Map<string, [right: number, all: number]>();
  for (const { kinds } of issues) {
    for (const [kind, { rules: own }] of Object.entries(kinds)) {
      if (kind === 'articles') continue;
      for (const [rule, [right, all]] of Object.entries(own)) {
        const [a, b] = rules.get(rule) ?? [0, 0];
        rules.set(rule, [a + right, b + all]);
      }
    }
  }
  const sorted = [...rules].sort(([a, [, m]], [b, [, n]]) => n - m || (a < b ? -1 : 1));
  const [often, rare] = [
    sorted.filter(([, [, all]]) => all >= OFTEN),
    sorted.filter(([, [, all]]) => all < OFTEN),
  ];
  const sum = (at: 0 | 1) => rare.reduce((total, [, counts]) => total + counts[at], 0);
  const rows = often.map(([rule, [right, all]]) => [`\`${rule}\``, all, right, interval(right, all)]);
  const rest = [
    `${rare.length} more rules, each found fewer than ${OFTEN} times`,
    sum(1),
    sum(0),
    interval(sum(0), sum(1)),
  ];
  return table(['rule', { number: 'found' }, { number: 'right' }, 'precision'], [...rows, rest]);
}

/** Rules found fewer times have an interval too wide to tell anything. */
const OFTEN = 5;

function kindsOf(issues: readonly MeasuredIssue[]): readonly string[] {
  return [...new Set(issues.flatMap(({ kinds }) => Object.keys(kinds)))];
}

function withKind(issues: readonly MeasuredIssue[], kind: string, blind: boolean): readonly MeasuredKind[] {
  return issues.flatMap(({ kinds }) => kinds[kind] ?? []).filter((one) => one.blind === blind);
}

function total(all: readonly Counts[]): Counts {
  return all.reduce(
    (sum, { gold, found, right }) => ({
      gold: sum.gold + gold,
      found: sum.found + found,
      right: sum.right + right,
    }),
    { gold: 0, found: 0, right: 0 },
  );
}

const COLUMNS = [{ number: 'gold' }, { number: 'found' }, { number: 'right' }, 'precision', 'recall', 'F1'];

function cells(counts: Counts): readonly (string | number)[] {
  const { gold, found, right } = counts;
  return [gold, found, right, interval(right, found), interval(right, gold), scoreInterval(counts)];
}

/** A share with its 95 % confidence interval (Wilson), in per cent. */
export function interval(right: number, all: number): string {
  if (all === 0) return '–';
  const [low, high] = wilson(right, all);
  return `${percent(right / all)} (${percent(low)}–${percent(high)})`;
}

/**
 * F1 with its interval. Of all that gold or the dataset has, the share on which both agree is a proportion J, which
 * has a Wilson interval; F1 is 2J / (1 + J), which grows with J, so its ends are those of J.
 */
export function scoreInterval(counts: Counts): string {
  const either = counts.gold + counts.found - counts.right;
  if (either === 0) return '–';
  const [low, high] = wilson(counts.right, either).map((share) => (2 * share) / (1 + share));
  return `${percent(scoreOf(counts))} (${percent(low ?? 0)}–${percent(high ?? 0)})`;
}

function scoreOf({ gold, found, right }: Counts): number {
  return (2 * right) / (gold + found);
}

function wilson(right: number, all: number): readonly [low: number, high: number] {
  const z = 1.96;
  const share = right / all;
  const spread = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  const centre = share + (z * z) / (2 * all);
  const scale = 1 + (z * z) / all;
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)];
}
