import { nameCost, TRANSLITERATED, transliteratedCost } from './name-costs.js';
import { Readings } from './readings.js';
import { isHan, leastCost } from './word-costs.js';

// The cheaper reading of a stretch of text, as ordinary words or with a name in it, is the likelier one.

/** How far to each side of a name its surroundings are weighed. */
const REACH = 3;

/** Readings from before a name and from behind it, with transliterations and without. */
const BEFORE = new Readings(true);
const BEHIND = new Readings(true);
const WORDS_BEFORE = new Readings(false);
const WORDS_BEHIND = new Readings(false);

/** By how many bits a name between two places is likelier than ordinary words; negative where words are likelier. */
export function likelihood(text: string, start: number, end: number, surname: number): number {
  return compare(text, start, end, BEFORE, BEHIND) - nameCost(text, start, end, surname);
}

/**
 * `likelihood` is never more than this, which takes few look-ups: what stands around a name can only make words with
 * its characters that are cheaper still (提高|民营).
 */
export function mostLikelihood(text: string, start: number, end: number, surname: number): number {
  return leastCost(text, start, end) - nameCost(text, start, end, surname);
}

/** The same as `likelihood` for a transliterated name: 博尔索纳罗. */
export function foreignLikelihood(text: string, start: number, end: number): number {
  let cost = TRANSLITERATED;
  for (let at = start; at < end; at++) cost += transliteratedCost(text, at);
  return compare(text, start, end, WORDS_BEFORE, WORDS_BEHIND) - cost;
}

/** What reading the stretch from `start` to `end` as words costs, in its surroundings. */
function compare(text: string, start: number, end: number, before: Readings, behind: Readings): number {
  const first = Math.max(0, start - REACH);
  const last = Math.min(end + REACH, text.length);
  let from = start;
  while (from > first && isHan(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < last && isHan(text.charCodeAt(to))) to++;
  return before.cost(text, from, to) - before.cost(text, from, start) - behind.cost(text, end, to);
}
