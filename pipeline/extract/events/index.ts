import type { EventType } from '../../../schemas/vocabularies.js';
import type { Candidate } from '../engine/rule.js';
import type { TriggerFrame } from './lexicon.js';
import { wordAt } from './lexicon.js';
import { phraseBefore, phraseBehind, typeByObject } from './objects.js';

export type { TriggerFrame } from './lexicon.js';

const LIGHT_VERBS = new Set(['完成', '实现', '顺利完成', '圆满完成', '开展', '组织', '全面完成']);

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
    if (reading !== null && !isLight(text, known.word, end)) {
      found.push({ start, end, text: known.word, rule: `event.${reading.frame.id}`, reading });
    }
    start = end - 1;
  }
  return found;
}

/** 完成收购, 实现签约: the verb behind tells what was done. */
function isLight(text: string, word: string, end: number): boolean {
  if (!LIGHT_VERBS.has(word)) return false;
  const next = wordAt(text, /^[了对]/u.test(text[end] ?? '') ? end + 1 : end);
  return next?.frames.some(({ weight, needs }) => weight > 2 && needs.length === 0) === true;
}

function readingOf(
  text: string,
  start: number,
  end: number,
  frames: readonly TriggerFrame[],
): TriggerReading | null {
  const [first] = frames;
  if (first === undefined) return null;
  if (first.needs.length === 0 && first.when.length === 0) return { type: first.type, frame: first };
  const behind = phraseBehind(text, end);
  const before = phraseBefore(text, start);
  for (const frame of frames) {
    const type = typeByObject(frame, behind, before);
    if (type !== null) return { type, frame };
  }
  return null;
}
