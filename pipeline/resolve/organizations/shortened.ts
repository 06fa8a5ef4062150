import type { OrganizationType } from '../../../schemas/vocabularies.js';
import type { Candidate } from '../../extract/engine/rule.js';
import type { OrganizationReading } from '../../extract/organizations/index.js';
import type { Word } from '../../extract/organizations/segment.js';
import type { WordKind } from '../../extract/organizations/vocabulary.js';
import { wordEntry } from '../../extract/organizations/vocabulary.js';
import { isWithin, placeByName } from '../../places/index.js';
import { textOf } from './canonical.js';

const LEGAL =
  /(?:（?集团）?|控股)?(?:股份|责任)?有限(?:责任)?公司$|（集团）?(?:股份|有限|责任)*公司$|(?:集团|控股|总)公司$|合伙企业（?(?:有限合伙|普通合伙|特殊普通合伙)?）?$|公司$/u;
/** Words of the full name that may follow its brand: 力帆控股, but not 力帆股份, for 重庆力帆控股有限公司. */
const TAILS = ['集团', '公司', '股份', '控股', '科技'];
const TRADE_NEUTRAL = new Set([
  '集团',
  '公司',
  '科技',
  '技术',
  '股份',
  '实业',
  '中国',
  '国际',
  '工程',
  '投资',
]);

const NONE: readonly string[] = [];
const FIRMS: ReadonlySet<OrganizationType> = new Set(['company', 'bank', 'financial_institution']);
/** Words with which a body ends whose unit follows, and those with which the unit's own name can begin. */
const OWNERS: ReadonlySet<WordKind | undefined> = new Set(['head', 'body', 'place']);
const UNIT_STARTS: ReadonlySet<WordKind | undefined> = new Set(['noun', 'char']);

/**
 * Short forms under which a later text may speak of a company: its words from the brand on, with and without the
 * place before it (合肥本源量子计算科技有限责任公司: 本源量子计算科技, 本源量子, 合肥本源).
 */
export function shortForms({ text, reading }: Candidate<OrganizationReading>): readonly string[] {
  if (reading.form !== 'name') return NONE;
  if (!FIRMS.has(reading.type)) return unitForms(reading.words);
  if (!LEGAL.test(text) && !text.endsWith('集团')) return NONE;
  const words = core(reading.words);
  const places = seatOf(words);
  const brandAt = places.length;
  const brand = words.slice(brandAt).filter(({ kind }) => kind !== 'open' && kind !== 'close');
  const forms = new Set<string>();
  addPrefixes(forms, brand, text);
  const place = places.at(-1)?.text.replace(/[省市县区]$/u, '') ?? '';
  if (place !== '') for (const form of prefixesOf(brand)) forms.add(place + form);
  return [...forms]
    .filter((form) => form.length >= 3 || isUnknown(form))
    .filter((form) => form !== text && isDistinct(form));
}

/** The places with which a name begins; 武汉|木兰 has but one, as no 木兰 lies in 武汉. */
function seatOf(words: readonly Word[]): readonly Word[] {
  const places: Word[] = [];
  for (const word of words) {
    if (word.kind !== 'place') break;
    const outer = placeByName(places.at(-1)?.text ?? '');
    const inner = placeByName(word.text, outer);
    if (outer !== undefined && (inner === undefined || !isWithin(inner, outer))) break;
    places.push(word);
  }
  return places;
}

function addPrefixes(forms: Set<string>, brand: readonly Word[], full: string): void {
  const prefixes = prefixesOf(brand);
  for (const prefix of prefixes) {
    forms.add(prefix);
    if (prefix.length <= 4) for (const tail of TAILS) if (full.includes(tail)) forms.add(prefix + tail);
  }
  // 天津市|浩诚|汽车|贸易: the brand with its last trade
  const last = brand.at(-1);
  const first = prefixes[0];
  if (last !== undefined && first !== undefined && brand.length > 1) forms.add(first + last.text);
  // 江西|赣铜|国际|贸易: 赣铜国贸
  const initials = brand.slice(-2).map(({ text }) => text[0] ?? '');
  if (first !== undefined && brand.length > 2) forms.add(first + initials.join(''));
}

/** The brand, then the brand with one more word at a time; unknown characters are one brand. */
function prefixesOf(brand: readonly Word[]): readonly string[] {
  const prefixes: string[] = [];
  let text = '';
  for (const [i, word] of brand.entries()) {
    text += word.text;
    if (word.kind === 'char' && brand[i + 1]?.kind === 'char' && text.length < 4) continue;
    if (text.length >= 2) prefixes.push(text);
  }
  return prefixes;
}

function core(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(({ kind, text }, i) => i > 0 && kind === 'head' && LEGAL.test(text));
  const kept = end < 0 ? words : words.slice(0, end);
  return kept.at(-1)?.text === '集团' ? kept.slice(0, -1) : kept;
}

/** A unit's own name, where it has words of its own: 能源研究院 behind the body it belongs to. */
function unitForms(words: readonly Word[]): readonly string[] {
  if (words.length < 3) return NONE;
  const forms: string[] = [];
  for (let k = 1; k < words.length - 1; k++) {
    if (!UNIT_STARTS.has(words[k]?.kind) || !OWNERS.has(words[k - 1]?.kind)) continue;
    const form = textOf(words, k);
    if (form.length >= 5) forms.push(form);
  }
  return forms;
}

function isUnknown(form: string): boolean {
  return (
    form.length === 2 && wordEntry(form) === undefined && !/^[一二三四五六七八九十大小新老中上下]/u.test(form)
  );
}

/** An everyday word is no name: 高新技术, 投资管理. */
function isDistinct(form: string): boolean {
  const entry = wordEntry(form);
  // 余村|旅游公司: the village is no company
  if (/[村镇乡寨屯]$/u.test(form) && form.length <= 4) return false;
  return (entry === undefined || entry.kind === 'brand' || entry.kind === 'body') && !TRADE_NEUTRAL.has(form);
}
