import type { Span } from '../../text/mapped-text.js';
import { PairFilter } from '../../text/pair-filter.js';

/** Finds many fixed strings in one pass: at each place the longest that begins there. */
export class Matcher {
  /** Strings by their first two characters, longest first. */
  private readonly byStart = new Map<number, string[]>();
  /** At most places of a text nothing has to be looked up. */
  private readonly starts = new PairFilter(12);

  /** A single character is never found. */
  constructor(strings: Iterable<string>) {
    for (const string of strings) {
      const first = string.charCodeAt(0);
      const second = string.charCodeAt(1);
      if (Number.isNaN(second)) continue;
      this.starts.add(first, second);
      const list = this.byStart.get(pairOf(first, second));
      if (list === undefined) this.byStart.set(pairOf(first, second), [string]);
      else list.push(string);
    }
    for (const list of this.byStart.values()) list.sort((a, b) => b.length - a.length);
  }

  get isEmpty(): boolean {
    return this.byStart.size === 0;
  }

  /** Occurrences outside `taken` (sorted), in text order, not overlapping; those of the strings of `beside` too. */
  find(
    text: string,
    taken: readonly Span[],
    beside: Matcher | null = null,
  ): readonly (Span & { readonly text: string })[] {
    const found: (Span & { readonly text: string })[] = [];
    if (this.isEmpty && beside === null) return found;
    const { starts } = this;
    let next = 0;
    let second = text.charCodeAt(0);
    for (let i = 0; i + 1 < text.length; i++) {
      const first = second;
      second = text.charCodeAt(i + 1);
      if (!starts.mayHave(first, second) && beside?.starts.mayHave(first, second) !== true) continue;
      while (next < taken.length && (taken[next] as Span).end <= i) next++;
      const block = taken[next];
      let to = i + 1;
      if (block !== undefined && block.start <= i) to = block.end;
      else {
        const room = block?.start ?? text.length;
        const own = this.longestAt(text, i, first, second, room);
        const other = beside?.longestAt(text, i, first, second, room) ?? '';
        const hit = own === undefined || other.length > own.length ? other : own;
        if (hit === '') continue;
        to = i + hit.length;
        found.push({ start: i, end: to, text: hit });
      }
      i = to - 1;
      second = text.charCodeAt(to);
    }
    return found;
  }

  private longestAt(
    text: string,
    at: number,
    first: number,
    second: number,
    room: number,
  ): string | undefined {
    const list = this.byStart.get(pairOf(first, second));
    if (list === undefined) return undefined;
    for (const string of list) if (at + string.length <= room && text.startsWith(string, at)) return string;
    return undefined;
  }
}

function pairOf(first: number, second: number): number {
  return (first << 16) | second;
}
