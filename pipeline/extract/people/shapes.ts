import { CharacterSet } from '../../text/character-set.js';
import { columnOf, FOLLOWS, putInColumn } from './characters.js';
import { ACTS, BEGINS_WORD, MAY_ACT, SAYS } from './followers.js';
import {
  ACTING,
  BOUNDARY_FIRSTS,
  BRANDS,
  COMPOUND_SURNAMES,
  DEEDS,
  isLongSurname,
  isTransliteration,
  NONE,
  ORDINARY_WORDS,
  PLACE_NAMES,
  PLAIN,
  SAYING,
  surnameClass,
  Words,
} from './lexicon.js';
import { foreignLikelihood, likelihood, mostLikelihood } from './likelihood.js';
import { numberOf } from './place-numbers.js';
import { canBeGiven } from './starts.js';
import { TITLE_FIRSTS, titleBehind } from './titles.js';
import { followersAt, isWord } from './word-costs.js';

/** How sure the text right behind a name makes that the name ends there; places in AFTER_BITS. */
export const OPEN = 0;
/** A single character that often follows names, but may as well begin a word. */
export const LOOSE = 2;
export const WORD = 3;
export const ACT = 4;
export const CLOSED = 5;
export const SAY = 6;

/** A possible name at a place: where it ends and how well it ends. */
export interface Shape {
  readonly end: number;
  /** One of OPEN … SAY. */
  readonly after: number;
  readonly transliterated: boolean;
  /** By how many bits a name is likelier here than ordinary words, with what follows it weighed in. */
  readonly bits: number;
}

export const MARKS = '、，。；：！？）)”’》」』\n\t （(,;:!?…—“‘《/|]】〕';
const PUNCTUATION = new CharacterSet(MARKS);
const LATIN_OR_DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz０１２３４５６７８９';
const LATIN_OR_DIGIT = new CharacterSet(LATIN_OR_DIGITS);
/** Transliterated names without 古·特 dots: 谭德塞, 卓玛才让. */
const LONGEST_TRANSLITERATION = 7;
/** A run of transliteration characters may as well be a place or a brand: there is no more certainty than this in it. */
const MOST_FOREIGN = 9;
const WHOLE_BITS = 0;

/** 高峰线, 文创园, 卫健委: what ends so is rather a thing, a place or a body. */
const THING_BITS = -9;
const THINGS = new CharacterSet(
  '园营委岛线部局处村镇乡县市省州湾港路街桥站寺庙塔楼院馆厂店社队组会党报网股板型款级牌机车船病症药酒茶米粉糖肉蛋鱼菜刀场厅室区费税率法案书史学币券卡表图剧片歌曲奖杯赛节日号',
);

const isMark = (text: string, at: number): boolean => at >= text.length || PUNCTUATION.isAt(text, at);

/** Characters with which each class can begin; the others are OPEN. */
const AFTER_FIRSTS: Readonly<Record<number, string>> = {
  [LOOSE]: DEEDS.firsts + ACTING.firsts,
  [WORD]: BOUNDARY_FIRSTS + PLACE_NAMES.firsts + LATIN_OR_DIGITS,
  [ACT]: DEEDS.firsts + ACTING.firsts,
  [CLOSED]: MARKS + TITLE_FIRSTS,
  [SAY]: SAYING.firsts,
};

/** One bit for each class with which a character can begin. */
for (const [kind, characters] of Object.entries(AFTER_FIRSTS))
  for (let i = 0; i < characters.length; i++) {
    const code = characters.charCodeAt(i);
    putInColumn(code, FOLLOWS, columnOf(code, FOLLOWS) | (1 << Number(kind)));
  }

/** How many places are remembered: a few more than are looked at around one name. */
const PLACES = 64;
const numbers = new Int32Array(PLACES);
const kinds = new Uint8Array(PLACES);

/** Class of what follows a name that would end at `end`; looked up once for all names that would. */
export function after(text: string, end: number): number {
  const number = numberOf(text, end);
  const place = number % PLACES;
  if (numbers[place] !== number) {
    numbers[place] = number;
    kinds[place] = kindAt(text, end);
  }
  return kinds[place] as number;
}

