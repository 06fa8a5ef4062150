import type { Modifier } from '../../../schemas/vocabularies.js';
import { CharacterSet } from '../../text/character-set.js';
import { EdgePattern } from '../../text/edge-pattern.js';
import { DIGITS, LARGE_SCALES, SMALL_SCALES } from '../numerals/characters.js';
import { isArabicAt } from '../numerals/literal.js';
import { scanNumeral } from '../numerals/scan-numeral.js';
import type { UnitClass } from './lexicon.js';
import { currencyBefore, unitAt } from './lexicon.js';
import { Opening } from './opening.js';
import type { Quantity } from './quantity.js';
import { readQuantity, SIGNS } from './quantity.js';
import { AMOUNT_RULES, PHRASE_RULES } from './rules/index.js';
import type { AmountRule, Draft, PhraseRule, Site } from './site.js';
import { wordEnd } from './words.js';

/** A draft with the rule that made it and what the numeral itself says about exactness. */
export interface FoundDraft {
  readonly rule: string;
  readonly draft: Draft;
  readonly isScaleOnly: boolean;
  readonly inner: Modifier | null;
}

const NUMERAL = 1;
const PHRASE = 2;
/** What may begin at a character: one table look-up for each character of the text. */
const ANCHORS = new Uint8Array(0x10000);
for (const character of [...DIGITS.keys(), ...SMALL_SCALES.keys(), ...LARGE_SCALES.keys(), '几', '数']) {
  ANCHORS[character.charCodeAt(0)] = NUMERAL;
}
const phrasesByFirst = new Map<number, PhraseRule[]>();
for (const rule of PHRASE_RULES) {
  for (const character of rule.first) {
    const code = character.charCodeAt(0);
    ANCHORS[code] = (ANCHORS[code] ?? 0) | PHRASE;
    phrasesByFirst.set(code, [...(phrasesByFirst.get(code) ?? []), rule]);
  }
}
/** The rules for each class of what stands behind a numeral. */
const rulesByClass = new Map<UnitClass | null, AmountRule[]>();
for (const rule of AMOUNT_RULES) {
  for (const unitClass of rule.units)
    rulesByClass.set(unitClass, [...(rulesByClass.get(unitClass) ?? []), rule]);
}
const NO_RULES: readonly AmountRule[] = [];

/** Walks once over folded text from numeral to numeral; `mask` marks what other extractors have taken. */
export function scanAmounts(text: string, mask: Uint8Array): readonly FoundDraft[] {
  const found: FoundDraft[] = [];
  for (let i = 0; i < text.length; ) {
    const anchor = ANCHORS[text.charCodeAt(i)] ?? 0;
    if (anchor === 0 || mask[i] === 1) {
      i++;
      continue;
    }
    const phrase = (anchor & PHRASE) === 0 ? null : phraseAt(text, i);
    if (phrase !== null) {
      found.push(phrase);
      i = phrase.draft.end;
      continue;
    }
    i = (anchor & NUMERAL) === 0 ? i + 1 : readSite(text, i, found);
  }
  return found;
}

function phraseAt(text: string, offset: number): FoundDraft | null {
  for (const rule of phrasesByFirst.get(text.charCodeAt(offset)) ?? []) {
    rule.pattern.lastIndex = offset;
    const match = rule.pattern.exec(text);
    if (match === null || wordEnd(text, offset) !== null) continue;
    const draft = rule.read(text, match);
    if (draft !== null) return { rule: rule.id, draft, isScaleOnly: false, inner: null };
  }
  return null;
}

/** Reads the numeral at `offset`; returns where to go on. */
function readSite(text: string, offset: number, found: FoundDraft[]): number {
  const inName = wordEnd(text, offset);
  if (inName !== null) return Math.max(inName, offset + 1);
  // Most characters in front tell nothing of what the number is.
  const isTold = TELLING.isAt(text, offset - 1);
  const afterIdentifier = isTold ? identifierEnd(text, offset) : null;
  if (afterIdentifier !== null) return afterIdentifier;
  const quantity = readQuantity(text, offset);
  if (quantity === null) return offset + 1;
  if (isFormalWord(text, quantity)) return quantity.first.end;
  if (isTold && isOrdinal(text, quantity)) return ordinalEnd(text, quantity);
  if (isTold && isNoAmount(text, quantity)) return Math.max(quantity.end, offset + 1);
  const { unit, first } = quantity;
  const site: Site = { text, quantity };
  for (const rule of rulesByClass.get(unit === null ? null : unit.class) ?? NO_RULES) {
    const draft = rule.read(site);
    if (draft === null) continue;
    const inner = quantity.inner ?? (quantity.isVague ? 'about' : null);
    found.push({ rule: rule.id, draft, isScaleOnly: first.isScaleOnly, inner });
    return Math.max(draft.end, offset + 1);
  }
  // 2019、20家: a range that came to nothing gives up its second number only.
  return quantity.isRange ? first.end : Math.max(quantity.numeralEnd, offset + 1);
}

