import { CharacterSet } from '../../text/character-set.js';
import type { Span } from '../../text/mapped-text.js';

/** Finds many fixed strings in one pass: at each place the longest that begins there. */
export class Matcher {
  private readonly byStart = new Map<string, string[]>();
  /** First characters of the strings: at most places of a text nothing has to be cut out and looked up. */
  private readonly firsts = new CharacterSet('');

  constructor(strings: Iterable<string>) {
    for (const string of strings) {
      const key = string.slice(0, 2);
      this.firsts.add(string.charCodeAt(0));
      const list = this.byStart.get(key);
      if (list === undefined) this.byStart.set(key, [string]);
      else list.push(string);
    }
    for (const list of this.byStart.values()) list.sort((a, b) => b.length - a.length);
  }

  get isEmpty(): boolean {
    return this.byStart.size === 0;
  }

  /** Occurrences outside `taken` (sorted), in text order, not overlapping. */
  find(text: string, taken: readonly Span[]): readonly (Span & { readonly text: string })[] {
    const found: (Span & { readonly text: string })[] = [];
    if (this.isEmpty) return found;
    const { firsts } = this;
    let next = 0;
    for (let i = 0; i + 1 < text.length; i++) {
      if (!firsts.has(text.charCodeAt(i))) continue;
      while (next < taken.length && (taken[next]?.end ?? 0) <= i) next++;
      const block = taken[next];
      if (block !== undefined && block.start <= i) {
        i = block.end - 1;
        continue;
      }
      const room = block === undefined ? text.length : block.start;
      const hit = this.byStart
        .get(text.slice(i, i + 2))
        ?.find((s) => i + s.length <= room && text.startsWith(s, i));
      if (hit === undefined) continue;
      found.push({ start: i, end: i + hit.length, text: hit });
      i += hit.length - 1;
    }
    return found;
  }
}
