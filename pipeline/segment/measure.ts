import type { Line } from '../clean/lines.js';
import { endsSentence } from './cues.js';

/** Lines this much around a measure are full: compressed punctuation lets more in, a long word leaves a gap. */
const OVER = 8;
const UNDER = 6;
const SLIGHTLY_OVER = 3;
const NARROWEST = 16;
const PEAK_LINES = 3;
const PEAK_SHARE = 0.06;
/** From this share of lines wider than any measure on, the page was never wrapped: a paragraph is a line. */
const UNWRAPPED_SHARE = 0.08;
/** Unless so many lines are full, and twice as many as are wider: then only some lines (advertisements) were not wrapped. */
const FULL_LEAST = 6;
const SWITCH = 4;
/** Quantile of the wrapped lines' widths that is taken for the measure. */
const FULL_LINES = 0.8;

/**
 * The measure (width of a full line, in half-width columns) that holds at each line. A page can have several, one
 * column of type after the other; lines that a wrap broke, which do not end a sentence, tell them.
 */
export function measuresOf(lines: readonly Line[]): readonly number[] {
  const widths = lines.map((line) => line.width + line.indent);
  const latin = lines.map((line) => isMostlyLatin(line.content.text));
  const broken = lines.map(
    (line, i) => !endsSentence(line.content.text) && (widths[i] ?? 0) >= NARROWEST && !latin[i],
  );
  const wrapped = widths.filter((_, i) => broken[i]);
  const peaks = findPeaks(wrapped);
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  const beyond = widths.filter((width, i) => width > Math.max(...peaks) + OVER && !latin[i]).length;
  const full = wrapped.filter((width) =>
    peaks.some((peak) => Math.abs(width - peak) <= SLIGHTLY_OVER),
  ).length;
  const unwrapped = beyond > lines.length * UNWRAPPED_SHARE && full < Math.max(FULL_LEAST, 2 * beyond);
  if (peaks.length === 0 || unwrapped) {
    const whole = linesAreParagraphs(lines, widths, widest);
    return lines.map(() => widest + (whole ? UNWRAPPED_ROOM : 0));
  }
  return followPeaks(peaks, widths, broken);
}

/** Lines beyond this share of the widest are long. */
const LONG = 0.4;
const LONG_LEAST = 3;
/** Long lines end sentences by chance where they were wrapped, and nearly always where they were not. */
const WHOLE_SHARE = 0.8;
/** Nothing fills a line that was never wrapped. */
const UNWRAPPED_ROOM = 20;

/** Whether the long lines of a page are whole paragraphs. */
function linesAreParagraphs(lines: readonly Line[], widths: readonly number[], widest: number): boolean {
  const long = lines.filter((_, i) => (widths[i] ?? 0) >= Math.max(2 * NARROWEST, widest * LONG));
  const whole = long.filter(({ content }) => endsSentence(content.text)).length;
  return long.length >= LONG_LEAST && whole >= long.length * WHOLE_SHARE;
}

/** English text is set to the measure too, but its long words make it ragged. */
function isMostlyLatin(text: string): boolean {
  return (text.match(/[A-Za-z ]/gu)?.length ?? 0) > text.length * 0.6;
}

/** Measures at which wrapped lines crowd, the most frequent first. */
function findPeaks(widths: readonly number[]): readonly number[] {
  const count = new Map<number, number>();
  for (const width of widths) count.set(width, (count.get(width) ?? 0) + 1);
  const crowd = (at: number): number => {
    let sum = 0;
    for (let d = -2; d <= 2; d++) sum += count.get(at + d) ?? 0;
    return sum;
  };
  const least = Math.max(PEAK_LINES, widths.length * PEAK_SHARE);
  const peaks: number[] = [];
  const order = [...count.keys()].sort((a, b) => crowd(b) - crowd(a) || b - a);
  for (const at of order) {
    if (crowd(at) < least) break;
    if (peaks.every((peak) => Math.abs(peak - at) > OVER)) peaks.push(at);
  }
  return peaks.map((peak) => measureAt(peak, widths));
}

/** Full lines pile up near the measure, first lines trail below it where their indent was lost. */
function measureAt(peak: number, widths: readonly number[]): number {
  const near = widths.filter((width) => width >= peak - UNDER && width <= peak + OVER).sort((a, b) => a - b);
  return near[Math.floor((near.length - 1) * FULL_LINES)] ?? peak;
}

/** Cheapest sequence of measures over the lines (Viterbi): changes are rare, lines wider than the measure rarer. */
function followPeaks(
  peaks: readonly number[],
  widths: readonly number[],
  broken: readonly boolean[],
): readonly number[] {
  let cost = peaks.map(() => 0);
  const from: number[][] = [];
  for (const [i, width] of widths.entries()) {
    const cheapest = cost.indexOf(Math.min(...cost));
    const stay = cost.map((own) => own <= (cost[cheapest] ?? 0) + SWITCH);
    from.push(stay.map((stays, k) => (stays ? k : cheapest)));
    cost = peaks.map(
      (peak, k) =>
        Math.min(cost[k] ?? 0, (cost[cheapest] ?? 0) + SWITCH) + misfit(width, peak, broken[i] ?? false),
    );
  }
  const path: number[] = [];
  let at = cost.indexOf(Math.min(...cost));
  for (let i = widths.length - 1; i >= 0; i--) {
    path[i] = peaks[at] ?? 0;
    at = from[i]?.[at] ?? at;
  }
  return path;
}

function misfit(width: number, measure: number, broken: boolean): number {
  if (width > measure + OVER) return 6;
  if (width > measure + SLIGHTLY_OVER) return 0.4 * (width - measure - SLIGHTLY_OVER);
  if (width >= measure - UNDER) return 0;
  return broken ? 1.2 : 0.1;
}
