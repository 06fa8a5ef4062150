import nameData from './lexicon/name-characters.json' with { type: 'json' };

// Costs are bits: the negative binary logarithm of how often newspapers have the thing.

/** One word in about thirty is a Chinese name, one in about five hundred is a transliterated one. */
const NAME = 5;
export const TRANSLITERATED = 9;
/** Tibetan and Uygur names hold characters that are rare in the names which the shares were counted in. */
const RAREST_TRANSLITERATED = 9;
const UNSEEN_IN_NAME = 16;
const COMPOUND = 12;

const surnames = characterTable(nameData.surname);
const middles = characterTable(nameData.middle);
const lasts = characterTable(nameData.last);
const onlys = characterTable(nameData.only);
const transliterated = characterTable(nameData.transliterated, 0).map((cost) =>
  Math.min(cost, RAREST_TRANSLITERATED),
);

function characterTable(levels: Readonly<Record<string, string>>, unseen = UNSEEN_IN_NAME): Uint8Array {
  const table = new Uint8Array(0x10000).fill(unseen);
  for (const [power, characters] of Object.entries(levels)) {
    for (const character of characters) table[character.charCodeAt(0)] = -Number(power);
  }
  return table;
}

/** Cost of a Chinese name between two places of which the surname has one or two characters. */
export function nameCost(text: string, start: number, end: number, length: number): number {
  const given = start + length;
  const surname = length > 1 ? COMPOUND : (surnames[text.charCodeAt(start)] ?? 0);
  if (end - given === 1) return NAME + 1 + surname + (onlys[text.charCodeAt(given)] ?? 0);
  let cost = NAME + surname + (lasts[text.charCodeAt(end - 1)] ?? 0);
  for (let at = given; at < end - 1; at++) cost += middles[text.charCodeAt(at)] ?? 0;
  return cost;
}

/** Cost of a character of transliterated names; 0 for one of none. */
export function transliteratedCost(text: string, at: number): number {
  return transliterated[text.charCodeAt(at)] ?? 0;
}
