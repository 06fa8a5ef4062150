import type { Dataset } from '../../schemas/index.js';

/** Three records of a dataset beside the text that they come from, as Markdown. */
export function samples(dataset: Dataset): string {
  return [moneySample(dataset), dateSample(dataset), organizationSample(dataset)]
    .filter((part) => part !== '')
    .join('\n');
}

function moneySample(dataset: Dataset): string {
  const amount = dataset.amounts
    .filter(({ kind, item, date_id }) => kind === 'money' && item !== null && date_id !== null)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0))[0];
  if (amount === undefined) return '';
  const date = dataset.dates.find(({ date_id }) => date_id === amount.date_id);
  return entry(dataset, 'amounts', amount.amount_id, amount, {
    kind: amount.kind,
    value: amount.value,
    unit_code: amount.unit_code,
    modifier: amount.modifier,
    item: amount.item,
    'period (`date_id`)': date === undefined ? null : `${date.text} = ${date.edtf ?? date.start_date}`,
    'raw bytes': `${amount.raw_start}–${amount.raw_end}`,
  });
}

function dateSample(dataset: Dataset): string {
  const date = dataset.dates.find(({ kind }) => kind === 'range');
  if (date === undefined) return '';
  return entry(dataset, 'dates', date.date_id, date, {
    kind: date.kind,
    start_date: date.start_date,
    end_date: date.end_date,
    edtf: date.edtf,
    'raw bytes': `${date.raw_start}–${date.raw_end}`,
  });
}

function organizationSample(dataset: Dataset): string {
  const mention = dataset.organization_mentions.find(({ resolution }) => resolution === 'coordination');
  if (mention === undefined) return '';
  const body = dataset.organizations.find(
    ({ organization_id }) => organization_id === mention.organization_id,
  );
  return entry(dataset, 'organization_mentions', mention.mention_id, mention, {
    resolution: mention.resolution,
    name: body?.name ?? null,
    type: body?.type ?? null,
    region_code: body?.region_code ?? null,
    'raw bytes': `${mention.raw_start}–${mention.raw_end}`,
  });
}

interface Mentioned {
  readonly article_id: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const AROUND = 24;

function entry(
  dataset: Dataset,
  table: string,
  id: string,
  { article_id, text, start, end }: Mentioned,
  fields: Readonly<Record<string, string | number | null>>,
): string {
  const points = Array.from(
    dataset.articles.find((article) => article.article_id === article_id)?.text ?? '',
  );
  const before =
    points
      .slice(Math.max(0, start - AROUND), start)
      .join('')
      .split('\n')
      .at(-1) ?? '';
  const after =
    points
      .slice(end, end + AROUND)
      .join('')
      .split('\n')[0] ?? '';
  const values = Object.entries(fields).map(([name, value]) => `${name} **${value ?? 'null'}**`);
  return `- \`${table}\` \`${id}\`: …${before}**${text}**${after}…\n  ${values.join(', ')}`;
}
