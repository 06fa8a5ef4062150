import type { OrganizationType } from '../../../schemas/vocabularies.js';
import data from './lexicon/departments.json' with { type: 'json' };

/** A local body whose full name needs a region: 科技厅, 证监局, 政府, 省委. */
export interface LocalBody {
  /** Full name; `{r}` stands for the region in full (浙江省), `{s}` for its short name (浙江). */
  readonly name: string;
  readonly type: OrganizationType;
  readonly parent: string | null;
  readonly from: number | null;
  readonly until: number | null;
  /**
   * `department`: may stand alone where the region is clear (财政厅); `organ`: needs a place or 省, 市 before it
   * (政府, 科协); `committee`: says its own level (省委).
   */
  readonly kind: 'department' | 'organ' | 'committee';
  /** Level said by the form itself (省 in 省委). */
  readonly level: string | null;
}

type Row = readonly (string | number)[];

/** Local bodies by the forms of the press; a form with several bodies is told apart by the year. */
export const LOCAL_BODIES: ReadonlyMap<string, readonly LocalBody[]> = readAll();

/** Units of a party committee (组织部 behind 省委). */
export const PARTY_UNITS: readonly string[] = data.partyUnits.split(' ');

const unitNames: ReadonlyMap<string, string> = new Map(
  data.unitNames.map(([short = '', full = '']) => [short, full]),
);

/** The full form of a unit's name behind its body: 新闻办 is 新闻办公室. */
export function unitName(words: string): string {
  return unitNames.get(words) ?? words;
}

/** The local body meant by a form in a year. */
export function localBody(form: string, year: number): LocalBody | undefined {
  const bodies = LOCAL_BODIES.get(form) ?? [];
  return bodies.find((body) => (body.from ?? 0) <= year && year <= (body.until ?? 9999)) ?? bodies[0];
}

const regional = new Map<string, Map<string, string>>();
for (const [form = '', province = '', name = ''] of data.regional) {
  const names = regional.get(form) ?? new Map<string, string>();
  if (!names.has(province)) names.set(province, name);
  regional.set(form, names);
}

/**
 * The names that provinces give to a form which elsewhere stands as it is, by their short names: 大数据局 is
 * 大数据发展管理局 in 浙江.
 */
export function regionalNames(form: string): ReadonlyMap<string, string> | undefined {
  return regional.get(form);
}

function readAll(): ReadonlyMap<string, readonly LocalBody[]> {
  const found = new Map<string, LocalBody[]>();
  const add = (form: string, body: LocalBody): void => {
    const bodies = found.get(form);
    if (bodies === undefined) found.set(form, [body]);
    else if (!bodies.some(({ name }) => name === body.name)) bodies.push(body);
  };
  for (const row of data.verticals) addVertical(row, add);
  for (const row of data.departments) addDepartment(row, add);
  for (const [forms, name, type] of data.organs) {
    for (const form of words(forms)) add(form, local(String(name), String(type), 'organ'));
  }
  for (const [form, level, name, type] of data.committees) {
    add(String(form), { ...local(String(name), String(type), 'committee'), level: String(level) });
  }
  return found;
}

function addVertical(row: Row, add: (form: string, body: LocalBody) => void): void {
  const [forms, name, type, parent, from, until] = row;
  const body = local(String(name), String(type), 'department');
  for (const form of words(forms)) {
    add(form, {
      ...body,
      parent: typeof parent === 'string' && parent !== '' ? parent : null,
      from: typeof from === 'number' ? from : null,
      until: typeof until === 'number' ? until : null,
      // 海关 and 军区 are everyday words without a place
      kind: form === '海关' || form === '军区' || form === '税务局' ? 'organ' : 'department',
    });
  }
}

function addDepartment(
  [full, short, suffixes]: readonly string[],
  add: (form: string, body: LocalBody) => void,
): void {
  const long: Readonly<Record<string, string>> = data.suffixes;
  for (const suffix of words(suffixes)) {
    const ending = long[suffix] ?? suffix;
    const body = local(`{r}${full ?? ''}${ending}`, 'government', 'department');
    for (const stem of [full ?? '', ...words(short)]) {
      // 教 and 科 shorten only 委员会: 教委, 科委
      if (stem.length === 1 && !'委办'.includes(suffix)) continue;
      add(stem + suffix, body);
      if (ending !== suffix) add(stem + ending, body);
    }
  }
}

function local(name: string, type: string, kind: LocalBody['kind']): LocalBody {
  return { name, type: type as OrganizationType, parent: null, from: null, until: null, kind, level: null };
}

function words(list: string | number | undefined): readonly string[] {
  return typeof list === 'string' && list !== '' ? list.split(' ') : [];
}
