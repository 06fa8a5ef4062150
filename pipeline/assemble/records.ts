import type { Findings, Organization } from '../extract/mentions.js';
import { insideOf } from '../resolve/spans.js';
import type { Span } from '../text/mapped-text.js';
import { numberOf } from './values.js';

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

/** Where a span of the passage lies in the text that was given, in code points, and what stands there. */
export type Locate = (span: Span) => Span & { readonly text: string };

/** Turns findings into records; `organizations` gives each body's type and region. */
export function recordsOf(
  findings: Findings,
  organizations: ReadonlyMap<string, Organization>,
  locate: Locate,
): ExtractRecords {
  const place = (span: Span) => {
    const { text, start, end } = locate(span);
    return { text, start, end };
  };
  const item = (span: Span | null) => {
    const found = span === null ? null : locate(span);
    return { item: found?.text ?? null, item_start: found?.start ?? null, item_end: found?.end ?? null };
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
      const sentence = locate(m.sentence);
      const trigger = locate(m);
      return {
        ...place(m),
        type: m.type,
        is_main: m.isMain,
        trigger: trigger.text,
        trigger_start: trigger.start,
        trigger_end: trigger.end,
        sentence: sentence.text,
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
        documents: insideOf(findings.documents, m.sentence).map(({ item }) => item.title),
        rule: m.rule,
      };
    }),
  };
}
