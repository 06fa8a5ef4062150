import { CharacterSet } from '../../text/character-set.js';
import { firstAtLeast } from '../../text/sorted-numbers.js';
import { isWhiteSpace, WHITE_SPACE_UNITS } from '../../text/white-space.js';

/** A text in the form in which numerals are read, with the way back to the offsets of the original. */
export interface FoldedText {
  /** Narrow digits, Latin letters and signs; no white space next to CJK characters. */
  readonly text: string;
  /** Offset in the original of a folded offset that begins a mention. */
  startOf(offset: number): number;
  /** Offset in the original of a folded offset that ends a mention. */
  endOf(offset: number): number;
  /** Folded offset of the first character at or after an original offset. */
  offsetOf(original: number): number;
}

const VARIANTS: ReadonlyMap<string, string> = new Map([
  ...pairs(
    '○◯兩萬億個點餘幣裏條項隻種類間電華單韓歐鎊倆幾數畝噸層﹪﹣−',
    '〇〇两万亿个点余币里条项只种类间电华单韩欧镑俩几数亩吨层%--',
  ),
  ...pairs('％＄＋－．／', '%$+-./'),
]);

const CHANGED = 1;
const SPACE = 2;
/** For each UTF-16 unit whether it changes or is a space that may go, and the unit to which it changes. */
const CLASSES = new Uint8Array(0x10000);
const FOLDED = new Uint16Array(0x10000);
/** Those that are not the same: what every text is asked for, in a table that stays near the processor. */
const FOLDS = new CharacterSet('');
for (const [variant, unit] of VARIANTS) putFolded(variant.charCodeAt(0), unit.charCodeAt(0));
// ０ to ９, Ａ to Ｚ, ａ to ｚ
for (const [first, last] of [[0xff10, 0xff19] as const, [0xff21, 0xff3a] as const, [0xff41, 0xff5a] as const])
  for (let code = first; code <= last; code++) putFolded(code, code - 0xfee0);
for (const code of WHITE_SPACE_UNITS) if (code !== 0x0a) putSpace(code);

function putSpace(code: number): void {
  CLASSES[code] = SPACE;
  FOLDS.add(code);
}

function putFolded(code: number, unit: number): void {
  FOLDS.add(code);
  FOLDED[code] = unit;
  CLASSES[code] = CHANGED;
}

/** The text folded last: finding and resolving read the same one. */
let last: { readonly original: string; readonly folded: FoldedText } | null = null;

/**
 * Folds full-width digits, Latin letters and number signs to narrow ones, a few traditional characters that stand in
 * numbers to simplified, and drops the spaces that a page leaves inside “22.8 亿元”. Punctuation keeps its width.
 */
export function fold(original: string): FoldedText {
  if (last?.original === original) return last.folded;
  last = {
    original,
    folded: needsFolding(original) ? foldUnits(original) : new Folded(original, null, original.length),
  };
  return last.folded;
}

function needsFolding(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (FOLDS.has(text.charCodeAt(i))) return true;
  return false;
}

function foldUnits(original: string): FoldedText {
  const origin = new Uint32Array(original.length);
  let size = 0;
  let text = '';
  let from = 0;
  for (let i = 0; i < original.length; i++) {
    const code = original.charCodeAt(i);
    const change = CLASSES[code];
    const isDropped = change === SPACE && isDroppedSpace(original, i);
    if (isDropped || change === CHANGED) {
      text += original.slice(from, i);
      from = i + 1;
    }
    if (isDropped) continue;
    if (change === CHANGED) text += String.fromCharCode(FOLDED[code] as number);
    origin[size++] = i;
  }
  // All spaces stood between Latin words, and stay.
  if (from === 0) return new Folded(original, null, original.length);
  return new Folded(text + original.slice(from), origin.subarray(0, size), original.length);
}

/** A run of up to three spaces that touches a CJK character goes; one between Latin words or digits stays. */
function isDroppedSpace(text: string, i: number): boolean {
  let from = i;
  let to = i + 1;
  while (from > 0 && isInlineSpace(text, from - 1) && i - from < 4) from--;
  while (to < text.length && isInlineSpace(text, to) && to - i < 4) to++;
  return to - from <= 3 && from > 0 && to < text.length && (isWide(text, from - 1) || isWide(text, to));
}

function isInlineSpace(text: string, i: number): boolean {
  const character = text[i] as string;
  return character !== '\n' && isWhiteSpace(character);
}

function isWide(text: string, i: number): boolean {
  return text.charCodeAt(i) >= 0x2e80;
}

class Folded implements FoldedText {
  constructor(
    readonly text: string,
    /** Offsets of the units in the original; null where nothing was folded. */
    private readonly origin: Uint32Array | null,
    private readonly originalLength: number,
  ) {}

  startOf(offset: number): number {
    return this.origin === null ? offset : (this.origin[offset] ?? this.originalLength);
  }

  endOf(offset: number): number {
    if (this.origin === null || offset === 0) return offset;
    return (this.origin[offset - 1] ?? this.originalLength - 1) + 1;
  }

  offsetOf(original: number): number {
    return this.origin === null ? original : firstAtLeast(this.origin, original);
  }
}

function pairs(from: string, to: string): readonly (readonly [string, string])[] {
  const targets = Array.from(to);
  return Array.from(from, (character, i) => [character, targets[i] ?? character] as const);
}
