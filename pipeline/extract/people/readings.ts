import { TRANSLITERATED, transliteratedCost } from './name-costs.js';
import { numberOf } from './place-numbers.js';
import { LONGEST_WORD, NO_WORD, wordCostOf } from './word-costs.js';

const LONGEST_TRANSLITERATION = 7;
/** The longest stretch that is ever read: a transliterated name with its surroundings. */
const LONGEST_STRETCH = 16;

/**
 * Costs of the cheapest readings, as ordinary words and, where asked for, transliterations, from one place to each
 * of the next: the names that may begin at a place share the reading from what stands before it.
 */
export class Readings {
  /** Number of the place from which was read last, how far, and what the beginnings cost. */
  private from = -1;
  private length = 0;
  private readonly sums = new Int32Array(LONGEST_STRETCH + 1);

  constructor(private readonly foreign: boolean) {}

  /** Cost of the stretch between two places, in which all characters are Chinese. */
  cost(text: string, from: number, to: number): number {
    const place = numberOf(text, from);
    if (this.from !== place) this.length = 0;
    this.from = place;
    while (this.length < to - from) this.readOne(text, from, this.length + 1);
    return this.sums[to - from] as number;
  }

  /** Reads one character more. */
  private readOne(text: string, from: number, length: number): void {
    const { sums } = this;
    let least = NO_WORD * LONGEST_STRETCH;
    for (let size = 1; size <= LONGEST_WORD && size <= length; size++) {
      const word = wordCostOf(this.from + length - size, text, from + length - size, size);
      least = Math.min(least, (sums[length - size] as number) + word);
    }
    if (this.foreign) least = Math.min(least, this.transliteration(text, from, length));
    sums[length] = least;
    this.length = length;
  }

  /** The cheapest reading that ends with a transliteration. */
  private transliteration(text: string, from: number, length: number): number {
    const longest = Math.min(LONGEST_TRANSLITERATION, length);
    let least = NO_WORD * LONGEST_STRETCH;
    let cost = TRANSLITERATED;
    for (let size = 1; size <= longest; size++) {
      const one = transliteratedCost(text, from + length - size);
      if (one === 0) break;
      cost += one;
      if (size > 1) least = Math.min(least, (this.sums[length - size] as number) + cost);
    }
    return least;
  }
}
