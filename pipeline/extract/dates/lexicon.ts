import { z } from 'zod';
import eras from './lexicon/eras.json' with { type: 'json' };
import holidays from './lexicon/holidays.json' with { type: 'json' };
import vague from './lexicon/vague.json' with { type: 'json' };

// The lexicons of dates, checked once when they are loaded.

const word = z.string().regex(/^[\p{Script=Han}“”]{2,12}$/u);
const month = z.number().int().min(1).max(12);

const Holiday = z
  .strictObject({
    name: word,
    /** Month and day of the Gregorian calendar. */
    solar: z.tuple([month, z.number().int().min(1).max(31)]).optional(),
    /** Month and day of the Chinese calendar; day 0 is the month's last. */
    lunar: z.tuple([month, z.number().int().min(0).max(30)]).optional(),
    /** Month, which one in it, and ISO weekday. */
    weekday: z.tuple([month, z.number().int().min(1).max(5), z.number().int().min(1).max(7)]).optional(),
    term: word.optional(),
    /** Name of the statutory leave. */
    leave: word.optional(),
    forms: z.array(word).min(1),
    /** The name alone is enough: 春节 is, 五一 (五一广场) is not. */
    bare: z.boolean(),
  })
  .refine(({ solar, lunar, weekday, term }) => [solar, lunar, weekday, term].filter(Boolean).length === 1, {
    message: 'a holiday has exactly one of solar, lunar, weekday, term',
  });

const source = z.string().min(1);

/** Holidays and solar terms. */
export const HOLIDAYS = z
  .strictObject({
    source,
    holidays: z.array(Holiday),
    terms: z.array(word).length(24),
    /** Terms whose name means nothing else; 大雪 and 雨水 also are weather. */
    plainTerms: z.array(word),
  })
  .parse(holidays);

/** Reign titles with the Gregorian year of their first year. */
export const ERAS = z
  .strictObject({ source, eras: z.array(z.strictObject({ name: word, first: z.number().int() })) })
  .parse(eras).eras;

/** Words that say when without saying when, and the phases of events. */
export const VAGUE = z
  .strictObject({
    source,
    words: z.array(
      z.strictObject({ text: word, not: z.string().optional(), notBehind: z.string().optional() }),
    ),
    phased: z.array(word),
    phases: z.array(word),
  })
  .parse(vague);
