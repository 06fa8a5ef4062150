import { CharacterSet } from '../../text/character-set.js';
import type { Cut } from './cut.js';
import { OF_TEXT } from './cut.js';
import { lexemeOfRun, numberOfCharacter } from './lexemes.js';
import { HALF_COSTS, KINDS, TRAITS, VOCABULARY } from './vocabulary.js';
import { KIND } from './word-kinds.js';

/** Costs are counted in halves. */
const OF_RUN = 16;
const OF_ORDINAL = 12;
/** More than any path costs; two of it are still a small number. */
const NOT_REACHED = 0x3fffffff;
/** A word of Latin letters or a figure. */
const RUN =
  /[A-Za-zＡ-Ｚａ-ｚÀ-ÿ](?:[A-Za-z0-9Ａ-Ｚａ-ｚ０-９À-ÿ&.'’+-]|·(?=[A-Za-z])){0,60}|[0-9０-９]+(?:[.．,，:：][0-9０-９]+){0,8}/uy;
/** With these and points between them it is read by hand, as it is common. */
const FIGURES = new CharacterSet('0-9０-９');
const POINTS = new CharacterSet('.．,，:：');
const MOST_PARTS = 8;
const ORDINAL = /第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9０-９]{1,4})/uy;
const DIGITS = /(?<=[A-Za-z])[0-9]{1,3}$/u;
const FIRST_OF_ORDINAL = '第'.charCodeAt(0);

/** The tables of one cut, for each place in the text; they serve again, as cuts never overlap. */
class Tables {
  /** The text itself, unit by unit, with a 0 behind it. */
  readonly units: Uint16Array;
  /** Where words of the vocabulary may begin. */
  readonly starts: Int32Array;
  /** Nodes of the first two characters there. */
  readonly pairs: Int32Array;
  /** Cost of the cheapest path that ends there. */
  readonly costs: Int32Array;
  /** Where the last word of that path begins. */
  readonly from: Int32Array;
  /** Its number in the vocabulary; 0 for a run. */
  readonly numbers: Uint16Array;
  /** What `Cut` takes for its source. */
  readonly sources: Int32Array;

  constructor(readonly size: number) {
    this.units = new Uint16Array(size);
    this.starts = new Int32Array(size);
    this.pairs = new Int32Array(size);
    this.costs = new Int32Array(size);
    this.from = new Int32Array(size);
    this.numbers = new Uint16Array(size);
    this.sources = new Int32Array(size);
  }
}

let tables = new Tables(1024);
/** The words that begin at one place; no word of the vocabulary is longer than a lexeme's text may be. */
const hits = new Int32Array(765);
/** Numbers of single characters in the vocabulary, once they have been asked for: 0 for those not yet. */
const singles = new Uint16Array(0x10000);
/** In place of the number, of a character with which a run may begin. */
const RUNS = 0xffff;

/** Puts the words of the cheapest path through a text into a cut. */
export function cutCheaply(text: string, cut: Cut): void {
  if (text.length + 2 > tables.size) tables = new Tables(2 ** Math.ceil(Math.log2(text.length + 2)));
  reachAll(text, tables);
  putWords(text, cut, tables);
}

/** Goes on from every place by its character alone, or the run that begins there, and by all words that begin there. */
function reachAll(text: string, tables: Tables): void {
  const { units, starts, pairs, costs, from, numbers, sources } = tables;
  const { length } = text;
  const count = VOCABULARY.startsIn(text, units, starts, pairs);
  starts[count] = length;
  costs.fill(NOT_REACHED, 1, length + 1);
  costs[0] = 0;
  let i = 0;
  for (let k = 0; i < length; k++) {
    const start = starts[k] as number;
    for (; i <= start && i < length; i++) {
      const code = units[i] as number;
      const number = singles[code] as number;
      if (number === RUNS || number === 0) {
        if (number === 0 || costs[i] !== NOT_REACHED) reachOddly(text, i);
        continue;
      }
      const cost = (costs[i] as number) + (HALF_COSTS[number] as number);
      if (cost >= (costs[i + 1] as number)) continue;
      costs[i + 1] = cost;
      from[i + 1] = i;
      numbers[i + 1] = number;
      sources[i + 1] = ~code;
    }
    if (start < length) reachByWords(tables, start, pairs[k] as number);
  }
}

