import { CharacterSet } from './character-set.js';

/**
 * A pattern anchored at the start (^) or the end ($) of a stretch of text, with the characters that can stand at that
 * edge: where another one does, as at most places, neither a slice is cut nor the pattern tried.
 */
export class EdgePattern {
  private readonly edge: CharacterSet;

  constructor(
    readonly edges: string,
    readonly pattern: RegExp,
  ) {
    this.edge = new CharacterSet(edges);
  }

  /** For a pattern anchored at its start: whether it matches the stretch, read by itself. */
  opens(text: string, from: number, to: number): boolean {
    return (
      from < to &&
      from < text.length &&
      this.edge.has(text.charCodeAt(from)) &&
      this.pattern.test(text.slice(from, to))
    );
  }

  /** For a pattern anchored at its end: whether it matches the stretch, read by itself. */
  closes(text: string, from: number, to: number): boolean {
    return from < to && this.edge.has(text.charCodeAt(to - 1)) && this.pattern.test(text.slice(from, to));
  }

  /** For a pattern anchored at its end: the length of its match in the stretch, read by itself; 0 for none. */
  lengthBefore(text: string, from: number, to: number): number {
    if (from >= to || !this.edge.has(text.charCodeAt(to - 1))) return 0;
    return this.pattern.exec(text.slice(from, to))?.[0].length ?? 0;
  }
}
