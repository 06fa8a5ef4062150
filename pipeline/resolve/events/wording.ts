import { CharacterSet } from '../../text/character-set.js';
import type { Span } from '../../text/mapped-text.js';

const WORD_CHARACTER = new CharacterSet('\u3400-\u9fff0-9A-Za-z');
const LONGEST_COMPARED = 400;

/** Characters with which a pair of the headline at hand begins; empty between two headlines. */
const begins = new CharacterSet('');

/**
 * Where a body repeats the wording of its headline. Pairs of characters compare the two cheaply and without word cutting;
 * one pass over the body finds all that the headline has.
 */
export class Wording {
  /** The headline's pairs, numbered. */
  private readonly pairs = new Map<number, number>();
  private readonly places: number[] = [];
  private readonly found: number[] = [];
  /** For each pair the last count in which it was met. */
  private readonly met: number[] = [];
  private counts = 0;
  private lastSentence = -1;
  private lastShare = 0;

  /** `body` is the stretch of text that will be compared with the headline, the first `headlineEnd` units. */
  constructor(text: string, headlineEnd: number, body: Span) {
    const length = Math.min(headlineEnd, LONGEST_COMPARED);
    for (let i = 0; i + 1 < length; i++) {
      if (!WORD_CHARACTER.isAt(text, i) || !WORD_CHARACTER.isAt(text, i + 1)) continue;
      begins.add(text.charCodeAt(i));
      const pair = pairAt(text, i);
      if (this.pairs.has(pair)) continue;
      this.pairs.set(pair, this.pairs.size);
      this.met.push(0);
    }
    if (this.pairs.size > 0) this.readBody(text, body);
    for (let i = 0; i < length; i++) begins.remove(text.charCodeAt(i));
  }

  private readBody(text: string, { start, end }: Span): void {
    for (let i = start; i + 1 < end; i++) {
      if (!begins.has(text.charCodeAt(i))) continue;
      const pair = this.pairs.get(pairAt(text, i));
      if (pair === undefined) continue;
      this.places.push(i);
      this.found.push(pair);
    }
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
    const { places, found, met } = this;
    if (met.length === 0) return 0;
    const last = Math.min(end, start + LONGEST_COMPARED);
    const count = ++this.counts;
    let shared = 0;
    for (let i = this.firstFrom(start); i < places.length && (places[i] as number) + 1 < last; i++) {
      const pair = found[i] as number;
      if (met[pair] === count) continue;
      met[pair] = count;
      shared++;
    }
    return shared / met.length;
  }

  private firstFrom(at: number): number {
    const { places } = this;
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle] as number) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Two characters as one small integer. */
function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}
