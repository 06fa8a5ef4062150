import type { Span } from '../../text/mapped-text.js';
import { bodiesNamed } from './bodies.js';
import { LOCAL_BODIES } from './departments.js';
import type { WordKind } from './vocabulary.js';
import { characterEntry, isNumeric, wordEntry, wordLengths } from './vocabulary.js';

/** A word of the text and what it can do in a name. */
export interface Word extends Span {
  readonly text: string;
  readonly kind: WordKind;
}

const UNKNOWN = 11;
const RUN =
  /[A-Za-zＡ-Ｚａ-ｚÀ-ÿ](?:[A-Za-z0-9Ａ-Ｚａ-ｚ０-９À-ÿ&.'’+-]|·(?=[A-Za-z])){0,60}|[0-9０-９]+(?:[.．,，:：][0-9０-９]+){0,8}/uy;
const ORDINAL = /第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9０-９]{1,4})/uy;
const DIGITS = /(?<=[A-Za-z])[0-9]{1,3}$/u;
/** Counters that follow a numeral. */
const MEASURES = '座间处支批所个届期层';
const NUMERALS = '一二三四五六七八九十〇两';

/**
 * Cuts a text into words: the cheapest path through all words of the vocabulary, single characters where none
 * fits. Runs of Latin letters and of digits are one word each.
 */
export function segment(text: string): readonly Word[] {
  const { length } = text;
  const best = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(length + 1);
  best[0] = 0;
  for (let i = 0; i < length; i++) {
    const cost = best[i] as number;
    if (cost === Number.POSITIVE_INFINITY) continue;
    const reach = (end: number, step: number): void => {
      if (cost + step >= (best[end] as number)) return;
      best[end] = cost + step;
      from[end] = i;
    };
    edgesFrom(text, i, reach);
  }
  return pathOf(text, from);
}

function edgesFrom(text: string, i: number, reach: (end: number, cost: number) => void): void {
  const code = text.charCodeAt(i);
  const run = runAt(text, i);
  if (run > i) reach(run, 8);
  else reach(i + 1, characterEntry(code)?.cost ?? UNKNOWN);
  if (code === 0x7b2c) {
    ORDINAL.lastIndex = i;
    const match = ORDINAL.exec(text);
    if (match !== null) reach(i + match[0].length, 6);
  }
  if (i + 1 >= text.length) return;
  const bits = wordLengths(code, text.charCodeAt(i + 1));
  if (bits === 0) return;
  for (let length = 2; length <= 31 && bits >>> length !== 0; length++) {
    if ((bits & (1 << length)) === 0 || i + length > text.length) continue;
    const entry = wordEntry(text.slice(i, i + length));
    if (entry === undefined || cutsRun(text, i + length)) continue;
    reach(i + length, entry.cost);
  }
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

function pathOf(text: string, from: Int32Array): readonly Word[] {
  const words: Word[] = [];
  for (let end = text.length; end > 0; ) {
    const start = from[end] as number;
    const word = text.slice(start, end);
    words.push({ start, end, text: word, kind: kindOf(word) });
    end = start;
  }
  words.reverse();
  return words.map((word, i) => reread(word, words[i - 1], words[i + 1]));
}

/** Single characters of numbers and time belong to a name where unknown ones follow: 万|岚, 三|全, 九|华. */
function reread(word: Word, before: Word | undefined, after: Word | undefined): Word {
  if (word.kind === 'body') return rereadBody(word, before, after);
  if (word.end - word.start > 1 || after?.kind !== 'char' || MEASURES.includes(after.text)) return word;
  const numeral =
    word.kind === 'number' && NUMERALS.includes(word.text) && word.text !== '一' && word.text !== '两';
  const reads = numeral || (word.kind === 'stop' && isNumeric(word.text));
  return reads && before?.kind !== 'number' ? { ...word, kind: 'char' } : word;
}

/** 黄陂区|招商局 is a department, 东湖高新|区 no company. */
function rereadBody(word: Word, before: Word | undefined, after: Word | undefined): Word {
  const region =
    before?.kind === 'level' || (before?.kind === 'place' && /[省市区县州旗盟]$/u.test(before.text));
  if (region && LOCAL_BODIES.has(word.text)) return { ...word, kind: 'local' };
  if (after?.text === '区' && isCompany(word.text)) return { ...word, kind: 'place' };
  return word;
}

function isCompany(name: string): boolean {
  return bodiesNamed(name)[0]?.type === 'company';
}

function kindOf(word: string): WordKind {
  const entry = word.length === 1 ? characterEntry(word.charCodeAt(0)) : wordEntry(word);
  if (entry !== undefined) return entry.kind;
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
