import { CharacterSet } from '../../text/character-set.js';
import type { WordKind } from './vocabulary.js';
import { numberOf, VOCABULARY, wordEntry } from './vocabulary.js';
import { NUMERALS, traitsOf } from './word-traits.js';

export { TRAIT } from './word-traits.js';

/** What a run of letters or digits is. */
export interface Lexeme {
  readonly kind: WordKind;
  /** Bits of `TRAIT`. */
  readonly traits: number;
}

/** Cost of a character that is no word. */
const UNKNOWN = 11;
const byNode: (string | undefined)[] = new Array(VOCABULARY.places);
const byCode: (string | undefined)[] = new Array(0x10000);
/** Numbers of single characters, once they have been asked for; 0 for those not yet. */
const characters = new Uint16Array(0x10000);

/** The word of the vocabulary that ends at a node: one string for all places where it stands. */
export function textAt(node: number): string {
  const known = byNode[node];
  if (known !== undefined) return known;
  const text = VOCABULARY.wordAt(node);
  byNode[node] = text;
  return text;
}

/** A character as text. */
export function textOfCharacter(code: number): string {
  const known = byCode[code];
  if (known !== undefined) return known;
  const text = String.fromCharCode(code);
  byCode[code] = text;
  return text;
}

/** The number in the vocabulary of a single character, whether it is a word or not. */
export function numberOfCharacter(code: number): number {
  const known = characters[code] as number;
  return known === 0 ? firstNumberOf(code) : known;
}

function firstNumberOf(code: number): number {
  let number = VOCABULARY.valueOf(VOCABULARY.next(0, code));
  if (number === 0) {
    const text = String.fromCharCode(code);
    const kind = kindByStart(text);
    number = numberOf({ kind, cost: UNKNOWN, traits: traitsOf(text, kind) });
  }
  characters[code] = number;
  return number;
}

/** A run of letters or digits, or an ordinal; what it is tells its first character, if the vocabulary does not. */
export function lexemeOfRun(text: string): Lexeme {
  const known = wordEntry(text);
  if (known !== undefined) return known;
  // Figures are never the same twice: nothing is asked of them.
  if (FIGURES.has(text.charCodeAt(0))) return FIGURE;
  const kind = kindByStart(text);
  return { kind, traits: traitsOf(text, kind) };
}

const FIGURES = new CharacterSet('0-9０-９');
const FIGURE: Lexeme = { kind: 'number', traits: 0 };

/** What is no word of the vocabulary is told by its first character, and whether it is the only one. */
function kindByStart(word: string): WordKind {
  const first = word[0] as string;
  if (/^[A-Za-zＡ-Ｚａ-ｚÀ-ÿ]/u.test(word)) return 'latin';
  if (/^[0-9０-９]/u.test(word)) return 'number';
  if (word.length > 1 && first === '第') return 'ordinal';
  if (NUMERALS.includes(first)) return 'number';
  if (/^[\u3400-\u9fff]/u.test(word)) return 'char';
  if (first === '（' || first === '(') return 'open';
  if (first === '）' || first === ')') return 'close';
  if ('“”‘’"「」'.includes(first)) return 'quote';
  if (/^[ \u00a0\u3000]/u.test(word)) return 'space';
  return 'mark';
}
