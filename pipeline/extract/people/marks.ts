import { FIRST_HAN, LAST_HAN } from './lexicon.js';

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
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Nearly all characters of a text are Chinese.
    if (code >= FIRST_HAN && code <= LAST_HAN) continue;
    if (code === 0xff08 || code === 0x28 || code === 0x3010) brackets.push(at);
    else if (code === 0xb7 || code === 0x2022 || code === 0x30fb || code === 0x2027) dots.push(at);
  }
  return { brackets, dots };
}
