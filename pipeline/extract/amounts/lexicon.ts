import { CharacterSet } from '../../text/character-set.js';
import { Trie } from '../../text/trie.js';
import barriers from './lexicons/barriers.json' with { type: 'json' };
import counters from './lexicons/counters.json' with { type: 'json' };
import currencies from './lexicons/currencies.json' with { type: 'json' };
import units from './lexicons/units.json' with { type: 'json' };

/** What stands behind a numeral. `time` and `ordinal` keep a numeral from being an amount. */
export type UnitClass =
  | 'money'
  | 'money-part'
  | 'percent'
  | 'permille'
  | 'tenths'
  | 'multiple'
  | 'magnitude'
  | 'measure'
  | 'counter'
  | 'noun'
  | 'group'
  | 'level'
  | 'score'
  | 'points'
  | 'degree'
  | 'edition'
  | 'li'
  | 'power'
  | 'discount'
  | 'tally'
  | 'time'
  | 'ordinal';

export interface UnitEntry {
  readonly name: string;
  readonly class: UnitClass;
  /** ISO 4217 or UCUM. */
  readonly code: string | null;
  /** Part of the main unit, for 角 and 分. */
  readonly part: string | null;
}

/** Names with few characters that mean one thing only in context; each has its own rule. */
const SPECIAL: readonly (readonly [UnitClass, string | null, readonly string[]])[] = [
  ['percent', '%', ['%', '个百分点', '百分点', '个多百分点']],
  ['permille', null, ['‰', '个千分点', '千分点']],
  ['tenths', null, ['成']],
  ['multiple', null, ['倍']],
  ['magnitude', null, ['个数量级', '数量级']],
  ['group', null, ['大']],
  ['level', null, ['级']],
  ['score', null, ['分']],
  ['points', null, ['点']],
  ['degree', null, ['度']],
  ['edition', null, ['期', '届']],
  ['li', '500.m', ['里']],
  ['power', null, ['P']],
  ['discount', null, ['折']],
  ['tally', null, ['金', '银', '铜', '死', '伤']],
];

const entries = new Map<string, UnitEntry>();
for (const name of counters.counters) add(name, 'counter', null);
for (const name of counters.nouns) add(name, 'noun', null);
for (const [code, names] of Object.entries(units.units)) for (const name of names) add(name, 'measure', code);
for (const name of units.uncoded) add(name, 'measure', null);
for (const { base, code, prefixes } of units.prefixed) {
  add(base, 'measure', code);
  for (const prefix of prefixes)
    add(prefix + base, 'measure', code === null ? null : prefixCode(prefix) + code);
}
for (const { code, names, ...rest } of currencies.currencies) {
  for (const name of names) add(name, 'money', code);
  for (const [name, part] of Object.entries(partsOf(rest))) add(name, 'money-part', code, part);
}
for (const { name, default: code } of currencies.shared) add(name, 'money', code);
for (const [unitClass, code, names] of SPECIAL) for (const name of names) add(name, unitClass, code);
for (const name of barriers.time) add(name, 'time', null);
for (const name of barriers.ordinal) add(name, 'ordinal', null);

const list: readonly UnitEntry[] = [...entries.values()];
const UNITS = Trie.of(list.map(({ name }) => name));

const sharedCurrencies = new Map(
  currencies.shared.map(({ name, by }) => [name, Object.entries(by)] as const),
);
/** Signs and names in front of a sum, by the unit with which they end. */
const prefixesByLast = new Map<number, { readonly name: string; readonly code: string }[]>();
for (const currency of currencies.currencies) {
  for (const name of currency.prefixes ?? []) {
    const last = name.charCodeAt(name.length - 1);
    const sameEnd = [...(prefixesByLast.get(last) ?? []), { name, code: currency.code }];
    prefixesByLast.set(
      last,
      sameEnd.sort((a, b) => b.name.length - a.name.length),
    );
  }
}
const PER_CODES: Readonly<Record<string, string>> = units.per;

/** The longest unit, counter or barrier that begins at `offset`. */
export function unitAt(text: string, offset: number): UnitEntry | null {
  let found = 0;
  for (let node = 0, i = offset; i < text.length; i++) {
    const code = text.charCodeAt(i);
    node = UNITS.next(node, code);
    if (node === 0) break;
    const number = UNITS.valueOf(node);
    // A unit of Latin letters ends where the word ends: the g of 5g, not of 5golf.
    if (number !== 0 && !(LETTER.has(code) && ALPHANUMERIC.isAt(text, i + 1))) found = number;
  }
  return found === 0 ? null : (list[found - 1] as UnitEntry);
}

const LETTER = new CharacterSet('A-Za-z');
const ALPHANUMERIC = new CharacterSet('A-Za-z0-9');

/** The currency sign or name in front of `offset`: US$ of US$300, 人民币 of 人民币5000万元. */
export function currencyBefore(
  text: string,
  offset: number,
): { readonly name: string; readonly code: string } | null {
  if (offset === 0) return null;
  const prefixes = prefixesByLast.get(text.charCodeAt(offset - 1));
  if (prefixes === undefined) return null;
  for (const prefix of prefixes) {
    if (!text.endsWith(prefix.name, offset)) continue;
    if (LETTER.isAt(prefix.name, 0) && LETTER.isAt(text, offset - prefix.name.length - 1)) continue;
    return prefix;
  }
  return null;
}

/** Whether several countries have money of this name. */
export function isSharedCurrency(name: string): boolean {
  return sharedCurrencies.has(name);
}

/** 卢比, 比索, 克朗 are money of several countries: the one named last before them decides. */
export function sharedCurrency(name: string, before: string): string | null {
  let nearest = -1;
  let found: string | null = null;
  for (const [country, code] of sharedCurrencies.get(name) ?? []) {
    const at = before.lastIndexOf(country);
    if (at > nearest) {
      nearest = at;
      found = code;
    }
  }
  return found;
}

/** UCUM code of what stands behind a stroke: h for 小时. */
export function perCode(name: string): string | null {
  const unit = entries.get(name);
  return PER_CODES[name] ?? (unit?.class === 'measure' ? unit.code : null);
}

/** Nouns that are counted without a counter: 8万企业. */
export const OPEN_NOUNS: readonly string[] = counters.open;

function add(name: string, unitClass: UnitClass, code: string | null, part: string | null = null): void {
  // Listed first, trusted most, but a barrier or a special reading always wins.
  if (entries.has(name) && unitClass === 'counter') return;
  entries.set(name, { name, class: unitClass, code, part });
}

function prefixCode(prefix: string): string {
  return (units.prefixes as Readonly<Record<string, string>>)[prefix] ?? '';
}

function partsOf(currency: {
  readonly parts?: Readonly<Record<string, string | undefined>>;
}): Record<string, string> {
  const parts: Record<string, string> = {};
  for (const [name, part] of Object.entries(currency.parts ?? {})) if (part !== undefined) parts[name] = part;
  return parts;
}
