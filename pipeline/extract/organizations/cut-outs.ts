import { SURNAMES } from '../../text/surnames.js';
import { bodiesNamed } from './bodies.js';
import type { Cut, Word } from './cut.js';
import { wordEntry } from './vocabulary.js';
import { KIND } from './word-kinds.js';

const FIRMS: ReadonlySet<string> = new Set(['company', 'financial_institution']);

/** 祖|国美|丽, 我|国美|丽, 张|华平: a short name that two unknown words, or a person's name, hold. */
export function isCutOut(words: Cut, at: number): boolean {
  if (words.sizeAt(at) > 2 || at === 0 || words.sizeAt(at - 1) > 1) return false;
  const before = words.at(at - 1);
  const word = words.at(at);
  if (word === undefined || !/^[\u3400-\u9fff]/u.test(word.text)) return false;
  const first = word.text[0] ?? '';
  const left = rivals(before, `${before?.text ?? ''}${first}`);
  if (left && before?.kind === 'char' && SURNAMES.includes(before.text) && !words.is(at - 2, KIND.char)) {
    return FIRMS.has(bodiesNamed(word.text)[0]?.type ?? 'other');
  }
  const after = words.at(at + 1);
  return left && rivals(after, `${word.text[1] ?? ''}${after?.text ?? ''}`);
}

/** A single character beside a name that no dictionary knows, or that makes a word with the name's next one. */
function rivals(neighbour: Word | undefined, together: string): boolean {
  if (neighbour === undefined || neighbour.text.length > 1) return false;
  return neighbour.kind === 'char' || wordEntry(together) !== undefined;
}
