import type { Context, Findings, Organization, Passage } from '../extract/mentions.js';
import { CodePointIndex } from '../text/code-points.js';
import type { Span } from '../text/mapped-text.js';

/** One found mention under the published column names, as `zhewen extract` prints it. */
export type ExtractRecord = Readonly<Record<string, unknown>> & {
  readonly text: string;
  readonly start: number;
  readonly end: number;
};

/** The records of one text, in the shape of one line of `zhewen extract`. */
export interface ExtractRecords {
  readonly dates: readonly ExtractRecord[];
  readonly amounts: readonly ExtractRecord[];
  readonly organizations: readonly ExtractRecord[];
  readonly people: readonly ExtractRecord[];
  readonly documents: readonly ExtractRecord[];
  readonly events: readonly ExtractRecord[];
}

/** Turns findings into records with code point offsets; `organizations` gives each body's type and region. */
export function recordsOf(
  passage: Passage,
  findings: Findings,
  organizations: ReadonlyMap<string, Organization>,
  _context: Context,
): ExtractRecords {
  const index = new CodePointIndex(passage.text);
  const place = (mention: Span & { readonly text: string }) => ({
    text: mention.text,
    ...index.span(mention),
  });
  const item = (span: Span | null) =>
    span === null
      ? { item: null, item_start: null, item_end: null }
      : {
          item: passage.text.slice(span.start, span.end),
          item_start: index.at(span.start),
          item_end: index.at(span.end),
        };
  return {
    dates: findings.dates.map((m) => ({
      ...place(m),
      kind: m.kind,
      start_date: m.startDate,
      end_date: m.endDate,
      start_time: m.startTime,
      end_time: m.endTime,
      edtf: m.edtf,
      precision: m.precision,
      duration: m.duration,
      direction: m.direction,
      modifier: m.modifier,
      rule: m.rule,
    })),
    amounts: findings.amounts.map((m) => ({
      ...place(m),
      kind: m.kind,
      value: numberOf(m.value),
      min: numberOf(m.min),
      max: numberOf(m.max),
      unit: m.unit,
      unit_code: m.unitCode,
      per: m.per,
      modifier: m.modifier,
      ...item(m.item),
      date: m.date === null ? null : (findings.dates[m.date]?.text ?? null),
      organization: m.organization === null ? null : (findings.organizations[m.organization]?.name ?? null),
      rule: m.rule,
    })),
    organizations: findings.organizations.map((m) => ({
      ...place(m),
      name: m.name,
      type: organizations.get(m.name)?.type ?? 'other',
      parent: organizations.get(m.name)?.parent ?? null,
      region: organizations.get(m.name)?.region ?? null,
      region_code: organizations.get(m.name)?.regionCode ?? null,
      resolution: m.resolution,
      rule: m.rule,
    })),
    people: findings.people.map((m) => ({
      ...place(m),
      name: m.name,
      title: m.title,
      organization: m.organization,
      rule: m.rule,
    })),
    documents: findings.documents.map((m) => ({
      ...place(m),
      title: m.title,
      kind: m.kind,
      issuer: m.issuer,
      rule: m.rule,
    })),
    events: findings.events.map((m) => {
      const date = m.date === null ? undefined : findings.dates[m.date];
      const sentence = index.span(m.sentence);
      return {
        ...place(m),
        type: m.type,
        is_main: m.isMain,
        trigger: m.text,
        trigger_start: index.at(m.start),
        trigger_end: index.at(m.end),
        sentence: passage.text.slice(m.sentence.start, m.sentence.end),
        sentence_start: sentence.start,
        sentence_end: sentence.end,
        start_date: date?.startDate ?? null,
        end_date: date?.endDate ?? null,
        date_precision: date?.precision ?? null,
        edtf: date?.edtf ?? null,
        place: m.place,
        place_code: m.placeCode,
        modality: m.modality,
        participants: m.participants.map((p) => ({ role: p.role, name: p.organization ?? p.person })),
        amounts: m.amounts.map((a) => findings.amounts[a]?.text ?? ''),
        rule: m.rule,
      };
    }),
  };
}

/** Exact decimal to the nearest double, once, at the very end. */
export function numberOf(decimal: string | null): number | null {
  return decimal === null ? null : Number(decimal);
}
