import { isWhiteSpace } from '../../text/white-space.js';

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

const NEEDS_FOLDING =
  /[\s\u3000\uff04-\uff5a○◯兩萬億個點餘幣裏條項隻種類間電華單韓歐鎊倆幾數餘畝噸層﹪﹣−﹒]/u;
const VARIANTS: ReadonlyMap<string, string> = new Map([
  ...pairs(
    '○◯兩萬億個點餘幣裏條項隻種類間電華單韓歐鎊倆幾數畝噸層﹪﹣−',
    '〇〇两万亿个点余币里条项只种类间电华单韩欧镑俩几数亩吨层%--',
  ),
  ...pairs('％＄＋－．／', '%$+-./'),
]);

/**
 * Folds full-width digits, Latin letters and number signs to narrow ones, a few traditional characters that stand in
 * numbers to simplified, and drops the spaces that a page leaves inside “22.8 亿元”. Punctuation keeps its width.
 */
export function fold(original: string): FoldedText {
  if (!NEEDS_FOLDING.test(original)) return unfolded(original);
  const kept: string[] = [];
  const origin = new Uint32Array(original.length + 1);
  for (let i = 0; i < original.length; i++) {
    const character = original[i] as string;
    if (character !== '\n' && isWhiteSpace(character) && isDroppedSpace(original, i)) continue;
    origin[kept.length] = i;
    kept.push(foldCharacter(character));
  }
  return new Folded(kept.join(''), origin.subarray(0, kept.length), original.length);
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

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (
    (code >= 0xff10 && code <= 0xff19) ||
    (code >= 0xff21 && code <= 0xff3a) ||
    (code >= 0xff41 && code <= 0xff5a)
  ) {
    return String.fromCharCode(code - 0xfee0);
  }
  return VARIANTS.get(character) ?? character;
}

function unfolded(text: string): FoldedText {
  const same = (offset: number): number => offset;
  return { text, startOf: same, endOf: same, offsetOf: same };
}

class Folded implements FoldedText {
  constructor(
    readonly text: string,
    private readonly origin: Uint32Array,
    private readonly originalLength: number,
  ) {}

  startOf(offset: number): number {
    return this.origin[offset] ?? this.originalLength;
  }

  endOf(offset: number): number {
    return offset === 0 ? 0 : (this.origin[offset - 1] ?? this.originalLength - 1) + 1;
  }

  offsetOf(original: number): number {
    let low = 0;
    let high = this.origin.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.origin[middle] as number) < original) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function pairs(from: string, to: string): readonly (readonly [string, string])[] {
  const targets = Array.from(to);
  return Array.from(from, (character, i) => [character, targets[i] ?? character] as const);
}
