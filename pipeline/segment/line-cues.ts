import type { Line } from '../clean/lines.js';
import { displayWidth } from '../text/columns.js';
import { simplify } from '../text/simplify.js';
import {
  endsListItem,
  endsOpen,
  endsSentence,
  headOf,
  isByline,
  isCredit,
  isSignatory,
  isSignature,
  isSourceLine,
  isTabular,
  openBrackets,
  pairsOf,
} from './cues.js';
import { sectionOfHeading } from './headings.js';
import type { Neighbours } from './neighbours.js';
import { isFurniture } from './page-lines.js';

/**
 * What makes a line a subhead inside an article, rather than the headline of another; `listed` is the other way round:
 * one of the numbered headlines of a list of news.
 */
export type Heading = 'numbered' | 'indented' | 'unparted' | 'label' | 'listed';

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
  /** Names in brackets that stand at the end of an article. */
  readonly signature: boolean;
  readonly section: boolean;
  readonly credit: boolean;
  readonly furniture: boolean;
  /** Share of its pairs of ideographs that come again in the next lines: a lead repeats its headline. */
  readonly echo: number;
  readonly neighbours: Neighbours;
  /** What makes it look like a subhead, or the numbered headline of a list. */
  readonly heading: Heading | null;
  /** Whether only mastheads and the like stand before it. */
  readonly atTop: boolean;
}

/** Where a line stands: the width of a full line, the page's margin, the text behind it, and what is before it. */
export interface Surroundings {
  readonly measure: number;
  readonly baseIndent: number;
  /** Text of the next few lines. */
  readonly following: string;
  readonly neighbours: Neighbours;
  readonly atTop: boolean;
}

export function cuesOf(
  line: Line,
  { measure, baseIndent, following, neighbours, atTop }: Surroundings,
): Cues {
  const text = simplify(line.content.text);
  return {
    line,
    text,
    measure,
    indent: Math.max(0, line.indent - baseIndent),
    head: displayWidth(headOf(text)),
    ends: endsSentence(text) ? 'sentence' : endsOpen(text) ? 'open' : endsListItem(text) ? 'list' : 'nothing',
    brackets: openBrackets(text),
    tabular: isTabular(text, line.cells),
    byline: isByline(text),
    source: isSourceLine(text),
    signature: isSignature(text) || (neighbours.beforeDay && isSignatory(text)),
    section: sectionOfHeading(text) !== null,
    credit: isCredit(text),
    furniture: isFurniture(text),
    echo: echoOf(text, following),
    neighbours,
    heading: null,
    atTop,
  };
}

/** Repetition up to this share is chance. */
const CHANCE = 0.1;

function echoOf(text: string, following: string): number {
  const pairs = pairsOf(text);
  if (pairs.length < 3) return 0;
  const again = pairs.filter((pair) => following.includes(pair)).length;
  return Math.max(0, again / pairs.length - CHANCE);
}
