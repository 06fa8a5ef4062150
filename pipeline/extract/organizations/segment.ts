import { FOREIGN_STATES } from '../../places/index.js';
import { CharacterSet } from '../../text/character-set.js';
import { bodiesNamed } from './bodies.js';
import { cutCheaply } from './cheapest-path.js';
import type { CutWord } from './cut.js';
import { Cut } from './cut.js';
import { LOCAL_BODIES } from './departments.js';
import { HEADS } from './heads.js';
import { TRAIT } from './lexemes.js';
import { KIND } from './word-kinds.js';

export type { CutWord, Word } from './cut.js';

const FOREIGN: ReadonlySet<string> = new Set(FOREIGN_STATES);
/** With these the names of regions end. */
const LEVELS = new CharacterSet('省市区县州旗盟');
const BODIES = KIND.local | KIND.head | KIND.body;
const JOIN = ~'和'.charCodeAt(0);
const COUNTY = ~'县'.charCodeAt(0);
const CUT = new Cut();

/**
 * Cuts a text into words: the cheapest path through all words of the vocabulary, single characters where none
 * fits. Runs of Latin letters and of digits are one word each. There is one cut only: the next one takes its place.
 */
export function cutOf(text: string): Cut {
  cutCheaply(text, CUT);
  settle(CUT);
  return CUT;
}

/** The words of a text, each as an object. */
export function segment(text: string): readonly CutWord[] {
  const cut = cutOf(text);
  return cut.slice(0, cut.length);
}

/** Puts right what the words beside a word tell; all are asked what they were before that. */
function settle(cut: Cut): void {
  const { length } = cut;
  let before = 0;
  let second = 0;
  const joined: number[] = [];
  for (let k = 0; k < length; k++) {
    const kind = cut.kindAt(k);
    if ((cut.traitsAt(k) & TRAIT.unsettled) !== 0) {
      if (kind === KIND.body) rereadBody(cut, k, before);
      else if (cut.textAt(k) === '和') rereadJoin(cut, k, before, second);
      else if (cut.textAt(k) !== '和县') reread(cut, k, before);
      else if ((before & BODIES) !== 0) joined.push(k);
    }
    second = before;
    before = kind;
  }
  if (joined.length > 0) unjoin(cut, joined);
}

/** 联|和|投资, 仁|和|药业: one unknown character is no name that 和 could join. */
function rereadJoin(cut: Cut, k: number, before: number, second: number): void {
  const trade = (cut.traitsAt(k + 1) & TRAIT.trade) !== 0;
  if (trade && before === KIND.char && second !== KIND.char) cut.setKind(k, KIND.char);
}

/** 县林业局|和|县|旅委 is not 和县's: behind a body 和 joins. */
function unjoin(cut: Cut, places: readonly number[]): void {
  cut.split(places);
  for (let i = 0; i < places.length; i++) {
    const k = (places[i] as number) + i;
    cut.put(k, cut.startAt(k), KIND.join, TRAIT.unsettled, JOIN);
    cut.put(k + 1, cut.startAt(k + 1), KIND.level, 0, COUNTY);
  }
}

/** Single characters of numbers and time belong to a name where unknown ones follow: 万|岚, 三|全, 九|华. */
function reread(cut: Cut, k: number, before: number): void {
  const text = cut.textAt(k);
  // 泰|达|医院
  if (text === '达' && before === KIND.char && cut.is(k + 1, KIND.char | KIND.head)) {
    cut.setKind(k, KIND.char);
    return;
  }
  if (!cut.is(k + 1, KIND.char) || (cut.traitsAt(k + 1) & TRAIT.measure) !== 0) return;
  // 陈|家|港
  if (text === '家' && before === KIND.char) cut.setKind(k, KIND.char);
  else if ((cut.traitsAt(k) & TRAIT.numeral) !== 0 && before !== KIND.number) cut.setKind(k, KIND.char);
}

/** 黄陂区|招商局 is a department, 东湖高新|区 no company. */
function rereadBody(cut: Cut, k: number, before: number): void {
  // 英国|外交部, 美国|最高法院: not the one of this country
  if (before === KIND.place && FOREIGN.has(cut.textAt(k - 1)) && HEADS.has(cut.textAt(k)))
    cut.setKind(k, KIND.head);
  else if (isRegion(cut, k - 1, before) && LOCAL_BODIES.has(cut.textAt(k))) cut.setKind(k, KIND.local);
  else if (isZone(cut, k + 1) && isCompany(cut.textAt(k))) cut.setKind(k, KIND.place);
}

/** 黄陂区, 市: a place whose words say of what level it is, or the level alone. */
function isRegion(cut: Cut, k: number, kind: number): boolean {
  if (kind !== KIND.place) return kind === KIND.level;
  const place = cut.textAt(k);
  return LEVELS.isAt(place, place.length - 1);
}

function isZone(cut: Cut, k: number): boolean {
  return k < cut.length && cut.sizeAt(k) === 1 && cut.textAt(k) === '区';
}

function isCompany(name: string): boolean {
  return bodiesNamed(name)[0]?.type === 'company';
}
