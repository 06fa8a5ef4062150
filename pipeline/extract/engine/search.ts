import { readPattern } from '../../text/pattern.js';
import { Automaton } from './automaton.js';

/** A pattern of words looked for anywhere in a text, and tried only where its first characters stand in it. */
export class Search {
  private automaton: Automaton | null = null;
  private readonly sticky: RegExp;

  constructor(private readonly pattern: RegExp) {
    this.sticky = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}y`);
  }

  isIn(text: string): boolean {
    this.automaton ??= new Automaton([readPattern(this.pattern.source)]);
    const { automaton, sticky } = this;
    for (let at = automaton.nextFrom(text, 0); at >= 0; at = automaton.nextFrom(text, at + 1)) {
      sticky.lastIndex = at;
      if (sticky.test(text)) return true;
    }
    return false;
  }
}
