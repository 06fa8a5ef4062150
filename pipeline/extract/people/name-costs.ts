import {
  AS_LAST,
  AS_MIDDLE,
  AS_ONLY,
  AS_SURNAME,
  AS_TRANSLITERATED,
  halfOf,
  putInHalf,
} from './characters.js';
import nameData from './lexicon/name-characters.json' with { type: 'json' };

// Costs are bits: the negative binary logarithm of how often newspapers have the thing.

/** One word in about thirty is a Chinese name, one in about five hundred is a transliterated one. */
export const NAME = 5;
/** What a given name of one character costs more. */
export const SHORT_NAME = 1;
export const TRANSLITERATED = 9;
/** Tibetan and Uygur names hold characters that are rare in the names which the shares were counted in. */
const RAREST_TRANSLITERATED = 9;
const UNSEEN_IN_NAME = 16;
const COMPOUND = 12;

putCosts(nameData.surname, AS_SURNAME);
putCosts(nameData.middle, AS_MIDDLE);
putCosts(nameData.last, AS_LAST);
putCosts(nameData.only, AS_ONLY);
for (const [power, characters] of Object.entries(nameData.transliterated))
  for (const character of characters)
    putInHalf(character.charCodeAt(0), AS_TRANSLITERATED, Math.min(-Number(power), RAREST_TRANSLITERATED));

/** By how much a character costs less than one that no name was seen with: that is 0 for nearly all. */
function putCosts(levels: Readonly<Record<string, string>>, half: number): void {
  for (const [power, characters] of Object.entries(levels))
    for (const character of characters)
      putInHalf(character.charCodeAt(0), half, UNSEEN_IN_NAME + Number(power));
}

/** Cost of a character in a part of a name. */
export function costInName(code: number, half: number): number {
  return UNSEEN_IN_NAME - halfOf(code, half);
}

function costIn(text: string, at: number, half: number): number {
  return costInName(text.charCodeAt(at), half);
}

/** Cost of a Chinese name between two places of which the surname has one or two characters. */
export function nameCost(text: string, start: number, end: number, length: number): number {
  const given = start + length;
  const surname = length > 1 ? COMPOUND : costIn(text, start, AS_SURNAME);
  if (end - given === 1) return NAME + SHORT_NAME + surname + costIn(text, given, AS_ONLY);
  let cost = NAME + surname + costIn(text, end - 1, AS_LAST);
  for (let at = given; at < end - 1; at++) cost += costIn(text, at, AS_MIDDLE);
  return cost;
}

/** Cost of a character of transliterated names; 0 for one of none. */
export function transliteratedCost(text: string, at: number): number {
  return halfOf(text.charCodeAt(at), AS_TRANSLITERATED);
}
