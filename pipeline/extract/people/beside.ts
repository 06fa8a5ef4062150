import {
  AS_LAST,
  AS_MIDDLE,
  AS_ONLY,
  AS_SURNAME,
  CLASS_BEFORE,
  CLASS_BEHIND,
  columnOf,
  putInColumn,
} from './characters.js';
import { OPENING } from './cues.js';
import { isLongSurname } from './lexicon.js';
import { NAME, SHORT_NAME } from './name-costs.js';
import { ENOUGH, LEAST_BITS, PERSON_RULES, REPEATED_BITS } from './rules.js';
import { AFTER_BITS, after, mostAfter } from './shapes.js';
import { canBeGiven } from './starts.js';
import { gainOf, savedByPair, savedByThree } from './word-costs.js';

// What the two characters right before and right behind a name leave open, in tables: at nearly all places they and the
// name itself are enough to know that no rule can find anything.

/** What stands in for the character before a text and behind it. */
const EDGE = 0x0a;

/** Which characters stand beside a name that a rule finds, and what the rule is worth. */
interface Condition {
  readonly id: string;
  readonly before?: string;
  readonly behind?: string;
  readonly worth: number;
}

/** 蒋佳玮是…。蒋佳玮从…: subjects that come back. */
const SUBJECT: Condition = { id: 'person.repeated', before: OPENING, worth: REPEATED_BITS };
/** One bit each; those worth least come first, so that the highest bit of a mask tells what it is worth at most. */
const CONDITIONS = [...PERSON_RULES, SUBJECT].sort((a, b) => a.worth - b.worth);
const bitOf = (id: string): number => 1 << CONDITIONS.findIndex((one) => one.id === id);
const RULE_BITS = PERSON_RULES.map(({ id }) => bitOf(id));
/** Chinese names without title are not for the rules of titles and of transliterated names; those of two never come back. */
const LONG = ~(bitOf('person.title-before') | bitOf('person.foreign') | bitOf('person.foreign-ending'));
const SHORT = LONG & ~bitOf(SUBJECT.id);
const WORTHS = Int8Array.from(CONDITIONS, ({ worth }) => worth);

/** What each character leaves open on one side of a name: the bits of the rules that it may stand beside. */
class Side {
  /** By class: characters that leave the same open have one; 0 for all that nothing asks for. */
  private readonly masks: number[] = [];

  constructor(
    side: 'before' | 'behind',
    private readonly column: number,
  ) {
    const masks = new Map<string, number>();
    let others = 0;
    for (const one of CONDITIONS) {
      const characters = one[side];
      if (characters === undefined) others |= bitOf(one.id);
      for (const character of new Set(characters))
        masks.set(character, (masks.get(character) ?? 0) | bitOf(one.id));
    }
    this.masks.push(others);
    for (const [character, mask] of masks)
      putInColumn(character.charCodeAt(0), column, this.classOf(mask | others));
  }

  private classOf(mask: number): number {
    const known = this.masks.indexOf(mask);
    if (known < 0 && this.masks.length > 0xff) throw new Error('people: too many classes of characters');
    return known < 0 ? this.masks.push(mask) - 1 : known;
  }

  of(code: number): number {
    return this.masks[columnOf(code, this.column)] as number;
  }
}

/** The character at a place, or what stands in for one outside the text. */
function codeAt(text: string, at: number): number {
  return at < 0 || at >= text.length ? EDGE : text.charCodeAt(at);
}

const BEFORE = new Side('before', CLASS_BEFORE);
const BEHIND = new Side('behind', CLASS_BEHIND);

/** The rules that the characters beside a name leave open, for `isOpen`. */
export function rulesBeside(text: string, start: number, end: number): number {
  return BEFORE.of(codeAt(text, start - 1)) & BEHIND.of(codeAt(text, end));
}

/** Whether a rule, by its place in the list, is one of them. */
export function isOpen(rules: number, rule: number): boolean {
  return (rules & (RULE_BITS[rule] as number)) !== 0;
}

/** More bits than any name has: none can be found at a place. */
export const NOTHING = 1000;

/**
 * How many bits a Chinese name behind no title must have for a rule to find it, by the characters beside it; NOTHING, at
 * nearly all places, where no name there can have them. A name is likelier than words by what its characters cost less
 * in it than as words, and by what stands behind it.
 */
export function leastAt(text: string, start: number): number {
  if (isLongSurname(text, start)) return LEAST_BITS;
  if (!canBeGiven(text, start + 1)) return NOTHING;
  const second = text.charCodeAt(start + 1);
  const third = codeAt(text, start + 2);
  const before = BEFORE.of(codeAt(text, start - 1));
  const surname = gainOf(text.charCodeAt(start), AS_SURNAME) - NAME;
  const forShort = neededBy(before & SHORT & BEHIND.of(third));
  const short = surname + gainOf(second, AS_ONLY) - SHORT_NAME - forShort;
  const isLong = canBeGiven(text, start + 2);
  const fourth = isLong ? codeAt(text, start + 3) : EDGE;
  const forLong = isLong ? neededBy(before & LONG & BEHIND.of(fourth)) : NOTHING;
  const long = surname + gainOf(second, AS_MIDDLE) + gainOf(third, AS_LAST) - forLong;
  return isEnough(text, start, short, mostAfter(third), long, mostAfter(fourth))
    ? Math.min(forShort, forLong)
    : NOTHING;
}

/**
 * Whether a name of two characters or of three has bits to spare with what stands behind it, worth `mostShort` and
 * `mostLong` by its first character, less what its characters cost less as longer words. The cheapest sums come first: at
 * most places they settle it.
 */
function isEnough(
  text: string,
  start: number,
  short: number,
  mostShort: number,
  long: number,
  mostLong: number,
): boolean {
  if (short + mostShort < 0 && long + mostLong < 0) return false;
  const saved = savedByPair(text, start);
  const left = short - saved;
  if (left + mostShort >= 0 && left + afterBits(text, start + 2) >= 0) return true;
  if (long - saved + mostLong < 0) return false;
  const leftLong = long - savedByThree(text, start);
  return leftLong + mostLong >= 0 && leftLong + afterBits(text, start + 3) >= 0;
}

/** The bits that the best of some rules asks for. */
function neededBy(rules: number): number {
  return ENOUGH - (WORTHS[31 - Math.clz32(rules)] as number);
}

function afterBits(text: string, end: number): number {
  return AFTER_BITS[after(text, end)] as number;
}
