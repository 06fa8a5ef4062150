import type { DocumentKind } from '../../../schemas/vocabularies.js';
import type { Candidate } from '../engine/rule.js';
import { isPeriodical, kindOf } from './kinds.js';

export { isBareKind, isPeriodical, kindOf, withoutTrailing } from './kinds.js';

/** What a title in 《》 says by itself. */
export interface DocumentReading {
  /** The title without 《》, inner white space folded. */
  readonly title: string;
  readonly kind: DocumentKind | null;
}

/** Official titles are long (关于…若干问题的规定), but no longer. */
const LONGEST_TITLE = 160;

/** Finds titles in 《》, nested ones as one: 《关于印发〈…〉的通知》, 《关于修改《…》的决定》. Periodicals are left out. */
export function findDocuments(text: string): readonly Candidate<DocumentReading>[] {
  const found: Candidate<DocumentReading>[] = [];
  for (let start = text.indexOf('《'); start >= 0; ) {
    const end = closingOf(text, start);
    const title = end === null ? '' : text.slice(start + 1, end - 1).trim();
    if (end !== null && title !== '' && !isPeriodical(title)) {
      const reading = { title: title.replace(/\s+/gu, ' '), kind: kindOf(title) ?? kindBehind(text, end) };
      found.push({ start, end, text: text.slice(start, end), rule: 'document.title', reading });
    }
    start = text.indexOf('《', end ?? start + 1);
  }
  return found;
}

/** 《中国的航天》白皮书: the word behind the title tells its kind. */
function kindBehind(text: string, end: number): DocumentKind | null {
  const word = /^(?:白皮书|蓝皮书|绿皮书|报告|宣言|倡议书|声明)/u.exec(text.slice(end, end + 3))?.[0];
  return word === undefined ? null : kindOf(word);
}

/** Where the title that opens at `start` ends; null where it is not closed in its line. */
function closingOf(text: string, start: number): number | null {
  let depth = 0;
  let first: number | null = null;
  for (let at = start; at < text.length && at <= start + LONGEST_TITLE; at++) {
    const character = text[at];
    if (character === '\n') break;
    if (character === '《') depth++;
    if (character !== '》') continue;
    first ??= at + 1;
    if (--depth === 0) return at + 1;
  }
  // One 》 lost to the page: take the title up to the first one.
  return first;
}