const IDENTIFIER = new CharacterSet('0-9A-Za-z.-');
const LONGEST_IDENTIFIER = 64;
const CONTINUED_BY = 'A-Za-z0-9.+#№_·×';
const CONTINUED = new CharacterSet(`${CONTINUED_BY}-`);
const ALPHANUMERIC = new CharacterSet('A-Za-z0-9');
/** Signs that continue a word only where one stands in front of them: GPT-4, but 1.2米×0.6米. */
const LINKS = new CharacterSet('×.-');

/** Digits that continue a Latin word or number (H7N9, GPT-4, v2.0): the end of the whole word, else null. */
function identifierEnd(text: string, offset: number): number | null {
  if (!isArabicAt(text, offset) || !CONTINUED.isAt(text, offset - 1)) return null;
  if (currencyBefore(text, offset) !== null) return null;
  if (LINKS.isAt(text, offset - 1) && !ALPHANUMERIC.isAt(text, offset - 2)) return null;
  let end = offset;
  while (end - offset < LONGEST_IDENTIFIER && IDENTIFIER.isAt(text, end)) end++;
  return end;
}

const FORMAL = new CharacterSet('壹贰叁肆伍陆柒捌玖拾佰仟零〇');

/** 陆地, 柒牌, 拾贝壳: a formal digit alone is a word; 壹仟玖佰 is a number. */
function isFormalWord(text: string, { first }: Quantity): boolean {
  return first.length === 1 && FORMAL.isAt(text, first.start);
}

const ORDINAL_ENDS = '第oO.№〔[［号码话线：:';
export const ORDINAL_SIGN = new EdgePattern(
  ORDINAL_ENDS,
  /(?:第|No\.?|NO\.?|№|〔|\[|［|编号|代码|电话|热线)[：:]?$/u,
);
export const ORDINAL_LIST = new Opening(/[、和至到—\-~及或]{1,2}/uy);
const PLACE = new CharacterSet('名强位甲');

function isOrdinal(text: string, { start, numeralEnd, first }: Quantity): boolean {
  if (ORDINAL_SIGN.closes(text, Math.max(0, start - 4), start)) return true;
  // 前三名, 排名前10位: places in an order.
  return text[start - 1] === '前' && PLACE.isAt(text, numeralEnd) && first.closingScale === 0;
}

const NAME_ENDS = '之其再初周期拜老阿';
export const NAME_IN_FRONT = new EdgePattern(NAME_ENDS, /(?:[之其再初]|周|星期|礼拜|[^新古月]老|阿)$/u);

/** 之二, 其三, 再三, 周五, 老四: a single Chinese digit behind a word that numbers it. */
function isNumberedByWord(text: string, { start, first, unit }: Quantity): boolean {
  return (
    first.length === 1 &&
    !first.isArabic &&
    (unit === null || unit.class === 'counter' || unit.class === 'noun') &&
    NAME_IN_FRONT.closes(text, Math.max(0, start - 2), start)
  );
}

/** 第一、二、三产业: the ordinals that share one 第. */
function ordinalEnd(text: string, quantity: Quantity): number {
  let end = quantity.unit === null || quantity.unit.class === 'time' ? quantity.numeralEnd : quantity.end;
  for (let i = 0; i < 12; i++) {
    const next = ORDINAL_LIST.endOf(text, end);
    const numeral = next < 0 ? null : scanNumeral(text, next);
    if (numeral === null || numeral.isArabic !== quantity.first.isArabic) break;
    const unit = unitAt(text, numeral.end);
    const isSame = unit === null || quantity.unit === null || unit.name === quantity.unit.name;
    if (!isSame) break;
    end = numeral.end + (unit?.name.length ?? 0);
  }
  return Math.max(end, quantity.first.start + 1);
}

/** 每10股, 每万人: what an amount is given for; names in quotation marks; numbered things. */
function isNoAmount(text: string, quantity: Quantity): boolean {
  if (text[quantity.start - 1] === '每') return true;
  return isQuotedName(text, quantity) || isNumberedByWord(text, quantity);
}

const QUOTES = '“‘「';
const QUOTE = new CharacterSet(QUOTES);
const QUOTED = /^[^“”]{0,10}”/u;
/** Units that a slogan can have. */
const NAMING: ReadonlySet<UnitClass> = new Set([
  'counter',
  'noun',
  'group',
  'level',
  'points',
  'degree',
  'discount',
  'li',
]);

/** “三步走”, “两不愁三保障”: slogans in quotation marks; “10亿元” and “三成” are amounts. */
function isQuotedName(text: string, { start, first, unit, end }: Quantity): boolean {
  if (first.isArabic || !QUOTE.isAt(text, start - 1)) return false;
  const isNaming = unit === null || NAMING.has(unit.class);
  return isNaming && first.closingScale === 0 && QUOTED.test(text.slice(end, end + 12));
}

/** What stands in front of a number that may be a sign, an ordinal, a name or a part of a word, not an amount. */
const TELLING = new CharacterSet(`${CONTINUED_BY}${SIGNS}${ORDINAL_ENDS}前每${QUOTES}${NAME_ENDS}-`);
