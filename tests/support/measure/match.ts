import { withoutWhiteSpace } from '../../../pipeline/text/white-space.js';
import type { ArticleRow, Dataset } from '../../../schemas/index.js';
import { type GoldArticle, type GoldMention, squeezedOffsets } from '../gold.js';
import { type Found, type Kind, MENTION_KINDS, type MentionKind, type Pair } from './pair.js';
import { isRight } from './values.js';

/** Whether gold lists mentions of this kind. */
export function isKind(kind: Kind): kind is MentionKind {
  return (MENTION_KINDS as readonly Kind[]).includes(kind);
}

/** The published article of a gold article, by its headline. */
export function articleOf(
  { headline, acceptHeadlines = [] }: GoldArticle,
  { articles }: Dataset,
): ArticleRow | undefined {
  const forms = [headline, ...acceptHeadlines].map(withoutWhiteSpace);
  return articles.find((article) => forms.includes(withoutWhiteSpace(article.headline)));
}

/** Pairs each gold mention with the mention found at its place; what is left of both stands alone. */
export function pairMentions(
  kind: MentionKind,
  article: GoldArticle,
  published: ArticleRow | undefined,
  dataset: Dataset,
): readonly Pair[] {
  const found =
    published === undefined
      ? []
      : placed(
          rowsOf(kind, dataset).filter((row) => row.article_id === published.article_id),
          published,
        );
  const offsets = squeezedOffsets(article.paragraphs.join('\n'));
  const place = ({ start, end }: GoldMention) => ({ from: offsets[start] ?? 0, to: offsets[end] ?? 0 });
  const used = new Set<Found>();
  const pairs = article[kind]
    .filter(({ optional }) => optional !== true)
    .map((gold): Pair => {
      const { from, to } = place(gold);
      const hit = found.find((one) => !used.has(one) && sameSpan(gold, one, from, to));
      if (hit === undefined) return { gold, found: null, right: false };
      used.add(hit);
      return { gold, found: hit, right: gold.anyValue === true || isRight(kind, gold, hit.row) };
    });
  const excused = article[kind].filter(({ optional }) => optional === true).map(place);
  const surplus = found.filter(
    (one) => !used.has(one) && !excused.some(({ from, to }) => one.from < to && from < one.to),
  );
  return [...pairs, ...surplus.map((one): Pair => ({ gold: null, found: one, right: false }))];
}

interface Spanned {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Rows of an article with their offsets squeezed and counted from behind the headline; those in it are left out. */
export function placed(rows: readonly Spanned[], { text, headline }: ArticleRow): readonly Found[] {
  const offsets = squeezedOffsets(text);
  const head = Array.from(withoutWhiteSpace(headline)).length;
  return rows
    .map((row) => ({
      text: row.text,
      from: (offsets[row.start] ?? 0) - head,
      to: (offsets[row.end] ?? 0) - head,
      row: row as unknown as Readonly<Record<string, unknown>>,
    }))
    .filter(({ from }) => from >= 0);
}

/** Mention rows with what they lead to beside them: names of bodies, texts of dates, titles of documents. */
function rowsOf(kind: MentionKind, dataset: Dataset): readonly (Spanned & { readonly article_id: string })[] {
  if (kind === 'dates') return dataset.dates;
  const names = new Map(dataset.organizations.map((body) => [body.organization_id, body]));
  const nameOf = (id: string | null | undefined) => (id == null ? undefined : names.get(id))?.name ?? null;
  if (kind === 'amounts') {
    const dates = new Map(dataset.dates.map((date) => [date.date_id, date.text]));
    return dataset.amounts.map((row) => ({
      ...row,
      date: row.date_id === null ? null : (dates.get(row.date_id) ?? null),
      organization: nameOf(row.organization_id),
    }));
  }
  if (kind === 'organizations') {
    return dataset.organization_mentions.map((row) => {
      const body = names.get(row.organization_id);
      return { ...row, name: body?.name, type: body?.type };
    });
  }
  if (kind === 'people') {
    const people = new Map(dataset.people.map((person) => [person.person_id, person]));
    return dataset.person_mentions.map((row) => {
      const person = people.get(row.person_id);
      return { ...row, name: person?.name, organization: nameOf(person?.organization_id) };
    });
  }
  const works = new Map(dataset.documents.map((work) => [work.document_id, work]));
  return dataset.document_mentions.map((row) => {
    const work = works.get(row.document_id);
    return { ...row, title: work?.title, kind: work?.kind, issuer: nameOf(work?.issuer_id) };
  });
}

/** Words at the edges of a mention on which careful annotators differ: 约, 左右, 以上, 期间. */
const EDGES =
  /^(?:截至|自从|自|从|到|至|约|近|超|逾|达|共|连续|不到|于|在)(?=.)|(?:以来|期间|时期|左右|上下|及?以上|及?以下|以内|之内|内|里|间|起|以前|之前|前|以后|之后|后|来)$/gu;

function sameSpan(gold: GoldMention, found: Found, from: number, to: number): boolean {
  if (found.from === from && found.to === to) return true;
  if (found.from >= to || from >= found.to) return false;
  const alternatives = [
    gold.text,
    gold.fullText,
    ...(gold.altSpans ?? []).map((one) => (typeof one === 'string' ? one : one.text)),
  ];
  return alternatives.some((text) => text !== undefined && coreOf(text) === coreOf(found.text));
}

/** A mention without white space and the words at its edges on which annotators differ. */
export function coreOf(text: string): string {
  return withoutWhiteSpace(text).replace(EDGES, '');
}
