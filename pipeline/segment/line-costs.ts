import { breakCost, continueCost, type ParagraphStyle, roleCost, roomOn } from './costs.js';
import { roomClass } from './habits.js';
import type { Cues } from './line-cues.js';
import { LINE_ROLES } from './roles.js';

/** Whether a line is its paragraph's first: 0 where it is, 1 where it is not. */
const OPENING = [true, false] as const;

/**
 * What the lines of a page cost under one way of setting paragraphs, whatever the page's habits are: computed once for
 * all labellings of the page.
 */
export interface LineCosts {
  readonly style: ParagraphStyle;
  /** Of each role, by `line * LINE_ROLES.length + role`. */
  readonly roles: Float64Array;
  /** Of a paragraph ending with the line, by `2 * line`, one more where the line does not open it. */
  readonly ends: Float64Array;
  /** Of a paragraph going on behind the line, apart from the room left on it; by the same places, as `rooms` are. */
  readonly goesOn: Float64Array;
  /** The class of that room. */
  readonly rooms: Uint8Array;
}

export function lineCostsOf(cues: readonly Cues[], style: ParagraphStyle): LineCosts {
  const roles = new Float64Array(cues.length * LINE_ROLES.length);
  const ends = new Float64Array(cues.length * OPENING.length);
  const goesOn = new Float64Array(cues.length * OPENING.length);
  const rooms = new Uint8Array(cues.length * OPENING.length);
  for (const [i, cue] of cues.entries()) {
    for (const [k, role] of LINE_ROLES.entries())
      roles[i * LINE_ROLES.length + k] = roleCost(cue, role, style);
    const next = cues[i + 1] ?? null;
    for (const [k, opens] of OPENING.entries()) {
      const at = i * OPENING.length + k;
      ends[at] = breakCost(cue, next, opens, style);
      if (next === null) continue;
      goesOn[at] = continueCost(cue, next, opens, style);
      rooms[at] = roomClass(roomOn(cue, next, opens, style));
    }
  }
  return { style, roles, ends, goesOn, rooms };
}
