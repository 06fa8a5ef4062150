import { withoutWhiteSpace } from '../../../pipeline/text/white-space.js';
import { type GoldArticle, type GoldIssue, type GoldMention, squeezedOffsets } from '../gold.js';
import { describeFound, describeGold } from './describe.js';
import { pairMainEvents, pairOtherEvents } from './events.js';
import { fieldsOf } from './fields.js';
import { articleOf, isKind, pairMentions } from './match.js';
import type { Kind, Pair } from './pair.js';

export { KINDS, type Kind } from './pair.js';

/** Counts of one kind in one issue. `strict`: place and value right. */
export interface Tally {
  gold: number;
  found: number;
  span: number;
  strict: number;
  /** Of what was found at the right place: how many gold gives, how many the dataset gives, how many agree. */
  readonly fields: Record<string, FieldTally>;
  /** Strictly right and all, of what each rule found. */
  readonly rules: Record<string, [number, number]>;
  readonly errors: GoldError[];
}

export type FieldTally = { gold: number; found: number; right: number };

/** One thing that is wrong, for people: `field` is null where the mention itself is missed, too many or of wrong value. */
export interface GoldError {
  readonly field: string | null;
  readonly sentence: string;
  readonly expected: string | null;
  readonly found: string | null;
}

/** Compares an issue with its gold: optional gold is neither asked for nor held against what was found. */
export function measure(issue: GoldIssue, kind: Kind): Tally {
  const tally: Tally = { gold: 0, found: 0, span: 0, strict: 0, fields: {}, rules: {}, errors: [] };
  const annotated = annotatedFields(issue, kind);
  for (const article of issue.articles)
    for (const pair of pairsOf(kind, article, issue)) count(kind, pair, article, annotated, tally);
  return tally;
}

function pairsOf(kind: Kind, gold: GoldArticle, { dataset }: GoldIssue): readonly Pair[] {
  const article = articleOf(gold, dataset);
  if (kind === 'articles') return [pairArticle(gold, article)];
  if (isKind(kind)) return pairMentions(kind, gold, article, dataset);
  return kind === 'main events'
    ? pairMainEvents(gold, article, dataset)
    : pairOtherEvents(gold, article, dataset);
}

/** An article is found by its headline, and right where its text holds neither more nor less. */
function pairArticle(gold: GoldArticle, article: ReturnType<typeof articleOf>): Pair {
  const mention: GoldMention = { text: gold.headline, start: 0, end: 0, section: gold.section ?? null };
  if (article === undefined) return { gold: mention, found: null, right: false };
  const body = withoutWhiteSpace(article.text).slice(withoutWhiteSpace(article.headline).length);
  return {
    gold: mention,
    found: { text: article.headline, from: 0, to: 0, row: { ...article, rule: 'article' } },
    right: body === withoutWhiteSpace(gold.paragraphs.join('')),
  };
}

/** Fields that annotators of this issue gave at all; the first page, for instance, names no organization of amounts. */
function annotatedFields({ articles }: GoldIssue, kind: Kind): ReadonlySet<string> {
  if (kind !== 'amounts') return new Set(['*']);
  const given = articles.flatMap(({ amounts }) => amounts.flatMap((amount) => Object.keys(amount)));
  return new Set(['*', ...(given.includes('organization') ? ['organization'] : [])]);
}

function count(
  kind: Kind,
  pair: Pair,
  article: GoldArticle,
  annotated: ReadonlySet<string>,
  tally: Tally,
): void {
  const { gold, found, right } = pair;
  if (gold !== null) tally.gold++;
  if (found !== null) tally.found++;
  if (found !== null) countRule(tally.rules, String(found.row.rule), right);
  if (right) tally.strict++;
  else tally.errors.push(errorOf(kind, pair, null, article));
  if (gold === null || found === null) return;
  tally.span++;
  for (const field of fieldsOf(kind, gold, found)) {
    if (field.name === 'organization' && kind === 'amounts' && !annotated.has('organization')) continue;
    const counts = tally.fields[field.name] ?? { gold: 0, found: 0, right: 0 };
    tally.fields[field.name] = {
      gold: counts.gold + field.wanted.length,
      found: counts.found + field.told.length,
      right: counts.right + field.right,
    };
    if (right && (field.right < field.wanted.length || field.right < field.told.length))
      tally.errors.push(errorOf(kind, pair, field, article));
  }
}

function errorOf(
  kind: Kind,
  { gold, found }: Pair,
  field: {
    readonly name: string;
    readonly wanted: readonly string[];
    readonly told: readonly string[];
  } | null,
  article: GoldArticle,
): GoldError {
  const text = gold?.text ?? found?.text ?? '';
  const value = (values: readonly string[]) => (values.length === 0 ? null : values.join('、'));
  return {
    field: field === null ? null : field.name,
    sentence: sentenceAt(article, gold, found),
    expected:
      field === null
        ? gold && describeGold(kind, gold)
        : value(field.wanted) && `${text}: ${value(field.wanted)}`,
    found:
      field === null
        ? found && describeFound(kind, found)
        : value(field.told) && `${text}: ${value(field.told)}`,
  };
}

/** The sentence of the gold's paragraphs in which a mention stands; found ones count squeezed offsets. */
function sentenceAt({ paragraphs, headline }: GoldArticle, gold: Pair['gold'], found: Pair['found']): string {
  const text = paragraphs.join('\n');
  const points = Array.from(text);
  const start = gold?.start ?? squeezedOffsets(text).indexOf(found?.from ?? 0);
  if (start < 0 || points.length === 0) return headline;
  const ends = (at: number) => '。！？\n'.includes(points[at] ?? '\n');
  let [from, to] = [start, start];
  while (from > 0 && !ends(from - 1)) from--;
  while (to < points.length && !ends(to)) to++;
  return points
    .slice(from, to + 1)
    .join('')
    .trim();
}

function countRule(counts: Record<string, [number, number]>, rule: string, right: boolean): void {
  const [hits, all] = counts[rule] ?? [0, 0];
  counts[rule] = [hits + (right ? 1 : 0), all + 1];
}
