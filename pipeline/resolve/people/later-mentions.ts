import type { PersonMention } from '../../extract/mentions.js';
import { fitsShort, isOrdinaryWord } from '../../extract/people/index.js';

/** Short names (李明) are looked for only in the passage that introduces them: elsewhere they may be ordinary text. */
const SHORT = 2;
/** Last parts of dotted names by which the press names a foreigner again: 沃克 for 艾伦·沃克. */
const LEAST_PART = 2;

/** Mentions of names already known: the same name without title, or the family name of a dotted one. */
export function laterMentions(
  text: string,
  names: ReadonlySet<string>,
  local: ReadonlySet<string>,
): readonly PersonMention[] {
  const found: PersonMention[] = [];
  for (const name of names) {
    if (name.length > SHORT || local.has(name)) addAll(text, name, name, found);
    if (!local.has(name)) continue;
    const last = familyNameOf(name);
    if (last !== null) addAll(text, last, name, found);
  }
  return found;
}

/** 沃克 of 艾伦·沃克; null for a name without dots, or one whose last part is too short to search for. */
export function familyNameOf(name: string): string | null {
  const last = name.split(/[·•・‧]/u).at(-1) ?? name;
  return last !== name && last.length >= LEAST_PART && /[\u3400-\u9fff]/u.test(last) ? last : null;
}

function addAll(text: string, word: string, name: string, found: PersonMention[]): void {
  if (isOrdinaryWord(word)) return;
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length)) {
    const end = start + word.length;
    if (word.length === SHORT && !fitsShort(text, start)) continue;
    if (/[·•・‧]/u.test(text[start - 1] ?? '') || /[·•・‧]/u.test(text[end] ?? '')) continue;
    found.push({ start, end, text: word, rule: 'person.later', name, title: null, organization: null });
  }
}
