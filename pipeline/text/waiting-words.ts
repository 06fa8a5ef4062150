/** Words between two places of a list with spaces between them, each behind `front`, that have not been laid out. */
export interface WaitingWords {
  readonly list: string;
  readonly from: number;
  readonly to: number;
  readonly front: string;
  readonly value: number;
}

/** Numbers of an entry: where its words begin and end, their number, and the entry before it. */
const WIDTH = 4;

/** The words that wait, column by column: there are tens of thousands of entries, too many for an object each. */
export class Waiting {
  private readonly lists: string[] = [];
  private readonly fronts: string[] = [];
  private readonly numbers: number[] = [];

  /** Returns the place of the entry. `before` is what waits with the same first character, as in the roots of the trie. */
  push(list: string, from: number, to: number, front: string, value: number, before: number): number {
    this.fronts.push(front);
    this.numbers.push(from, to, value, before);
    return this.lists.push(list) - 1;
  }

  before(place: number): number {
    return this.numbers[place * WIDTH + 3] as number;
  }

  at(place: number): WaitingWords {
    const { lists, fronts, numbers } = this;
    return {
      list: lists[place] as string,
      from: numbers[place * WIDTH] as number,
      to: numbers[place * WIDTH + 1] as number,
      front: fronts[place] as string,
      value: numbers[place * WIDTH + 2] as number,
    };
  }
}
