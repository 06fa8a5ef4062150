import type { Candidate } from '../engine/rule.js';
import type { TriggerReading, TriggerWord } from './lexicon.js';
import { STARTS, wordAt } from './lexicon.js';
import { Surroundings } from './objects.js';

export type { TriggerFrame, TriggerReading } from './lexicon.js';

/** Finds words that can tell an event. */
export function findTriggers(text: string): readonly Candidate<TriggerReading>[] {
  const found: Candidate<TriggerReading>[] = [];
  for (let start = STARTS.next(text, 0); start < text.length; ) {
    const known = wordAt(text, start);
    if (known === null) {
      start = STARTS.next(text, start + 1);
      continue;
    }
    const end = start + known.word.length;
    const reading = known.plain ?? readingOf(text, start, end, known);
    if (reading !== null && !(known.light && isFollowed(text, end)))
      found.push({ start, end, text: known.word, rule: reading.frame.rule, reading });
    start = STARTS.next(text, end);
  }
  return found;
}

/** 完成收购, 实现签约, 完成了对公司的收购: a verb that tells by itself follows a light one. */
function isFollowed(text: string, end: number): boolean {
  const linked = text[end] === '了' || text[end] === '对';
  return wordAt(text, linked ? end + 1 : end)?.full === true;
}

/** Reads a trigger by the objects around it; null where it has none that it needs, or is no trigger in its word. */
function readingOf(
  text: string,
  start: number,
  end: number,
  { frames, wanted }: TriggerWord,
): TriggerReading | null {
  if (frames.length === 0) return null;
  const around = new Surroundings(text, start, end, wanted);
  for (const frame of frames) {
    const type = around.typeOf(frame);
    if (type !== null) return { type, frame };
  }
  return null;
}
