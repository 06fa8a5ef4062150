import { TRANSLITERATED, transliteratedCost } from './name-costs.js';
import { numberOf } from './place-numbers.js';
import { LONGEST_WORD, wordCosts, wordCostsAt } from './word-costs.js';

const LONGEST_TRANSLITERATION = 7;
/** The longest stretch that is ever read: a transliterated name with its surroundings. */
const LONGEST_STRETCH = 16;
/** More than any reading costs. */
const NOT_READ = 0x7fff;

/**
 * Costs of the cheapest readings, as ordinary words and, where asked for, transliterations, from one place to each
 * of the next: the names that may begin at a place share the reading from what stands before it.
 */
export class Readings {
  /** Number of the place from which was read last, and from how many characters behind it reading has gone on. */
  private from = -1;
  private length = 0;
  /** The cheapest reading of so many characters, as far as it is known; final up to `length`. */
  private readonly sums = new Int32Array(LONGEST_STRETCH + LONGEST_TRANSLITERATION + 1);

  constructor(private readonly foreign: boolean) {}

  /** Cost of the stretch between two places, in which all characters are Chinese. */
  cost(text: string, from: number, to: number): number {
    const place = numberOf(text, from);
    if (this.from !== place) this.begin(place);
    while (this.length < to - from) this.goOn(text, from + this.length);
    return this.sums[to - from] as number;
  }

  private begin(place: number): void {
    this.from = place;
    this.length = 0;
    this.sums.fill(NOT_READ);
    this.sums[0] = 0;
  }

  /** Goes on by all words that begin at a place. */
  private goOn(text: string, at: number): void {
    const { sums, length } = this;
    const before = sums[length] as number;
    const costs = wordCostsAt(this.from + length, text, at);
    for (let size = 1; size <= LONGEST_WORD; size++) {
      const sum = before + (wordCosts[costs + size - 1] as number);
      if (sum < (sums[length + size] as number)) sums[length + size] = sum;
    }
    if (this.foreign) this.transliterate(text, at);
    this.length++;
  }

  /** Goes on by all transliterations that begin at a place. */
  private transliterate(text: string, at: number): void {
    const { sums, length } = this;
    let sum = (sums[length] as number) + TRANSLITERATED;
    const longest = Math.min(LONGEST_TRANSLITERATION, text.length - at);
    for (let size = 1; size <= longest; size++) {
      const one = transliteratedCost(text, at + size - 1);
      if (one === 0) return;
      sum += one;
      if (size > 1 && sum < (sums[length + size] as number)) sums[length + size] = sum;
    }
  }
}