function kindAt(text: string, end: number): number {
  if (isMark(text, end)) return CLOSED;
  const kinds = columnOf(text.charCodeAt(end), FOLLOWS);
  if (kinds === 0) return OPEN;
  const words = kinds === 1 << CLOSED ? 0 : followersAt(text, end);
  if ((words & SAYS) !== 0) return SAY;
  if ((kinds & (1 << CLOSED)) !== 0 && titleBehind(text, end) !== null) return CLOSED;
  // A verb of one character may as well begin another word: 韩正|陪同, not 韩正陪|同.
  if ((words & ACTS) !== 0) return ACT;
  if ((words & BEGINS_WORD) !== 0 || LATIN_OR_DIGIT.isAt(text, end)) return WORD;
  return (words & MAY_ACT) !== 0 ? LOOSE : OPEN;
}

/** What follows a name, in bits: how much likelier it makes that the name ends there. */
const OPEN_BITS = -4;
export const AFTER_BITS = Int8Array.from([OPEN_BITS, 0, 0, 1, 3, 2, 5]);
/** A word of the lexicon in the place of a name, or at its head: 高峰, 高兴|民. */
const ORDINARY_BITS = -7;
const ORDINARY_HEAD_BITS = -2;
/** 康得|投资, 华仁|建设: the short name of a company. */
const COMPANY = new Words(
  '投资 集团 股份 置业 建设 科技 实业 控股 地产 证券 公司 药业 银行 基金 资本 保险 能源 环保 电子 电气 汽车 食品 乳业 酒业 化工 钢铁 矿业 重工 生物 医药 传媒 文化 物流 航空 股票 转债 品牌 牌'.split(
    ' ',
  ),
  'companies',
);
const COMPANY_BITS = -20;
/** 范徐丽泰: two surnames are rare. */
const DOUBLE_BITS = -6;
/** 蔡奇和|市长陈吉宁, 白泽为|总经理: words that join a name to a title are hardly ever its end; 邢致和|表示 is one. */
const JOINING_BITS = -8;
const JOINING = new CharacterSet('和为任兼等是与');
/** 郑路|向他, 张伟|发来: words of grammar and direction that end few names, unless a mark or a verb follows. */
const GRAMMAR_BITS = -4;
const GRAMMAR = new CharacterSet(
  '向未发托对从将把被给让跟称已曾就也都还又才却之这那此其该各每很最更太不没有要会能可应须想来去到出进上下入回过起开在于自当带同因',
);
/** 张易镇|党委书记: whose officer follows is a place or a body. */
const OFFICE_BITS = -10;

/** What a name is worth at most by its end: nothing else around it speaks for one. */
const MOST_AFTER = Math.max(...AFTER_BITS);
/** The same for each set of classes that a character can begin. */
const mostAfterBits = Int8Array.from({ length: 1 << AFTER_BITS.length }, (_, kinds) =>
  AFTER_BITS.reduce(
    (most, bits, kind) => ((kinds & (1 << kind)) === 0 ? most : Math.max(most, bits)),
    OPEN_BITS,
  ),
);

/** The most that the text behind a name can be worth, by its first character; a line feed for the end of the text. */
export function mostAfter(code: number): number {
  return mostAfterBits[columnOf(code, FOLLOWS)] as number;
}

/**
 * The likeliest Chinese name (王立群, 欧阳夏丹) that begins at `start`; null where none has the shape of one, or none
 * has as many bits as `least`. `introduced` says that a title stands before it. 佟先生 is no full name.
 */
export function chineseName(text: string, start: number, introduced: boolean, least: number): Shape | null {
  const place = { text, start, least };
  let chosen: Shape | null = null;
  const long = isLongSurname(text, start);
  if (long) {
    const compound = COMPOUND_SURNAMES.lengthAt(text, start) > 0;
    for (let given = compound ? 2 : 3; given > 0; given--) chosen = likelier(chosen, place, 2, given);
    if (compound) return chosen;
  }
  const kind = surnameClass(text, start);
  if (kind === NONE && !(introduced && canBeGiven(text, start))) return chosen;
  // Without a given name there is nothing to look up: 时|的.
  const double = introduced && !long && kind === PLAIN && surnameClass(text, start + 1) === PLAIN;
  if (!double && !canBeGiven(text, start + 1)) return chosen;
  if (titleBehind(text, start + 1) !== null) return chosen;
  chosen = likelier(likelier(chosen, place, 1, 2), place, 1, 1);
  // 范徐丽泰: behind a title a surname of two may be two surnames, with no less and no more than two behind it.
  return double ? likelier(chosen, place, 2, 2) : chosen;
}

/** A place where a Chinese name may begin, and how many bits it must have. */
interface Place {
  readonly text: string;
  readonly start: number;
  readonly least: number;
}

