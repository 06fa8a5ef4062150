import { CharacterSet } from './character-set.js';
import { firstCharacters, lastCharacters } from './pattern-edges.js';

/**
 * A pattern anchored at the start (^) or the end ($) of a stretch of text. Where another character stands at that edge
 * than those with which it can begin or end, as at most places, neither a slice is cut nor the pattern tried.
 */
export class EdgePattern {
  private edge: CharacterSet | null;

  /** `edges` are those characters; null where they are to be read off the pattern when it is first tried. */
  constructor(
    edges: string | null,
    readonly pattern: RegExp,
  ) {
    this.edge = edges === null ? null : new CharacterSet(edges);
  }

  static of(pattern: RegExp): EdgePattern {
    return new EdgePattern(null, pattern);
  }

  /** For a pattern anchored at its start: whether it matches the stretch, read by itself. */
  opens(text: string, from: number, to: number): boolean {
    return (
      from < to &&
      from < text.length &&
      this.characters().has(text.charCodeAt(from)) &&
      this.pattern.test(text.slice(from, to))
    );
  }

  /** For a pattern anchored at its start: the length of its match in the stretch, read by itself; 0 for none. */
  lengthAt(text: string, from: number, to: number): number {
    if (from >= to || from >= text.length || !this.characters().has(text.charCodeAt(from))) return 0;
    return this.pattern.exec(text.slice(from, to))?.[0].length ?? 0;
  }

  /** For a pattern anchored at its end: whether it matches the stretch, read by itself. */
  closes(text: string, from: number, to: number): boolean {
    return (
      from < to && this.characters().has(text.charCodeAt(to - 1)) && this.pattern.test(text.slice(from, to))
    );
  }

  /** For a pattern anchored at its end: the length of its match in the stretch, read by itself; 0 for none. */
  lengthBefore(text: string, from: number, to: number): number {
    if (from >= to || !this.characters().has(text.charCodeAt(to - 1))) return 0;
    return this.pattern.exec(text.slice(from, to))?.[0].length ?? 0;
  }

  private characters(): CharacterSet {
    if (this.edge !== null) return this.edge;
    const { source } = this.pattern;
    const edge = source.startsWith('^') ? firstCharacters(source) : lastCharacters(source);
    if (edge === null) throw new Error(`edge pattern: any character can stand at the edge of ${source}`);
    this.edge = edge;
    return edge;
  }
}
