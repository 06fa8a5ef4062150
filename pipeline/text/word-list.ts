import { CharacterSet } from './character-set.js';

/** A short list of words, looked for at a place of a text; one bit of their first or last characters turns most places away. */
export class WordList {
  private readonly firsts: CharacterSet;
  private readonly lasts: CharacterSet;
  private readonly words: readonly string[];

  /** Words with a space between them. */
  constructor(list: string) {
    this.words = list.split(' ');
    if (this.words.includes('')) throw new Error(`word list: an empty word in "${list}"`);
    this.firsts = new CharacterSet(this.words.map((word) => word.slice(0, 1)).join(''));
    this.lasts = new CharacterSet(this.words.map((word) => word.slice(-1)).join(''));
  }

  /** Whether one of the words begins at `at` and ends before `to`. */
  beginsAt(text: string, at: number, to = text.length): boolean {
    if (at < 0 || at >= to || at >= text.length || !this.firsts.has(text.charCodeAt(at))) return false;
    for (const word of this.words) if (at + word.length <= to && text.startsWith(word, at)) return true;
    return false;
  }

  /** Whether one of the words ends at `end` and begins at `from` or behind it. */
  endsAt(text: string, end: number, from = 0): boolean {
    if (end <= from || end > text.length || !this.lasts.has(text.charCodeAt(end - 1))) return false;
    for (const word of this.words) {
      const start = end - word.length;
      if (start >= from && text.startsWith(word, start)) return true;
    }
    return false;
  }
}
