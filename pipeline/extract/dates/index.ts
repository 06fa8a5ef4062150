import { withoutOverlaps } from '../engine/overlap.js';
import type { Candidate } from '../engine/rule.js';
import { scan } from '../engine/scan.js';
import type { Link } from './link.js';
import { dropUnsupported, joinRanges, linkPieces } from './link.js';
import type { DateReading } from './reading.js';
import { DATE_RULES } from './rules/index.js';
import { directionOf, isBackground, isDateline, modifierOf, outlookOf } from './surroundings.js';

export type { DateReading } from './reading.js';

/**
 * Finds date expressions in a passage; needs no context. Rules find pieces (2020年, 6月, 17日), pieces in a row
 * become one expression, two with a dash or 至 between them a range, and the words around add direction and modifier.
 */
export function findDates(text: string): readonly Candidate<DateReading>[] {
  const pieces = withoutOverlaps(scan(DATE_RULES, text));
  const links = dropUnsupported(text, joinRanges(text, linkPieces(text, pieces)));
  return links.map((link) => readingOf(text, link));
}

function readingOf(passage: string, { start, end, rule, piece }: Link): Candidate<DateReading> {
  const direction = directionOf(passage, start, end, piece.piece);
  const outlook = outlookOf(passage, start, end, direction);
  const around = modifierOf(passage, start, end);
  const surroundings = {
    direction,
    outlook,
    modifier: around,
    isBackground: isBackground(passage, start),
    isDateline: isDateline(passage, start, end),
  };
  const candidate = (reading: DateReading) => ({
    start,
    end,
    text: passage.slice(start, end),
    rule,
    reading,
  });
  switch (piece.piece) {
    case 'point':
      return candidate({ type: 'point', parts: piece.parts, ...surroundings });
    case 'range':
      return candidate({ type: 'range', from: piece.from, to: piece.to, ...surroundings });
    case 'set':
      return candidate({ type: 'set', every: piece.every, parts: piece.parts, ...surroundings });
    case 'vague':
      return candidate({ type: 'vague', ...surroundings });
    case 'duration': {
      const { length, longest, anchor } = piece;
      const modifier = around ?? piece.modifier;
      const isLoose = piece.modifier !== null;
      return candidate({ type: 'duration', length, longest, anchor, isLoose, ...surroundings, modifier });
    }
  }
}
