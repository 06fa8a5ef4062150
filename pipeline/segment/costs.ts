import {
  isBulleted,
  isCaption,
  isName,
  isNumberedPoint,
  opensParagraph,
  opensTurn,
  opensWithDateline,
  startsInside,
} from './cues.js';
import { lastRoomCost } from './habits.js';
import type { Cues } from './line-cues.js';
import type { LineRole } from './roles.js';
import { WEIGHTS } from './weights.js';

/**
 * How a page sets its paragraphs. `lost`: the first line was indented and the extraction dropped the indent, so that
 * it is two ideographs shorter; `kept`: the indent is there; `block`: there was none.
 */
export type ParagraphStyle = 'lost' | 'kept' | 'block';

/** Two ideographs, in half-width columns. */
export const INDENT = 4;
const CENTRED = 7;
/** A headline in larger type holds fewer characters than a line of text, never so many more. */
const TOO_WIDE = 8;
/** Four ideographs: fewer make no headline, but may be a word between two paragraphs. */
const SHORT = 8;
const NEVER = Number.POSITIVE_INFINITY;

/** Cost of a line taking a role, apart from its neighbours. */
export function roleCost(cues: Cues, role: LineRole, style: ParagraphStyle): number {
  switch (role) {
    case 'section':
      return cues.section ? 0 : NEVER;
    case 'byline':
      return cues.byline ? fullLineCost(cues) : isName(cues.text) ? WEIGHTS.nameAlone : NEVER;
    case 'source':
      return cues.source ? fullLineCost(cues) : NEVER;
    case 'tail':
      return cues.byline || cues.source || cues.signature ? 0 : NEVER;
    case 'credit':
      return cues.credit ? 0 : NEVER;
    case 'furniture':
      return cues.furniture ? 0 : furnitureCost(cues);
    case 'headline':
      return headline.first + headlineCost(cues, style);
    case 'headline+':
      return headline.goesOn + headlineCost(cues, style) + secondLineCost(cues);
    case 'subhead':
      return subheadCost(cues, style);
    case 'open':
      return openCost(cues, style);
    case 'body':
      return bodyCost(cues);
  }
}

/** A masthead that no pattern knows is a short line at the top, and no sentence. */
function furnitureCost({ atTop, ends, neighbours, text }: Cues): number {
  const place = neighbours.amidMasthead
    ? WEIGHTS.furnitureInMasthead
    : atTop
      ? WEIGHTS.furnitureAtTop
      : WEIGHTS.furnitureElsewhere;
  return place + (ends === 'sentence' || /。/u.test(text) ? WEIGHTS.furnitureSentence : 0);
}

const { headline, open, body, seam, subhead } = WEIGHTS;

/** Inside a kept indent a subhead has that of a paragraph. */
function subheadCost({ heading, indent }: Cues, style: ParagraphStyle): number {
  if (heading === null || heading === 'listed' || (heading === 'indented' && style !== 'kept')) return NEVER;
  return subhead[heading] + (style === 'kept' && indent < 2 ? subhead.indentMissing : 0);
}

function headlineCost(cues: Cues, style: ParagraphStyle): number {
  const { text, measure, line, indent } = cues;
  let cost = headlineEndCost(cues) + headline.comma * (text.match(/[，,；]/gu)?.length ?? 0);
  if (/。/u.test(text.slice(0, -1))) cost += headline.holdsStop;
  if (startsInside(text)) cost += WEIGHTS.startsInside;
  if (opensParagraph(text)) cost += headline.opensLikeParagraph;
  if (opensWithDateline(text)) cost += headline.dateline;
  if (isNumberedPoint(text) && cues.heading !== 'listed') cost += headline.numbered;
  cost += line.width > measure + TOO_WIDE ? headline.wide : lastRoomCost(measure - line.width - 2, measure);
  if (line.width <= SHORT) cost += headline.short;
  if (cues.tabular) cost += headline.tabular;
  if (cues.byline || cues.source || cues.signature) cost += headline.byline;
  if (cues.section) cost += headline.section;
  if (cues.heading === 'numbered' || cues.heading === 'label' || cues.heading === 'unparted')
    cost += headline.subhead;
  if (isBulleted(text)) cost += headline.bulleted;
  if (isCaption(text)) cost += headline.caption;
  if (style === 'kept' && isIndented(cues)) cost += headline.keptIndent;
  if (style !== 'kept' && indent > 0) cost += headline.strayIndent;
  return cost + Math.max(headline.echoMost, headline.echo * cues.echo);
}

function headlineEndCost({ text, ends }: Cues): number {
  if (ends === 'sentence')
    return /[。.][”’」』）)】]*$/u.test(text) ? headline.endsWithStop : headline.endsExclaimed;
  if (ends === 'open') return headline.endsOpen;
  if (ends === 'list')
    return /(?<!如下)[：:]$/u.test(text) ? headline.endsWithColon : headline.endsWithSemicolon;
  return 0;
}