/** The name of so many characters where it has enough bits, and more than the one chosen before. */
function likelier(chosen: Shape | null, place: Place, surname: number, given: number): Shape | null {
  const shape = shapeOf(place, surname, given);
  return shape !== null && (chosen === null || shape.bits > chosen.bits) ? shape : chosen;
}

function shapeOf({ text, start, least }: Place, surname: number, length: number): Shape | null {
  const end = start + surname + length;
  if (!isGiven(text, start + surname, end)) return null;
  // Most places fall here: 时间, 高度重 are words, whatever stands around them.
  const most = surname === 1 ? mostLikelihood(text, start, end, surname) : Number.POSITIVE_INFINITY;
  if (most + MOST_AFTER < least) return null;
  const kind = after(text, end);
  const beside = AFTER_BITS[kind] as number;
  if (most + beside < least) return null;
  const likely = likelihood(text, start, end, surname) + beside;
  if (likely < least) return null;
  // What else is looked at only speaks against a name.
  const rest = likely + endBits(text, end, kind);
  if (rest < least) return null;
  const bits = rest + headBits(text, start, end, surname);
  if (bits < least || isVerb(text, start + surname, end) || splitsVerb(text, end, kind)) return null;
  return { end, after: kind, bits, transliterated: false };
}

/** What the beginning of a name says against it. */
function headBits(text: string, start: number, end: number, surname: number): number {
  const ordinary = ORDINARY_WORDS.lengthAt(text, start);
  return (
    (ordinary === 0 ? 0 : ordinary < end - start ? ORDINARY_HEAD_BITS : ORDINARY_BITS) +
    (isPlaceHead(text, start, end) ? ORDINARY_BITS : 0) +
    (surname > 1 && !isLongSurname(text, start) ? DOUBLE_BITS : 0)
  );
}

/** What its last character and the text behind it say against it. */
function endBits(text: string, end: number, kind: number): number {
  const last = text.charCodeAt(end - 1);
  return (
    (COMPANY.lengthAt(text, end) > 0 ? COMPANY_BITS : 0) +
    (kind < SAY && JOINING.has(last) && !isMark(text, end) ? JOINING_BITS : 0) +
    (kind < ACT && GRAMMAR.has(last) ? GRAMMAR_BITS : 0) +
    (THINGS.has(last) ? THING_BITS + (titleBehind(text, end) === null ? 0 : OFFICE_BITS) : 0)
  );
}

/** 江苏岚|衡置业: a place at the head. */
function isPlaceHead(text: string, start: number, end: number): boolean {
  const length = PLACE_NAMES.lengthAt(text, start);
  return length > 1 && length < end - start;
}

/** 喇培康|当选: what looks like a given name is the verb behind one. */
function isVerb(text: string, from: number, to: number): boolean {
  return to - from > 1 && (DEEDS.has(text.slice(from, to)) || SAYING.has(text.slice(from, to)));
}

/** 易主|持会议: the last character begins the verb. */
function splitsVerb(text: string, end: number, kind: number): boolean {
  return kind < ACT && (DEEDS.lengthAt(text, end - 1) > 1 || SAYING.lengthAt(text, end - 1) > 1);
}

/** Whether all characters between two places occur in given names. */
function isGiven(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!canBeGiven(text, at)) return false;
  return true;
}

/**
 * The longest run of transliteration characters from `start` that ends at a boundary: 博尔索纳罗|表示; null for none.
 * `introduced` says that a title stands before it.
 */
export function transliteratedName(
  text: string,
  start: number,
  least: number,
  introduced = false,
): Shape | null {
  let run = start;
  while (run < start + LONGEST_TRANSLITERATION && isTransliteration(text, run)) run++;
  if (
    run < start + least ||
    titleBehind(text, start + 1) !== null ||
    BRANDS.lengthAt(text, start) >= least ||
    PLACE_NAMES.lengthAt(text, start) >= least
  )
    return null;
  let chosen: Shape | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (let end = run; end - start >= least; end--) {
    const kind = after(text, end);
    // 卓玛才让|敲响: behind a title a run of four and more is a name as it stands.
    if (kind < LOOSE && !isWord(text, end) && !(introduced && end - start > 3)) continue;
    const whole = introduced && end === run && end - start > 3;
    const bits = foreignLikelihood(text, start, end) + (whole ? WHOLE_BITS : (AFTER_BITS[kind] as number));
    if (bits <= most) continue;
    most = bits;
    chosen = { end, after: kind, bits: Math.min(bits, MOST_FOREIGN), transliterated: true };
  }
  return chosen;
}
