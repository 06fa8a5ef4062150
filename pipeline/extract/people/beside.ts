import { CLASS_BEFORE, CLASS_BEHIND, columnOf, putInColumn } from './characters.js';
import { OPENING } from './cues.js';
import { isLongSurname } from './lexicon.js';
import { nameCost } from './name-costs.js';
import { ENOUGH, PERSON_RULES, REPEATED_BITS } from './rules.js';
import { AFTER_BITS, after, mostAfter } from './shapes.js';
import { canBeGiven } from './starts.js';
import { isReadAbove } from './word-costs.js';

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

  at(text: string, at: number): number {
    const code = at < 0 || at >= text.length ? EDGE : text.charCodeAt(at);
    return this.masks[columnOf(code, this.column)] as number;
  }
}

const BEFORE = new Side('before', CLASS_BEFORE);
const BEHIND = new Side('behind', CLASS_BEHIND);

/** More than any characters cost. */
const ENDLESS = 1000;
/** The rules that the characters beside a name leave open, for `isOpen`. */
export function rulesBeside(text: string, start: number, end: number): number {
  return BEFORE.at(text, start - 1) & BEHIND.at(text, end);
}

/** Whether a rule, by its place in the list, is one of them. */
export function isOpen(rules: number, rule: number): boolean {
  return (rules & (RULE_BITS[rule] as number)) !== 0;
}

/** Whether a rule may find a Chinese name at a place behind no title; false at nearly all places. */
export function isPromising(text: string, start: number): boolean {
  if (isLongSurname(text, start)) return true;
  if (!canBeGiven(text, start + 1)) return false;
  const before = BEFORE.at(text, start - 1);
  const shortNeeds = needOf(text, start, start + 2, before & SHORT);
  const longNeeds = canBeGiven(text, start + 2) ? needOf(text, start, start + 3, before & LONG) : ENDLESS;
  // First with the most that the character behind the name can be worth, then with what stands there.
  const short = shortNeeds - mostAfter(text, start + 2);
  if (!isReadAbove(text, start, short, longNeeds - mostAfter(text, start + 3))) return false;
  return isReadAbove(
    text,
    start,
    shortNeeds - afterBits(text, start + 2),
    longNeeds === ENDLESS ? ENDLESS : longNeeds - afterBits(text, start + 3),
  );
}

/** What the characters of a name must cost as words, with the best rule left, less what stands behind it is worth. */
function needOf(text: string, start: number, end: number, before: number): number {
  const rules = before & BEHIND.at(text, end);
  return ENOUGH - (WORTHS[31 - Math.clz32(rules)] as number) + nameCost(text, start, end, 1);
}

function afterBits(text: string, end: number): number {
  return AFTER_BITS[after(text, end)] as number;
}
