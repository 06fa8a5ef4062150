import eras from './lexicon/eras.json' with { type: 'json' };
import holidays from './lexicon/holidays.json' with { type: 'json' };
import vague from './lexicon/vague.json' with { type: 'json' };

// The lexicons of dates, their words checked when they are loaded; their whole shape is checked by a test, since a
// library of schemas would take a fifth of the start-up.

export interface Holiday {
  readonly name: string;
  /** Month and day of the Gregorian calendar. */
  readonly solar?: readonly [number, number];
  /** Month and day of the Chinese calendar; day 0 is the month's last. */
  readonly lunar?: readonly [number, number];
  /** Month, which one in it, and ISO weekday. */
  readonly weekday?: readonly [number, number, number];
  readonly term?: string;
  /** Name of the statutory leave. */
  readonly leave?: string;
  readonly forms: readonly string[];
  /** The name alone is enough: 春节 is, 五一 (五一广场) is not. */
  readonly bare: boolean;
}

/** Holidays and solar terms. */
export const HOLIDAYS: {
  readonly holidays: readonly Holiday[];
  readonly terms: readonly string[];
  /** Terms whose name means nothing else; 大雪 and 雨水 also are weather. */
  readonly plainTerms: readonly string[];
} = { ...holidays, holidays: holidays.holidays as readonly object[] as readonly Holiday[] };

/** Reign titles with the Gregorian year of their first year. */
export const ERAS: readonly { readonly name: string; readonly first: number }[] = eras.eras;

/** Words that say when without saying when, and the phases of events. */
export const VAGUE: {
  readonly words: readonly { readonly text: string; readonly not?: string; readonly notBehind?: string }[];
  readonly phased: readonly string[];
  readonly phases: readonly string[];
} = vague;

const WORD = /^[\p{Script=Han}“”]{2,12}$/u;
for (const word of [
  ...HOLIDAYS.holidays.flatMap(({ name, forms }) => [name, ...forms]),
  ...HOLIDAYS.terms,
  ...HOLIDAYS.plainTerms,
  ...ERAS.map(({ name }) => name),
  ...VAGUE.words.map(({ text }) => text),
  ...VAGUE.phased,
  ...VAGUE.phases,
]) {
  if (!WORD.test(word)) throw new Error(`lexicon of dates: "${word}" is no word`);
}
