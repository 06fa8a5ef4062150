import type { Dataset } from '../../schemas/index.js';
import { table } from './markdown.js';

/** Three records of a dataset, each below the sentence that it comes from, as Markdown. */
export function samples(dataset: Dataset): string {
  return [moneySample(dataset), dateSample(dataset), organizationSample(dataset)]
    .filter((part) => part !== '')
    .join('\n\n');
}

function moneySample(dataset: Dataset): string {
  const amount = dataset.amounts
    .filter(({ kind, item, date_id }) => kind === 'money' && item !== null && date_id !== null)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0))[0];
  if (amount === undefined) return '';
  const date = dataset.dates.find(({ date_id }) => date_id === amount.date_id);
  return entry(dataset, 'An amount', 'amounts', amount.amount_id, amount, {
    kind: amount.kind,
    value: amount.value,
    unit_code: amount.unit_code,
    modifier: amount.modifier,
    item: amount.item,
    'its date': date === undefined ? null : `${date.text}, ${date.edtf ?? date.start_date}`,
  });
}

function dateSample(dataset: Dataset): string {
  const date = dataset.dates.find(({ kind }) => kind === 'range');
  if (date === undefined) return '';
  return entry(dataset, 'A date', 'dates', date.date_id, date, {
    kind: date.kind,
    start_date: date.start_date,
    end_date: date.end_date,
    edtf: date.edtf,
    precision: date.precision,
  });
}

function organizationSample(dataset: Dataset): string {
  const mention = dataset.organization_mentions.find(({ resolution }) => resolution === 'coordination');
  if (mention === undefined) return '';
  const body = dataset.organizations.find(
    ({ organization_id }) => organization_id === mention.organization_id,
  );
  return entry(dataset, 'An organization', 'organization_mentions', mention.mention_id, mention, {
    resolution: mention.resolution,
    'its name': body?.name ?? null,
    'its type': body?.type ?? null,
    'its region_code': body?.region_code ?? null,
  });
}

interface Mentioned {
  readonly article_id: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly raw_start: number;
  readonly raw_end: number;
}

function entry(
  dataset: Dataset,
  what: string,
  name: string,
  id: string,
  { article_id, start, end, raw_start, raw_end }: Mentioned,
  fields: Readonly<Record<string, string | number | null>>,
): string {
  const article = dataset.articles.find((one) => one.article_id === article_id);
  const columns = {
    ...fields,
    'start, end': `${start}, ${end}`,
    'raw_start, raw_end': `${raw_start}, ${raw_end}`,
  };
  return [
    `**${what}**: \`${name}\`, \`${id}\``,
    '',
    `> ${sentenceAround(Array.from(article?.text ?? ''), start, end)}`,
    '',
    table(Object.keys(columns), [Object.values(columns).map((value) => `\`${value ?? 'null'}\``)]),
  ].join('\n');
}

/** The sentence of a mention, the mention in bold. */
function sentenceAround(text: readonly string[], start: number, end: number): string {
  const ends = (at: number) => '。！？\n'.includes(text[at] ?? '\n');
  let [from, to] = [start, end];
  while (from > 0 && !ends(from - 1)) from--;
  while (to < text.length && !ends(to)) to++;
  const part = (a: number, b: number) => text.slice(a, b).join('');
  const last = text[to] === '\n' ? to : to + 1;
  return `${part(from, start)}**${part(start, end)}**${part(end, last)}`;
}
