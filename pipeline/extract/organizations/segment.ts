import { FOREIGN_STATES } from '../../places/index.js';
import type { Span } from '../../text/mapped-text.js';
import { bodiesNamed } from './bodies.js';
import { LOCAL_BODIES } from './departments.js';
import { HEADS } from './heads.js';
import { lexemeOfRun, numberOfCharacter, TRAIT, textAt, textOfCharacter } from './lexemes.js';
import type { WordKind } from './vocabulary.js';
import { HALF_COSTS, KINDS, TRAITS, VOCABULARY } from './vocabulary.js';

/** A word of the text and what it can do in a name. */
export interface Word extends Span {
  readonly text: string;
  readonly kind: WordKind;
}

/** A word as it was cut out of the text. */
export interface CutWord extends Word {
  /** Bits of `TRAIT`. */
  readonly traits: number;
}

/** A word of a text. Most are never asked for their text: it is read when it is. */
class Draft implements CutWord {
  constructor(
    readonly start: number,
    readonly end: number,
    public kind: WordKind,
    readonly traits: number,
    /** Its node in the vocabulary; of a single character, that one's complement. */
    private readonly source: number,
    private own: string | null,
  ) {}

  get text(): string {
    return this.own ?? this.read();
  }

  /** The words of a cut belong to who asked for it: amounts make one of several. */
  set text(text: string) {
    this.own = text;
  }

  private read(): string {
    const text = this.source > 0 ? textAt(this.source) : textOfCharacter(~this.source);
    this.own = text;
    return text;
  }
}

/** A word that has become a mark. */
export function marked({ start, end, text, traits }: CutWord): CutWord {
  return new Draft(start, end, 'mark', traits, 0, text);
}

const FOREIGN: ReadonlySet<string> = new Set(FOREIGN_STATES);
/** Costs are counted in halves. */
const OF_RUN = 16;
const OF_ORDINAL = 12;
const NOT_REACHED = 0x7fffffff;
const RUN =
  /[A-Za-zＡ-Ｚａ-ｚÀ-ÿ](?:[A-Za-z0-9Ａ-Ｚａ-ｚ０-９À-ÿ&.'’+-]|·(?=[A-Za-z])){0,60}|[0-9０-９]+(?:[.．,，:：][0-9０-９]+){0,8}/uy;
const ORDINAL = /第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9０-９]{1,4})/uy;
const DIGITS = /(?<=[A-Za-z])[0-9]{1,3}$/u;

// The tables of one cut, for each place in the text; they serve again, as cuts never overlap.
/** The text itself, unit by unit, with a 0 behind it. */
let units = new Uint16Array(1024);
/** Cost of the cheapest path that ends there. */
let best = new Int32Array(1024);
/** Where the last word of that path begins. */
let from = new Int32Array(1024);
/** Its node in the vocabulary; -1 for a run, 0 for a single character. */
let nodes = new Int32Array(1024);
/** Its number in the vocabulary; 0 for a run. */
let numbers = new Uint16Array(1024);
/** Ends of the words of the cheapest path, last one first. */
let ends = new Int32Array(1024);
/** The words that begin at one place; no word of the vocabulary is longer than a lexeme's text may be. */
const hits = new Int32Array(765);

/**
 * Cuts a text into words: the cheapest path through all words of the vocabulary, single characters where none
 * fits. Runs of Latin letters and of digits are one word each.
 */
export function segment(text: string): readonly CutWord[] {
  const { length } = text;
  if (length >= best.length) grow(length + 1);
  reachAll(text);
  return settled(wordsOf(text));
}

function grow(size: number): void {
  const length = 2 ** Math.ceil(Math.log2(size + 1));
  units = new Uint16Array(length);
  best = new Int32Array(length);
  from = new Int32Array(length);
  nodes = new Int32Array(length);
  numbers = new Uint16Array(length);
  ends = new Int32Array(length);
}

/** Goes on from every place by all words that begin there. */
function reachAll(text: string): void {
  const { length } = text;
  const codes = units;
  const costs = best;
  const starts = from;
  const at = nodes;
  const values = numbers;
  for (let i = 0; i < length; i++) codes[i] = text.charCodeAt(i);
  codes[length] = 0;
  costs.fill(NOT_REACHED, 1, length + 1);
  costs[0] = 0;
  for (let i = 0; i < length; i++) {
    const before = costs[i] as number;
    if (before === NOT_REACHED) continue;
    const code = codes[i] as number;
    if (startsRun(code)) reachRun(text, i, code);
    else {
      const number = numberOfCharacter(code);
      const single = before + (HALF_COSTS[number] as number);
      if (single < (costs[i + 1] as number)) {
        costs[i + 1] = single;
        starts[i + 1] = i;
        at[i + 1] = 0;
        values[i + 1] = number;
      }
    }
    const count = VOCABULARY.wordsAtUnit(codes, i, hits);
    for (let k = 0; k < count; k += 3) {
      const end = hits[k] as number;
      const number = hits[k + 1] as number;
      const cost = before + (HALF_COSTS[number] as number);
      if (cost >= (costs[end] as number) || cutsRun(codes, end)) continue;
      costs[end] = cost;
      starts[end] = i;
      at[end] = hits[k + 2] as number;
      values[end] = number;
    }
  }
}

/** Goes on from the place `i` by a run of letters or digits, or by an ordinal. */
function reachRun(text: string, i: number, code: number): void {
  const before = best[i] as number;
  const run = runAt(text, i, code);
  if (run > i) reach(i, run, before + OF_RUN, -1, 0);
  else {
    const number = numberOfCharacter(code);
    reach(i, i + 1, before + (HALF_COSTS[number] as number), 0, number);
  }
  if (code !== FIRST_OF_ORDINAL) return;
  ORDINAL.lastIndex = i;
  if (ORDINAL.test(text)) reach(i, ORDINAL.lastIndex, before + OF_ORDINAL, -1, 0);
}

