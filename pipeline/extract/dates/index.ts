import { withoutOverlaps } from '../engine/overlap.js';
import type { Candidate } from '../engine/rule.js';
import { scan } from '../engine/scan.js';
import type { Link } from './link.js';
import { dropUnsupported, joinRanges, linkPieces } from './link.js';
import type { Piece } from './piece.js';
import type { DateReading } from './reading.js';
import { FIRST_UNITS } from './rules/first-units.js';
import { DATE_RULES } from './rules/index.js';
import { directionOf, isBackground, isDateline, modifierOf, outlookOf } from './surroundings.js';

export type { DateReading } from './reading.js';

/**
 * Finds date expressions in a passage; needs no context. Rules find pieces (2020年, 6月, 17日), pieces in a row
 * become one expression, two with a dash or 至 between them a range, and the words around add direction and modifier.
 */
export function findDates(text: string): readonly Candidate<DateReading>[] {
  const pieces = withoutOverlaps(scan(DATE_RULES, text, FIRST_UNITS));
  const links = dropUnsupported(text, joinRanges(text, linkPieces(text, pieces)));
  return links.map((link) => readingOf(text, link));
}

function readingOf(passage: string, link: Link): Candidate<DateReading> {
  const { start, end, rule } = link;
  return { start, end, text: passage.slice(start, end), rule, reading: surroundedReading(passage, link) };
}

/** 2020年6月 lies where it lies, whatever the sentence speaks of: only what leaves its year open is asked for that. */
function isInOwnYear(piece: Piece): boolean {
  if (piece.piece !== 'point') return false;
  const { year, month, day } = piece.parts;
  return year !== undefined && (day === undefined || month !== undefined);
}

function surroundedReading(passage: string, { start, end, piece }: Link): DateReading {
  const direction = directionOf(passage, start, end, piece.piece);
  const modifier = modifierOf(passage, start, end);
  if (piece.piece === 'set') {
    return { type: 'set', every: piece.every, parts: piece.parts, direction, modifier };
  }
  if (piece.piece === 'vague') return { type: 'vague', direction, modifier };
  if (piece.piece === 'duration') {
    const { length, longest, anchor } = piece;
    const isLoose = piece.modifier !== null;
    const both = modifier ?? piece.modifier;
    return { type: 'duration', length, longest, anchor, isLoose, direction, modifier: both };
  }
  const outlook = isInOwnYear(piece) ? 'past' : outlookOf(passage, start, end, direction);
  const isPassing = isBackground(passage, start);
  const isDay = isDateline(passage, start, end);
  const around = { direction, modifier, outlook, isBackground: isPassing, isDateline: isDay };
  return piece.piece === 'point'
    ? { type: 'point', parts: piece.parts, ...around }
    : { type: 'range', from: piece.from, to: piece.to, ...around };
}