/** Goes on from a place by all words of the vocabulary that begin there; `pair` is the node of its first two characters. */
function reachByWords({ units, costs, from, numbers, sources }: Tables, start: number, pair: number): void {
  const before = costs[start] as number;
  const count = VOCABULARY.wordsAtUnit(units, start, pair, hits);
  for (let k = 0; k < count; k += 3) {
    const end = hits[k] as number;
    const number = hits[k + 1] as number;
    const cost = before + (HALF_COSTS[number] as number);
    if (cost >= (costs[end] as number) || cutsRun(units, end)) continue;
    costs[end] = cost;
    from[end] = start;
    numbers[end] = number;
    sources[end] = hits[k + 2] as number;
  }
}

/** Goes on from a place by a character never met before, or one with which a run of letters or digits or an ordinal begins. */
function reachOddly(text: string, i: number): void {
  const code = text.charCodeAt(i);
  if (singles[code] === 0) singles[code] = startsRun(code) ? RUNS : numberOfCharacter(code);
  const before = tables.costs[i] as number;
  if (before === NOT_REACHED) return;
  const run = runAt(text, i, code);
  if (run > i) reach(i, run, before + OF_RUN, 0, OF_TEXT);
  else {
    const number = numberOfCharacter(code);
    reach(i, i + 1, before + (HALF_COSTS[number] as number), number, ~code);
  }
  if (code !== FIRST_OF_ORDINAL) return;
  ORDINAL.lastIndex = i;
  if (ORDINAL.test(text)) reach(i, ORDINAL.lastIndex, before + OF_ORDINAL, 0, OF_TEXT);
}

/** Whether a run of letters or digits, or an ordinal, may begin with a character. */
function startsRun(code: number): boolean {
  RUN.lastIndex = 0;
  return code === FIRST_OF_ORDINAL || RUN.test(String.fromCharCode(code));
}

function reach(start: number, end: number, cost: number, number: number, source: number): void {
  const { costs, from, numbers, sources } = tables;
  if (cost >= (costs[end] as number)) return;
  costs[end] = cost;
  from[end] = start;
  numbers[end] = number;
  sources[end] = source;
}

/** End of the run of Latin letters or digits at `i`, or `i`. */
function runAt(text: string, i: number, code: number): number {
  if (FIGURES.has(code)) return figureAt(text, i);
  if (singles[code] !== RUNS || code === FIRST_OF_ORDINAL) return i;
  RUN.lastIndex = i;
  if (!RUN.test(text)) return i;
  const end = RUN.lastIndex;
  // JUUL Labs|35%: the digits are another word
  const percent = text.charCodeAt(end);
  const digits = percent === 0x25 || percent === 0xff05 ? DIGITS.exec(text.slice(i, end)) : null;
  return digits !== null && digits.index > 0 ? i + digits.index : end;
}

/** End of the figure at `i`, as `RUN` has it: 1,000.5. */
function figureAt(text: string, i: number): number {
  let end = i + FIGURES.countAt(text, i);
  for (let parts = 0; parts < MOST_PARTS && POINTS.isAt(text, end); parts++) {
    const size = FIGURES.countAt(text, end + 1);
    if (size === 0) break;
    end += 1 + size;
  }
  return end;
}

function cutsRun(codes: Uint16Array, end: number): boolean {
  return isLatin(codes[end - 1] as number) && isLatin(codes[end] as number);
}

function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function putWords(text: string, cut: Cut, { from, numbers, sources }: Tables): void {
  let count = 0;
  for (let end = text.length; end > 0; end = from[end] as number) count++;
  cut.reset(text, count);
  for (let end = text.length; end > 0; ) {
    const start = from[end] as number;
    const source = sources[end] as number;
    const number = numbers[end] as number;
    count--;
    if (source === OF_TEXT) putRun(text, cut, count, start, end);
    else cut.put(count, start, KINDS[number] as number, TRAITS[number] as number, source);
    end = start;
  }
}

function putRun(text: string, cut: Cut, k: number, start: number, end: number): void {
  const { kind, traits } = lexemeOfRun(text.slice(start, end));
  cut.put(k, start, KIND[kind], traits, OF_TEXT);
}