const FIRST_OF_ORDINAL = '第'.charCodeAt(0);

function startsRun(code: number): boolean {
  return code < 0x7f || code === FIRST_OF_ORDINAL || isWide(code);
}

function reach(start: number, end: number, cost: number, node: number, number: number): void {
  if (cost >= (best[end] as number)) return;
  best[end] = cost;
  from[end] = start;
  nodes[end] = node;
  numbers[end] = number;
}

/** Ｉ, ３, é */
function isWide(code: number): boolean {
  return (code >= 0xff10 && code <= 0xff5a) || (code >= 0xc0 && code <= 0xff);
}

/** End of the run of Latin letters or digits at `i`, or `i`. */
function runAt(text: string, i: number, code: number): number {
  if (code === FIRST_OF_ORDINAL) return i;
  RUN.lastIndex = i;
  if (!RUN.test(text)) return i;
  const end = RUN.lastIndex;
  // JUUL Labs|35%: the digits are another word
  const percent = text.charCodeAt(end);
  const digits = percent === 0x25 || percent === 0xff05 ? DIGITS.exec(text.slice(i, end)) : null;
  return digits !== null && digits.index > 0 ? i + digits.index : end;
}

function cutsRun(codes: Uint16Array, end: number): boolean {
  return isLatin(codes[end - 1] as number) && isLatin(codes[end] as number);
}

function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** The words of the cheapest path. */
function wordsOf(text: string): Draft[] {
  let count = 0;
  for (let end = text.length; end > 0; end = from[end] as number) ends[count++] = end;
  const words: Draft[] = [];
  let start = 0;
  while (count > 0) {
    const end = ends[--count] as number;
    const node = nodes[end] as number;
    words.push(node < 0 ? runOf(text, start, end) : wordOf(start, end, node));
    start = end;
  }
  return words;
}

function wordOf(start: number, end: number, node: number): Draft {
  const number = numbers[end] as number;
  const source = node === 0 ? ~(units[start] as number) : node;
  return new Draft(start, end, KINDS[number] as WordKind, TRAITS[number] as number, source, null);
}

function runOf(text: string, start: number, end: number): Draft {
  const own = text.slice(start, end);
  const { kind, traits } = lexemeOfRun(own);
  return new Draft(start, end, kind, traits, 0, own);
}

/** Puts right what the words beside a word tell; all are asked what they were before that. */
function settled(words: Draft[]): readonly CutWord[] {
  let before: WordKind | undefined;
  let second: WordKind | undefined;
  let joined: Set<Word> | null = null;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Draft;
    const { kind } = word;
    if ((word.traits & TRAIT.unsettled) !== 0) {
      const after = words[i + 1];
      if (kind === 'body') rereadBody(word, before, words[i - 1]?.text ?? '', after?.text);
      else if (word.text === '和') rereadJoin(word, before, second, after);
      else if (word.text !== '和县') reread(word, before, after);
      else if (isBody(before)) joined = (joined ?? new Set()).add(word);
    }
    second = before;
    before = kind;
  }
  return joined === null ? words : words.flatMap((word) => (joined.has(word) ? unjoined(word) : word));
}

/** 联|和|投资, 仁|和|药业: one unknown character is no name that 和 could join. */
function rereadJoin(
  word: Draft,
  before: WordKind | undefined,
  second: WordKind | undefined,
  after: CutWord | undefined,
): void {
  const trade = after !== undefined && (after.traits & TRAIT.trade) !== 0;
  if (trade && before === 'char' && second !== 'char') word.kind = 'char';
}

function isBody(kind: WordKind | undefined): boolean {
  return kind === 'local' || kind === 'head' || kind === 'body';
}

/** 县林业局|和|县|旅委 is not 和县's: behind a body 和 joins. */
function unjoined({ start, end }: Word): readonly CutWord[] {
  return [
    new Draft(start, start + 1, 'join', TRAIT.unsettled, 0, '和'),
    new Draft(start + 1, end, 'level', 0, 0, '县'),
  ];
}

/** Single characters of numbers and time belong to a name where unknown ones follow: 万|岚, 三|全, 九|华. */
function reread(word: Draft, before: WordKind | undefined, after: CutWord | undefined): void {
  // 泰|达|医院
  if (word.text === '达' && before === 'char' && (after?.kind === 'char' || after?.kind === 'head')) {
    word.kind = 'char';
    return;
  }
  if (after?.kind !== 'char' || (after.traits & TRAIT.measure) !== 0) return;
  // 陈|家|港
  if (word.text === '家' && before === 'char') word.kind = 'char';
  else if ((word.traits & TRAIT.numeral) !== 0 && before !== 'number') word.kind = 'char';
}

/** 黄陂区|招商局 is a department, 东湖高新|区 no company. */
function rereadBody(
  word: Draft,
  before: WordKind | undefined,
  textBefore: string,
  textAfter: string | undefined,
): void {
  const region = before === 'level' || (before === 'place' && /[省市区县州旗盟]$/u.test(textBefore));
  // 英国|外交部, 美国|最高法院: not the one of this country
  if (before === 'place' && FOREIGN.has(textBefore) && HEADS.has(word.text)) word.kind = 'head';
  else if (region && LOCAL_BODIES.has(word.text)) word.kind = 'local';
  else if (textAfter === '区' && isCompany(word.text)) word.kind = 'place';
}

function isCompany(name: string): boolean {
  return bodiesNamed(name)[0]?.type === 'company';
}
