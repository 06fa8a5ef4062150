import { CharacterSet } from '../../text/character-set.js';

/** Places of the marks by which some names are found. */
export interface Marks {
  /** （, ( and 【. */
  readonly brackets: readonly number[];
  /** The dots between the parts of a name: ·, •, ・ and ‧. */
  readonly dots: readonly number[];
}

export function marksOf(text: string): Marks {
  const brackets: number[] = [];
  const dots: number[] = [];
  MARK.lastIndex = 0;
  while (MARK.test(text)) {
    const at = MARK.lastIndex - 1;
    (BRACKET.has(text.charCodeAt(at)) ? brackets : dots).push(at);
  }
  return { brackets, dots };
}

const BRACKET = new CharacterSet('（(【');
const MARK = /[（(【·•・‧]/g;
