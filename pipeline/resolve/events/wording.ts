import { CharacterSet } from '../../text/character-set.js';
import type { Span } from '../../text/mapped-text.js';

const WORD_CHARACTER = new CharacterSet('\u3400-\u9fff0-9A-Za-z');
/** Only so much of a stretch is compared. */
export const LONGEST_COMPARED = 400;

/** Hash table of the pairs of one headline, by their numbers from 1. */
const SLOTS = 2048;
const slots = new Uint16Array(SLOTS);
/** Whose pairs stand in the table. */
let laidOut: Wording | null = null;

/**
 * How far a text repeats the wording of its headline. Pairs of characters compare the two cheaply and without word
 * cutting.
 */
export class Wording {
  /** The headline's pairs; fewer than a quarter of the slots. */
  private readonly pairs: number[] = [];
  /** For each pair the last count in which it was met. */
  private readonly met: number[] = [];
  private counts = 0;
  private lastSentence = -1;
  private lastShare = 0;

  /** The headline are the first `headlineEnd` units of the text. */
  constructor(
    private readonly text: string,
    headlineEnd: number,
  ) {
    slots.fill(0);
    laidOut = this;
    const length = Math.min(headlineEnd, LONGEST_COMPARED);
    for (let i = 0; i + 1 < length; i++) {
      if (!WORD_CHARACTER.isAt(text, i) || !WORD_CHARACTER.isAt(text, i + 1)) continue;
      const pair = pairOf(text.charCodeAt(i), text.charCodeAt(i + 1));
      const slot = this.slotOf(pair);
      if (slots[slot] !== 0) continue;
      this.met.push(0);
      slots[slot] = this.pairs.push(pair);
    }
  }

  /** Puts its pairs into the table again, where another headline has come between. */
  private layOut(): void {
    slots.fill(0);
    laidOut = this;
    for (let i = 0; i < this.pairs.length; i++) slots[this.slotOf(this.pairs[i] as number)] = i + 1;
  }

  /** The slot of a pair, or the free one where it would stand. */
  private slotOf(pair: number): number {
    let slot = hash(pair);
    for (let which = slots[slot] as number; which !== 0; which = slots[slot] as number) {
      if (this.pairs[which - 1] === pair) break;
      slot = (slot + 1) % SLOTS;
    }
    return slot;
  }

  /** How much of the headline's pairs stand in a sentence, each counted once; neighbours ask for the same sentence. */
  shareOfSentence(sentence: Span): number {
    if (sentence.start !== this.lastSentence) {
      this.lastSentence = sentence.start;
      this.lastShare = this.share(sentence);
    }
    return this.lastShare;
  }

  /** How much of the headline's pairs stand between two places, each counted once. */
  share({ start, end }: Span): number {
    const { text, met } = this;
    if (met.length === 0) return 0;
    if (laidOut !== this) this.layOut();
    const last = Math.min(end, start + LONGEST_COMPARED) - 1;
    const count = ++this.counts;
    let shared = 0;
    let code = text.charCodeAt(start);
    for (let i = start; i < last; i++) {
      const next = text.charCodeAt(i + 1);
      const pair = pairOf(code, next);
      code = next;
      if (slots[hash(pair)] === 0) continue;
      const which = (slots[this.slotOf(pair)] as number) - 1;
      if (which < 0 || met[which] === count) continue;
      met[which] = count;
      shared++;
    }
    return shared / met.length;
  }
}

/** Two characters as one small integer. */
function pairOf(first: number, second: number): number {
  return (first << 16) | second;
}

function hash(pair: number): number {
  return Math.imul(pair, 0x9e3779b1) >>> 21;
}
