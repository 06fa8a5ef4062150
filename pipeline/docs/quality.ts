/** One gold issue as tests/gold/quality.json measures it. */
export interface MeasuredIssue {
  readonly issue: string;
  readonly blind: boolean;
  readonly articles: number;
  readonly mentions: Readonly<Record<string, MeasuredKind>>;
  readonly events: Readonly<Record<string, readonly [number, number]>>;
}

interface MeasuredKind {
  readonly gold: number;
  readonly found: number;
  readonly span: number;
  readonly strict: number;
  readonly fields: Readonly<Record<string, readonly [number, number]>>;
  readonly rules: Readonly<Record<string, readonly [number, number]>>;
}

/** The measured quality as Markdown: mentions pooled over the blind and the development issues, then each issue. */
export function qualityTables(issues: readonly MeasuredIssue[]): string {
  const groups = [
    ['blind', issues.filter(({ blind }) => blind)],
    ['development', issues.filter(({ blind }) => !blind)],
  ] as const;
  const rows = groups.flatMap(([name, group]) => mentionRows(name, group));
  return [
    '| issues | kind | gold | found | precision | recall | F1 |',
    '| --- | --- | ---: | ---: | --- | --- | ---: |',
    ...rows,
    '',
    '| issues | field | right | of | share |',
    '| --- | --- | ---: | ---: | --- |',
    ...groups.flatMap(([name, group]) => fieldRows(name, group)),
    '',
    '| issue | articles | dates F1 | amounts F1 | organizations F1 | people F1 | main event: type | date | participants |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...issues.map(issueRow),
  ].join('\n');
}

/** Precision of every rule over all gold issues, the most used first: users can filter by `rule`. */
export function ruleTable(issues: readonly MeasuredIssue[]): string {
  const rules = new Map<string, [number, number]>();
  for (const { mentions } of issues) {
    for (const kind of KINDS) {
      for (const [rule, [hits, all]] of Object.entries(mentions[kind]?.rules ?? {})) {
        const [a, b] = rules.get(rule) ?? [0, 0];
        rules.set(rule, [a + hits, b + all]);
      }
    }
  }
  const sorted = [...rules].sort(([a, [, m]], [b, [, n]]) => n - m || (a < b ? -1 : 1));
  return [
    '| rule | found | right | precision |',
    '| --- | ---: | ---: | --- |',
    ...sorted.map(([rule, [hits, all]]) => `| \`${rule}\` | ${all} | ${hits} | ${interval(hits, all)} |`),
  ].join('\n');
}

const KINDS = ['dates', 'amounts', 'organizations', 'people'] as const;

function mentionRows(name: string, group: readonly MeasuredIssue[]): readonly string[] {
  return KINDS.map((kind) => {
    const sum = (pick: (one: MeasuredKind) => number) =>
      group.reduce((total, { mentions }) => total + pick(mentions[kind] as MeasuredKind), 0);
    const [gold, found, strict] = [sum((one) => one.gold), sum((one) => one.found), sum((one) => one.strict)];
    return `| ${name} | ${kind} | ${gold} | ${found} | ${interval(strict, found)} | ${interval(strict, gold)} | ${percent((2 * strict) / (gold + found))} |`;
  });
}

function fieldRows(name: string, group: readonly MeasuredIssue[]): readonly string[] {
  const sums = new Map<string, [number, number]>();
  const add = (field: string, [hits, all]: readonly [number, number]) => {
    const [a, b] = sums.get(field) ?? [0, 0];
    sums.set(field, [a + hits, b + all]);
  };
  for (const { mentions, events } of group) {
    for (const kind of KINDS) {
      for (const [field, counts] of Object.entries(mentions[kind]?.fields ?? {}))
        add(`\`${kind}\` ${field}`, counts);
    }
    for (const [field, counts] of Object.entries(events)) add(`main event ${field}`, counts);
  }
  return [...sums].map(
    ([field, [hits, all]]) => `| ${name} | ${field} | ${hits} | ${all} | ${interval(hits, all)} |`,
  );
}

function issueRow({ issue, articles, mentions, events }: MeasuredIssue): string {
  const f1 = KINDS.map((kind) => {
    const { gold, found, strict } = mentions[kind] as MeasuredKind;
    return percent((2 * strict) / (gold + found));
  });
  const shares = Object.values(events).map(([hits, all]) => `${hits}/${all}`);
  return `| ${[`\`${issue}\``, articles, ...f1, ...shares].join(' | ')} |`;
}

/** A share with its 95 % confidence interval (Wilson). */
function interval(hits: number, all: number): string {
  if (all === 0) return '–';
  const z = 1.96;
  const share = hits / all;
  const spread = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  const centre = share + (z * z) / (2 * all);
  const scale = 1 + (z * z) / all;
  return `${percent(share)} (${percent((centre - spread) / scale)}–${percent((centre + spread) / scale)})`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
