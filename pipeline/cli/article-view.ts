import type { AmountRow, ArticleRow, Dataset, DateRow, EventRow } from '../../schemas/index.js';
import { colors as pc } from './colors.js';

/** A mention as the terminal shows it. */
export interface Mark {
  readonly kind: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly meaning: string;
  readonly rule: string;
  readonly paint: (text: string) => string;
}

export interface ArticleView {
  readonly article: ArticleRow;
  /** In text order. */
  readonly marks: readonly Mark[];
}

/** The articles of a dataset in page order, each with all its mentions. */
export function viewsOf(dataset: Dataset): readonly ArticleView[] {
  const names = new Map(
    dataset.organizations.map(({ organization_id, name, type }) => [organization_id, `${name} · ${type}`]),
  );
  const titles = new Map(
    dataset.documents.map(({ document_id, title, kind }) => [document_id, `${title} · ${kind ?? '?'}`]),
  );
  const people = new Map(
    dataset.people.map(({ person_id, name, titles: all }) => [person_id, [name, ...all].join(' · ')]),
  );
  return [...dataset.articles]
    .sort((a, b) => a.position - b.position)
    .map((article) => {
      const own = <T extends { readonly article_id: string }>(rows: readonly T[]) =>
        rows.filter(({ article_id }) => article_id === article.article_id);
      const marks: Mark[] = [
        ...own(dataset.dates).map((row) => ({
          ...row,
          kind: 'date',
          meaning: dateMeaning(row),
          paint: pc.cyan,
        })),
        ...own(dataset.amounts).map((row) => ({
          ...row,
          kind: 'amount',
          meaning: amountMeaning(row),
          paint: pc.yellow,
        })),
        ...own(dataset.organization_mentions).map((row) => ({
          ...row,
          kind: 'organization',
          meaning: names.get(row.organization_id) ?? '',
          paint: pc.green,
        })),
        ...own(dataset.person_mentions).map((row) => ({
          ...row,
          kind: 'person',
          meaning: people.get(row.person_id) ?? '',
          paint: pc.magenta,
        })),
        ...own(dataset.document_mentions).map((row) => ({
          ...row,
          kind: 'document',
          meaning: titles.get(row.document_id) ?? '',
          paint: pc.blue,
        })),
        ...own(dataset.events).map((row) => ({
          ...row,
          kind: row.is_main ? 'main event' : 'event',
          text: row.trigger,
          start: row.trigger_start,
          end: row.trigger_end,
          meaning: eventMeaning(row),
          paint: pc.red,
        })),
      ];
      return { article, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) };
    });
}

function dateMeaning({ kind, edtf, start_date, end_date, duration }: DateRow): string {
  const bounds =
    start_date === null ? null : start_date === end_date ? start_date : `${start_date}…${end_date ?? ''}`;
  return [kind, edtf ?? bounds ?? duration ?? 'no bounds'].join(' ');
}

function amountMeaning({ kind, value, min, max, unit_code, unit, modifier, item, per }: AmountRow): string {
  const figure = value ?? (min === null && max === null ? 'vague' : `${min ?? ''}…${max ?? ''}`);
  const parts = [
    kind,
    modifier === 'exact' ? '' : modifier,
    figure,
    unit_code ?? unit ?? '',
    per === null ? '' : `per ${per}`,
  ];
  return `${parts.filter((part) => part !== '').join(' ')}${item === null ? '' : ` of ${item}`}`;
}

function eventMeaning({ type, modality, start_date, place }: EventRow): string {
  return [type, modality === 'occurred' ? '' : modality, start_date ?? '', place ?? '']
    .filter((part) => part !== '')
    .join(' ');
}
