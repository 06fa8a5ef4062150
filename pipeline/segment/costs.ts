import type { Line } from '../clean/lines.js';
import { displayWidth } from '../text/columns.js';
import type { BlankHabits } from './blanks.js';
import {
  endsListItem,
  endsOpen,
  endsSentence,
  headOf,
  isBulleted,
  isByline,
  isCredit,
  isFurniture,
  isNumberedPoint,
  isSourceLine,
  isTabular,
  openBrackets,
  opensParagraph,
  startsInside,
} from './cues.js';
import { sectionOfHeading } from './headings.js';
import type { LineRole } from './roles.js';

/**
 * How a page sets its paragraphs. `lost`: the first line was indented and the extraction dropped the indent, so that
 * it is two ideographs shorter; `kept`: the indent is there; `block`: there was none.
 */
export type ParagraphStyle = 'lost' | 'kept' | 'block';

/** What is known of the page as a whole when a line is judged. */
export interface PageForm {
  readonly style: ParagraphStyle;
  readonly habits: BlankHabits;
}

/** A line with what the costs ask of it again and again, computed once. */
export interface Cues {
  readonly line: Line;
  readonly text: string;
  readonly measure: number;
  readonly indent: number;
  /** Width that its first unbreakable stretch takes. */
  readonly head: number;
  readonly ends: 'sentence' | 'open' | 'list' | 'nothing';
  readonly brackets: number;
  readonly tabular: boolean;
  readonly byline: boolean;
  readonly source: boolean;
  readonly section: boolean;
  readonly credit: boolean;
  readonly furniture: boolean;
  /** Whether only mastheads and the like stand before it. */
  readonly atTop: boolean;
}

/** Two ideographs, in half-width columns. */
export const INDENT = 4;
const CENTRED = 7;
const NEVER = Number.POSITIVE_INFINITY;

export function cuesOf(line: Line, measure: number, baseIndent: number, atTop: boolean): Cues {
  const { text } = line.content;
  return {
    line,
    text,
    measure,
    indent: Math.max(0, line.indent - baseIndent),
    head: displayWidth(headOf(text)),
    ends: endsSentence(text) ? 'sentence' : endsOpen(text) ? 'open' : endsListItem(text) ? 'list' : 'nothing',
    brackets: openBrackets(text),
    tabular: isTabular(text, line.gutters.length),
    byline: isByline(text),
    source: isSourceLine(text),
    section: sectionOfHeading(text) !== null,
    credit: isCredit(text),
    furniture: isFurniture(text),
    atTop,
  };
}

/** Cost of a line taking a role, apart from its neighbours. */
export function roleCost(cues: Cues, role: LineRole, form: PageForm): number {
  switch (role) {
    case 'section':
      return cues.section ? 0 : NEVER;
    case 'byline':
      return cues.byline ? 0 : NEVER;
    case 'source':
      return cues.source ? 0 : NEVER;
    case 'tail':
      return cues.byline || cues.source ? 0 : NEVER;
    case 'credit':
      return cues.credit ? 0 : NEVER;
    case 'furniture':
      return cues.furniture ? 0 : cues.atTop ? 2.5 : 5;
    case 'headline':
      return 1 + headlineCost(cues, form);
    case 'headline+':
      return 1.2 + headlineCost(cues, form);
    case 'open':
      return openCost(cues, form);
    case 'body':
      return bodyCost(cues, form);
  }
}

function headlineCost({ text, measure, line, ends, indent, ...cues }: Cues, form: PageForm): number {
  let cost = 0;
  if (ends === 'sentence') cost += /[。.][”’」』）)】]*$/u.test(text) ? 9 : 0.5;
  if (ends === 'open') cost += 5;
  if (ends === 'list') cost += /[：:]/u.test(text.slice(-1)) ? 1.5 : 5;
  if (/。/u.test(text.slice(0, -1))) cost += 6;
  cost += 0.4 * (text.match(/[，,；]/gu)?.length ?? 0);
  if (startsInside(text)) cost += 9;
  if (opensParagraph(text)) cost += 1.5;
  if (isNumberedPoint(text)) cost += 1.5;
  if (line.width > measure + 8) cost += 1;
  else if (line.width >= measure - 3) cost += measure < 32 ? 0.8 : 1.5;
  if (line.width <= 8) cost += 1;
  if (cues.tabular) cost += 6;
  if (cues.byline || cues.source) cost += 5;
  if (cues.section) cost += 2;
  if (isBulleted(text)) cost -= 1;
  if (form.style === 'kept' && indent >= 2 && indent < CENTRED) cost += 3;
  if (form.style !== 'kept' && indent > 0) cost -= 0.5;
  return cost;
}

function openCost(cues: Cues, form: PageForm): number {
  let cost = 0;
  if (startsInside(cues.text)) cost += 9;
  if (cues.section) cost += 3;
  if (cues.credit) cost += 2.5;
  if (cues.byline || cues.source) cost += 4;
  if (opensParagraph(cues.text)) cost -= 0.7;
  if (isNumberedPoint(cues.text)) cost -= 0.3;
  if (form.style === 'kept') cost += cues.indent === 0 ? 5 : cues.indent >= CENTRED ? 2 : 0;
  return cost;
}

function bodyCost(cues: Cues, form: PageForm): number {
  let cost = 0;
  if (cues.byline || cues.source) cost += 2;
  if (cues.section) cost += 1.5;
  if (cues.credit) cost += 2;
  if (isBulleted(cues.text)) cost += 3;
  if (isNumberedPoint(cues.text)) cost += 1;
  if (form.style === 'kept' && cues.indent >= 2) cost += 5;
  return cost;
}

/** Cost of a paragraph going on from one line to the next. `opens`: the first is the paragraph's first line. */
export function continueCost(cues: Cues, next: Cues, opens: boolean, form: PageForm): number {
  const lost = opens && form.style === 'lost' ? INDENT : 0;
  const room = cues.measure - lost - cues.line.width - (form.style === 'kept' ? cues.indent : 0);
  const gap = room - next.head;
  let cost = gap <= 1.5 ? 0 : Math.min(9, (gap - 1.5) * 0.55);
  if (lost > 0 && room < -3) cost += 1.2;
  if (cues.ends === 'sentence') cost += 0.6;
  if (cues.tabular || next.tabular) cost += 3;
  if (cues.measure !== next.measure) cost += 4;
  return cost;
}

/** Cost of a paragraph ending with a line. */
export function breakCost(cues: Cues, next: Cues | null): number {
  if (cues.ends === 'sentence') {
    const full = next !== null && cues.measure - cues.line.width - next.head <= 1.5;
    return full ? 0.8 : 0;
  }
  let cost = { open: 8, list: 0.6, nothing: cues.tabular ? 0.3 : 4.5 }[cues.ends];
  if (next !== null && cues.brackets > 0 && next.brackets < 0) cost += 3;
  return cost;
}
