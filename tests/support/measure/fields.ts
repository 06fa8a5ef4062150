import { withoutWhiteSpace } from '../../../pipeline/text/white-space.js';
import type { GoldMention } from '../gold.js';
import { coreOf } from './match.js';
import type { Found, Kind } from './pair.js';
import { daysOf, nameKey } from './values.js';

/** One field of one pair: what gold gives, what the dataset gives, how many of them agree. */
export interface Field {
  readonly name: string;
  readonly wanted: readonly string[];
  readonly told: readonly string[];
  readonly right: number;
}

/** The fields that can be compared for a mention or event found at the right place. */
export function fieldsOf(kind: Kind, gold: GoldMention, { row }: Found): readonly Field[] {
  return FIELDS[kind](gold, row);
}

type Compare = (gold: GoldMention, row: Found['row']) => readonly Field[];

const FIELDS: Readonly<Record<Kind, Compare>> = {
  // Sections are annotated where the page has headings for them.
  articles: (gold, row) => (gold.section == null ? [] : [single('section', gold.section, row.section)]),
  dates: dateFields,
  amounts: amountFields,
  organizations: (gold, row) => [single('type', gold.type, row.type, gold.acceptTypes)],
  people: (gold, row) => [
    single('title', gold.title, row.title, gold.acceptTitles, holds),
    single('organization', gold.organization, row.organization, [], sameName),
  ],
  documents: (gold, row) => [
    single('kind', gold.kind, row.kind),
    single('issuer', gold.issuer, row.issuer, gold.coIssuers, sameName),
  ],
  'main events': (gold, row) => [
    ...eventFields(gold, row),
    single('trigger', gold.trigger, row.trigger, gold.acceptTriggers, holds),
    single('place', gold.place, row.place, gold.acceptPlaces, holds),
    participants(gold, row),
  ],
  'other events': eventFields,
};

/** Where annotators accept several bounds, precision and EDTF follow from the choice and are not compared. */
function dateFields(gold: GoldMention, row: Found['row']): readonly Field[] {
  const settled = (gold.acceptBounds ?? []).length === 0;
  const modifier = gold.modifier === 'exact' ? null : gold.modifier;
  return [
    single('kind', gold.kind, row.kind),
    ...(settled ? [single('precision', gold.precision, row.precision)] : []),
    ...(settled ? [single('edtf', gold.edtf, row.edtf)] : []),
    single('duration', gold.duration, row.duration, [gold.durationMin, gold.durationMax], sameLength),
    single('direction', gold.direction, row.direction),
    single('modifier', modifier, row.modifier === 'exact' ? null : row.modifier),
  ];
}

function amountFields(gold: GoldMention, row: Found['row']): readonly Field[] {
  return [
    single('kind', gold.kind, row.kind),
    single('unit', gold.unit, row.unit),
    single('unit_code', gold.unitCode, row.unit_code),
    single('per', gold.per, row.per, [], holds),
    single('modifier', gold.modifier, row.modifier, gold.acceptModifiers),
    single('item', gold.item, row.item, gold.acceptItems, holds),
    single('date', gold.date, row.date, [], (a, b) => coreOf(a) === coreOf(b)),
    // A short name is the same body: 汉口银行 and 汉口银行股份有限公司.
    single('organization', gold.organization, row.organization, [], holds),
  ];
}

function eventFields(gold: GoldMention, row: Found['row']): readonly Field[] {
  const days = (gold.acceptBounds ?? []).map(([start]) => start);
  return [
    single('type', gold.type ?? gold.types?.[0], row.type, [
      ...(gold.types ?? []),
      ...(gold.acceptTypes ?? []),
    ]),
    single('date', gold.startDate?.slice(0, 10), row.start_date, days),
    single('modality', gold.modality, row.modality),
  ];
}

/** Organizations of a main event, each counted; `row.participants` has the names and other names of each. */
function participants(gold: GoldMention, row: Found['row']): Field {
  const told = (row.participants ?? []) as readonly (readonly string[])[];
  const wanted = gold.organizations ?? [];
  const isTold = (name: string) => told.some((names) => names.some((one) => sameName(one, name)));
  return {
    name: 'participants',
    wanted,
    told: told.map(([name = '']) => name),
    right: wanted.filter(isTold).length,
  };
}

/** A field of one value. `accept` are values that are as good, also where gold's own is null. */
function single(
  name: string,
  wanted: unknown,
  told: unknown,
  accept: readonly (string | null | undefined)[] = [],
  same: (a: string, b: string) => boolean = (a, b) => a === b,
): Field {
  const accepted = [wanted, ...accept].filter((one) => one != null).map(String);
  const isRight = told != null && accepted.some((one) => same(one, String(told)));
  return {
    name,
    wanted: wanted == null && !isRight ? [] : [String(wanted ?? told)],
    told: told == null ? [] : [String(told)],
    right: isRight ? 1 : 0,
  };
}

function holds(a: string, b: string): boolean {
  const [one, other] = [withoutWhiteSpace(a), withoutWhiteSpace(b)];
  return one.includes(other) || other.includes(one);
}

function sameName(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}

function sameLength(a: string, b: string): boolean {
  return daysOf(a) === daysOf(b);
}
