import type { Span } from '../../text/mapped-text.js';
import type { Candidate } from '../engine/rule.js';
import type { Level, Piece } from './piece.js';

/** One or more pieces that make one expression: 2020年 + 6月 + 17日 + 上午. */
export interface Link extends Span {
  readonly piece: Piece;
  /** Rules that found the pieces, joined with +. */
  readonly rule: string;
}

/** Which level may stand directly in front of a piece whose coarsest level is the key. */
const PARENTS: Readonly<Record<Level, readonly Level[]>> = {
  century: [],
  decade: ['century'],
  year: [],
  period: ['year'],
  month: ['year'],
  part: ['month'],
  day: ['month'],
  daypart: ['day'],
  clock: ['day', 'daypart'],
};
const BEHIND_EVERY: readonly Level[] = ['period', 'month', 'part', 'day', 'daypart', 'clock'];

/** Joins pieces that stand in a row, coarse before fine: 去年 + 的 + 3月. */
export function linkPieces(passage: string, pieces: readonly Candidate<Piece>[]): readonly Link[] {
  const links: Link[] = [];
  for (const { start, end, rule, reading } of pieces) {
    const next: Link = { start, end, rule, piece: withoutSpan(reading) };
    const last = links.at(-1);
    const joined = last === undefined ? null : join(passage, last, next);
    if (joined === null) links.push(next);
    else links[links.length - 1] = joined;
  }
  return links;
}

/** A reading may carry the narrowed span of its match; the piece itself has none. */
function withoutSpan(reading: Piece & Partial<Span>): Piece {
  if (!('start' in reading) && !('end' in reading)) return reading;
  const { start: _start, end: _end, ...piece } = reading;
  return piece;
}

function join(passage: string, a: Link, b: Link): Link | null {
  if (b.start - a.end > 1) return null;
  const gap = a.end === b.start ? '' : passage.charAt(a.end);
  if (gap !== '' && gap !== ' ' && gap !== '的') return null;
  const piece = merge(a.piece, b.piece, gap);
  return piece === null ? null : { start: a.start, end: b.end, rule: joinRules(a.rule, b.rule), piece };
}

/** `date.year` and `date.month` make `date.year+month`. */
export function joinRules(a: string, b: string): string {
  return `${a}+${b.startsWith('date.') ? b.slice('date.'.length) : b}`;
}

function merge(a: Piece, b: Piece, gap: string): Piece | null {
  if (b.piece !== 'point' && b.piece !== 'range') return null;
  if (a.piece === 'set') {
    if (!BEHIND_EVERY.includes(b.top)) return null;
    return { ...a, parts: { ...a.parts, ...(b.piece === 'point' ? b.parts : b.from) } };
  }
  if (a.piece === 'duration' || a.piece === 'vague') return null;
  if (!PARENTS[b.top].includes(a.bottom)) return null;
  if (gap === '的' && b.top === 'clock') return null;
  const joint = {
    top: a.top,
    bottom: b.bottom,
    ...(a.needsParent === true ? { needsParent: true as const } : {}),
  };
  if (a.piece === 'point' && b.piece === 'point') {
    return { piece: 'point', ...joint, parts: { ...a.parts, ...b.parts } };
  }
  const [from, to] = a.piece === 'point' ? [a.parts, a.parts] : [a.from, a.to];
  const [lateFrom, lateTo] = b.piece === 'point' ? [b.parts, b.parts] : [b.from, b.to];
  return { piece: 'range', ...joint, from: { ...from, ...lateFrom }, to: { ...to, ...lateTo } };
}

const CALENDAR: readonly Level[] = ['century', 'decade', 'year', 'period', 'month', 'part', 'day'];
const RANGE_GAP =
  /^(?:许|左右)? ?(?:[-－‐‑–—―─~～∼〜ー﹣]{1,2}|起?[至到]|直[至到]|一直[至到]|持续[至到]) ?$/u;

/** Joins two links with a dash or 至 between them, or with 和 before 之间, into a range. */
export function joinRanges(passage: string, links: readonly Link[]): readonly Link[] {
  const joined: Link[] = [];
  for (const link of links) {
    const last = joined.at(-1);
    const range = last === undefined ? null : rangeOf(passage, last, link);
    if (range === null) joined.push(link);
    else joined[joined.length - 1] = range;
  }
  return joined;
}

/** 左右 一直至 with two spaces. */
const LONGEST_GAP = 7;

function rangeOf(passage: string, a: Link, b: Link): Link | null {
  if (a.end === b.start || b.start - a.end > LONGEST_GAP) return null;
  const gap = passage.slice(a.end, b.start);
  const between = /^[和与及]$/u.test(gap) && passage.startsWith('之间', b.end);
  if (!between && !RANGE_GAP.test(gap)) return null;
  if (b.piece.piece !== 'point') return null;
  const end = between ? b.end + '之间'.length : b.end;
  const span = { start: a.start, end, rule: joinRules(a.rule, b.rule) };
  if (a.piece.piece === 'set' && a.piece.parts !== null && b.piece.parts.year === undefined) {
    return { ...span, piece: a.piece };
  }
  if (a.piece.piece !== 'point' || !compatible(a.piece, b.piece)) return null;
  const { top, parts: from } = a.piece;
  return {
    ...span,
    piece: { piece: 'range', top, bottom: b.piece.bottom, from, to: b.piece.parts },
  };
}

function compatible(a: Piece & { piece: 'point' }, b: Piece & { piece: 'point' }): boolean {
  if (a.needsParent === true && b.needsParent === true) return false;
  if (a.bottom === b.bottom) return true;
  const days = a.parts.day !== undefined && b.parts.day !== undefined;
  if (!CALENDAR.includes(a.bottom) || !CALENDAR.includes(b.bottom)) {
    return days || (!CALENDAR.includes(a.bottom) && !CALENDAR.includes(b.bottom));
  }
  if (a.bottom === 'year' || b.bottom === 'year')
    return b.parts.year !== undefined && a.parts.year !== undefined;
  return true;
}

/** Drops pieces that need a coarser one in front and have none: 3号, 3点, 晚. A list lends its first (5月3号、5号). */
export function dropUnsupported(passage: string, links: readonly Link[]): readonly Link[] {
  const kept: Link[] = [];
  for (const link of links) {
    const { piece } = link;
    if (!('needsParent' in piece) || piece.needsParent !== true) {
      kept.push(link);
      continue;
    }
    const last = kept.at(-1);
    const listed = last !== undefined && /^[、和及与]$/u.test(passage.slice(last.end, link.start));
    if (listed && 'bottom' in last.piece && last.piece.bottom === piece.bottom) kept.push(link);
  }
  return kept;
}
