import type { EventType } from '../../../schemas/vocabularies.js';
import type { Candidate } from '../engine/rule.js';
import type { TriggerFrame } from './lexicon.js';
import { wordAt } from './lexicon.js';
import { phraseBefore, phraseBehind, typeByObject } from './objects.js';

export type { TriggerFrame } from './lexicon.js';

/** What a trigger says by itself: the type of event and its frame. */
export interface TriggerReading {
  readonly type: EventType;
  readonly frame: TriggerFrame;
}

/** Finds words that can tell an event. */
export function findTriggers(text: string): readonly Candidate<TriggerReading>[] {
  const found: Candidate<TriggerReading>[] = [];
  for (let start = 0; start < text.length; start++) {
    const known = wordAt(text, start);
    if (known === null) continue;
    const end = start + known.word.length;
    const reading = readingOf(text, start, end, known.frames);
    if (reading !== null) {
      found.push({ start, end, text: known.word, rule: `event.${reading.frame.id}`, reading });
    }
    start = end - 1;
  }
  return found;
}

function readingOf(
  text: string,
  start: number,
  end: number,
  frames: readonly TriggerFrame[],
): TriggerReading | null {
  if (frames.length === 0) return null;
  const behind = phraseBehind(text, end);
  const before = phraseBefore(text, start);
  for (const frame of frames) {
    const type = typeByObject(frame, behind, before);
    if (type !== null) return { type, frame };
  }
  return null;
}