function secondLineCost({ text, section, heading, neighbours }: Cues): number {
  let cost = section ? headline.sectionGoesOn : 0;
  if (neighbours.afterFurniture) cost += headline.furnitureBetween;
  if (heading === 'listed') cost += headline.listed;
  if (isBulleted(text)) cost += headline.bulletedGoesOn;
  if (/^[—-]{1,2}/u.test(text)) cost += headline.dashGoesOn;
  return cost;
}

function isIndented({ indent }: Cues): boolean {
  return indent >= 2 && indent < CENTRED;
}

/** A byline or source line has the line to itself: where it fills the line, text goes on behind it. */
function fullLineCost({ measure, line, indent }: Cues): number {
  return measure - line.width - (indent < CENTRED ? indent : 0) <= 2 ? WEIGHTS.fullByline : 0;
}

function openCost(cues: Cues, style: ParagraphStyle): number {
  let cost = 0;
  if (startsInside(cues.text)) cost += WEIGHTS.startsInside;
  if (cues.section) cost += open.section;
  if (cues.credit) cost += open.credit;
  if (cues.byline || cues.source) cost += open.byline;
  if (opensParagraph(cues.text)) cost += open.opensLikeParagraph;
  if (cues.neighbours.afterJump) cost += WEIGHTS.afterJump;
  if (cues.heading === 'listed') cost += open.listed;
  else if (isNumberedPoint(cues.text)) cost += open.numbered;
  if (style !== 'kept' && isIndented(cues)) cost += open.indentUnexpected;
  if (style === 'kept' && cues.indent === 0) cost += open.indentMissing;
  if (style === 'kept' && cues.indent >= CENTRED) cost += open.centred;
  return cost;
}

function bodyCost(cues: Cues): number {
  let cost = 0;
  if (cues.byline || cues.source) cost += body.byline;
  if (cues.section) cost += body.section;
  if (cues.credit) cost += body.credit;
  if (cues.neighbours.afterJump) cost += WEIGHTS.afterJump;
  if (isBulleted(cues.text) || isCaption(cues.text) || opensTurn(cues.text)) cost += body.bulleted;
  if (isNumberedPoint(cues.text)) cost += body.numbered;
  if (cues.indent >= 2) cost += body.indented;
  return cost;
}

/** Room left on a line once the next line's first word is set on it; below 0 where it did not fit. */
export function roomOn(cues: Cues, next: Cues, opens: boolean, style: ParagraphStyle): number {
  const indent = style === 'kept' ? cues.indent : style === 'lost' && opens ? INDENT : 0;
  return cues.measure - indent - cues.line.width - next.head;
}

/**
 * Cost of a paragraph going on from one line to the next, apart from the room left. `opens`: the first is the
 * paragraph's first line.
 */
export function continueCost(cues: Cues, next: Cues, opens: boolean, style: ParagraphStyle): number {
  const room = roomOn(cues, next, opens, style);
  let cost = seam.goesOn;
  if (opens && style === 'lost' && room + next.head < OVERFULL) cost += seam.overfull;
  if (cues.ends === 'sentence') cost += seam.sentenceGoesOn;
  if (cues.brackets > 0 && next.brackets < 0) cost += seam.bracketClosed;
  if (cues.tabular || next.tabular) cost += seam.tabularGoesOn;
  if (cues.heading === 'numbered' || cues.heading === 'label') cost += seam.headingGoesOn;
  if (cues.measure !== next.measure) cost += seam.measureChanges;
  return cost;
}

/** A first line whose indent was lost cannot be wider than the measure without it, squeezed marks apart. */
const OVERFULL = -3;

/** Cost of a paragraph ending with a line. `opens`: it is the paragraph's only line. */
export function breakCost(cues: Cues, next: Cues | null, opens: boolean, style: ParagraphStyle): number {
  const room = next === null ? 0 : lastRoomCost(roomOn(cues, next, opens, style), cues.measure);
  const alone = opens && isExclaimedHeadline(cues.text) ? seam.exclaimedAlone : 0;
  return seam.ends + room + endingCost(cues) + alone;
}

function endingCost({ ends, tabular }: Cues): number {
  if (ends === 'sentence') return seam.endsSentence;
  if (ends === 'open') return seam.endsOpen;
  if (ends === 'list') return seam.endsList;
  return tabular ? seam.endsTable : seam.endsNothing;
}

/** 亩产1603公斤！ alone on its line: rather half a headline than a paragraph. */
function isExclaimedHeadline(text: string): boolean {
  return /[！？!?]$/u.test(text) && !/[。“”]/u.test(text);
}
