import { FOREIGN_STATES } from '../../places/index.js';
import type { Span } from '../../text/mapped-text.js';
import { bodiesNamed } from './bodies.js';
import { LOCAL_BODIES } from './departments.js';
import { HEADS, TRADES } from './heads.js';
import type { WordKind } from './vocabulary.js';
import { costOf, entryOf, isNumeric, VOCABULARY, wordEntry } from './vocabulary.js';

/** A word of the text and what it can do in a name. */
export interface Word extends Span {
  readonly text: string;
  readonly kind: WordKind;
}

const FOREIGN: ReadonlySet<string> = new Set(FOREIGN_STATES);
const UNKNOWN = 11;
const RUN =
  /[A-Za-zＡ-Ｚａ-ｚÀ-ÿ](?:[A-Za-z0-9Ａ-Ｚａ-ｚ０-９À-ÿ&.'’+-]|·(?=[A-Za-z])){0,60}|[0-9０-９]+(?:[.．,，:：][0-9０-９]+){0,8}/uy;
const ORDINAL = /第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9０-９]{1,4})/uy;
const DIGITS = /(?<=[A-Za-z])[0-9]{1,3}$/u;
/** Counters that follow a numeral. */
const MEASURES = '座间处支批所个届期层';
const NUMERALS = '一二三四五六七八九十〇两';

const LONGEST_WORD = 31;

// The tables of one cut, for each place in the text; they serve again, as cuts never overlap.
/** Cost of the cheapest path that ends there. */
let best = new Float64Array(1024);
/** Where the last word of that path begins. */
let from = new Int32Array(1024);
/** Its node in the vocabulary; -1 for a run, 0 for a character that no word begins with. */
let nodes = new Int32Array(1024);

/**
 * Cuts a text into words: the cheapest path through all words of the vocabulary, single characters where none
 * fits. Runs of Latin letters and of digits are one word each.
 */
export function segment(text: string): readonly Word[] {
  const { length } = text;
  if (length >= best.length) grow(length + 1);
  best.fill(Number.POSITIVE_INFINITY, 1, length + 1);
  best[0] = 0;
  for (let i = 0; i < length; i++) if (best[i] !== Number.POSITIVE_INFINITY) reachFrom(text, i);
  return pathOf(text);
}

function grow(size: number): void {
  const length = 2 ** Math.ceil(Math.log2(size + 1));
  best = new Float64Array(length);
  from = new Int32Array(length);
  nodes = new Int32Array(length);
}

/** Goes on from the place `i` by all words that begin there. */
function reachFrom(text: string, i: number): void {
  const code = text.charCodeAt(i);
  let node = VOCABULARY.next(0, code);
  const run = runAt(text, i);
  if (run > i) reach(i, run, 8, -1);
  else reach(i, i + 1, single(VOCABULARY.valueOf(node)), node);
  if (code === 0x7b2c) {
    ORDINAL.lastIndex = i;
    const match = ORDINAL.exec(text);
    if (match !== null) reach(i, i + match[0].length, 6, -1);
  }
  const last = Math.min(text.length, i + LONGEST_WORD);
  for (let end = i + 2; node !== 0 && end <= last; end++) {
    node = VOCABULARY.next(node, text.charCodeAt(end - 1));
    const number = VOCABULARY.valueOf(node);
    if (number !== 0 && !cutsRun(text, end)) reach(i, end, costOf(number), node);
  }
}

function single(number: number): number {
  return number === 0 ? UNKNOWN : costOf(number);
}

function reach(start: number, end: number, step: number, node: number): void {
  const cost = (best[start] as number) + step;
  if (cost >= (best[end] as number)) return;
  best[end] = cost;
  from[end] = start;
  nodes[end] = node;
}

/** End of the run of Latin letters or digits at `i`, or `i`. */
function runAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code > 0x7f && !(code >= 0xff10 && code <= 0xff5a) && !(code >= 0xc0 && code <= 0xff)) return i;
  RUN.lastIndex = i;
  if (!RUN.test(text)) return i;
  // JUUL Labs|35%: the digits are another word
  const digits = /[%％]/u.test(text[RUN.lastIndex] ?? '') ? DIGITS.exec(text.slice(i, RUN.lastIndex)) : null;
  return digits !== null && digits.index > 0 ? i + digits.index : RUN.lastIndex;
}

function cutsRun(text: string, end: number): boolean {
  return isLatin(text.charCodeAt(end - 1)) && isLatin(text.charCodeAt(end));
}

function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** Texts of words met before, by node: the same word is cut out of its text once. */
const texts: (string | undefined)[] = [];
/** Longer slices would hold on to the whole text that they were cut from. */
const LONGEST_KEPT = 12;

function pathOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (let end = text.length; end > 0; ) {
    const start = from[end] as number;
    words.push(wordOf(text, start, end, nodes[end] as number));
    end = start;
  }
  words.reverse();
  const read: Word[] = [];
  for (const [i, word] of words.entries()) {
    const parts = unjoined(word, words[i - 1]);
    if (parts !== null) read.push(...parts);
    else if (isBrandJoin(words, i)) read.push({ ...word, kind: 'char' });
    else read.push(reread(word, words[i - 1], words[i + 1]));
  }
  return read;
}

/** 联|和|投资, 仁|和|药业: one unknown character is no name that 和 could join. */
function isBrandJoin(words: readonly Word[], i: number): boolean {
  if (words[i]?.text !== '和' || words[i - 1]?.kind !== 'char' || words[i - 2]?.kind === 'char') return false;
  return TRADES.has(words[i + 1]?.text ?? '');
}

/** 县林业局|和|县|旅委 is not 和县's: behind a body 和 joins. */
function unjoined(word: Word, before: Word | undefined): readonly Word[] | null {
  if (word.text !== '和县' || before === undefined || !['local', 'head', 'body'].includes(before.kind))
    return null;
  const middle = word.start + 1;
  return [
    { start: word.start, end: middle, text: '和', kind: 'join' },
    { start: middle, end: word.end, text: '县', kind: 'level' },
  ];
}

function wordOf(text: string, start: number, end: number, node: number): Word {
  const entry = node > 0 ? entryOf(VOCABULARY.valueOf(node)) : undefined;
  if (entry === undefined) {
    const word = text.slice(start, end);
    return { start, end, text: word, kind: kindOf(word) };
  }
  let word = texts[node];
  if (word === undefined) {
    word = text.slice(start, end);
    if (end - start <= LONGEST_KEPT) texts[node] = word;
  }
  return { start, end, text: word, kind: entry.kind };
}

/** Single characters of numbers and time belong to a name where unknown ones follow: 万|岚, 三|全, 九|华. */
function reread(word: Word, before: Word | undefined, after: Word | undefined): Word {
  if (word.kind === 'body') return rereadBody(word, before, after);
  // 泰|达|医院
  if (word.text === '达' && before?.kind === 'char' && (after?.kind === 'char' || after?.kind === 'head')) {
    return { ...word, kind: 'char' };
  }
  if (word.end - word.start > 1 || after?.kind !== 'char' || MEASURES.includes(after.text)) return word;
  // 陈|家|港
  if (word.text === '家' && before?.kind === 'char') return { ...word, kind: 'char' };
  const numeral =
    word.kind === 'number' && NUMERALS.includes(word.text) && word.text !== '一' && word.text !== '两';
  const reads = numeral || (word.kind === 'stop' && isNumeric(word.text));
  return reads && before?.kind !== 'number' ? { ...word, kind: 'char' } : word;
}

/** 黄陂区|招商局 is a department, 东湖高新|区 no company. */
function rereadBody(word: Word, before: Word | undefined, after: Word | undefined): Word {
  const region =
    before?.kind === 'level' || (before?.kind === 'place' && /[省市区县州旗盟]$/u.test(before.text));
  // 英国|外交部, 美国|最高法院: not the one of this country
  if (before?.kind === 'place' && FOREIGN.has(before.text) && HEADS.has(word.text))
    return { ...word, kind: 'head' };
  if (region && LOCAL_BODIES.has(word.text)) return { ...word, kind: 'local' };
  if (after?.text === '区' && isCompany(word.text)) return { ...word, kind: 'place' };
  return word;
}

function isCompany(name: string): boolean {
  return bodiesNamed(name)[0]?.type === 'company';
}

function kindOf(word: string): WordKind {
  const entry = wordEntry(word);
  if (entry !== undefined) return entry.kind;
  // What is no word of the vocabulary is told by its first character, and whether it is the only one.
  const key = word.charCodeAt(0) * 2 + (word.length > 1 ? 1 : 0);
  const known = kindsByStart.get(key);
  if (known !== undefined) return known;
  const kind = kindByStart(word);
  kindsByStart.set(key, kind);
  return kind;
}

const kindsByStart = new Map<number, WordKind>();

function kindByStart(word: string): WordKind {
  const first = word[0] as string;
  if (/^[A-Za-zＡ-Ｚａ-ｚÀ-ÿ]/u.test(word)) return 'latin';
  if (/^[0-9０-９]/u.test(word)) return 'number';
  if (word.length > 1 && first === '第') return 'ordinal';
  if (NUMERALS.includes(first)) return 'number';
  if (/^[\u3400-\u9fff]/u.test(word)) return 'char';
  if (first === '（' || first === '(') return 'open';
  if (first === '）' || first === ')') return 'close';
  if ('“”‘’"「」'.includes(first)) return 'quote';
  if (/^[ \u00a0\u3000]/u.test(word)) return 'space';
  return 'mark';
}
