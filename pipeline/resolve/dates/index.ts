import type { DateReading } from '../../extract/dates/index.js';
import type { Candidate } from '../../extract/engine/rule.js';
import type { Context, DateMention } from '../../extract/mentions.js';
import { CharacterSet } from '../../text/character-set.js';
import { civilOf, dayOfIso, isoOf } from './calendar.js';
import { anchoredBounds, isoDuration, precisionOf } from './duration.js';
import { edtfOfBounds } from './period.js';
import type { Scope } from './point.js';
import { resolvePoint } from './point.js';
import { resolveRange } from './range.js';
import type { Resolved } from './resolved.js';
import { unit } from './resolved.js';
import { Timeline } from './timeline.js';

/**
 * Resolves date expressions against the reference date and the dates before them: fills in years and months that the
 * text leaves out, and gives calendar bounds, EDTF and durations.
 */
export function resolveDates(
  text: string,
  candidates: readonly Candidate<DateReading>[],
  context: Context,
): readonly DateMention[] {
  const timeline = new Timeline(dayOfIso(context.referenceDate));
  let sentence = 0;
  let read = 0;
  const mentions: DateMention[] = [];
  for (const candidate of candidates) {
    if (endsSentence(text, read, candidate.start)) sentence++;
    read = candidate.end;
    const { reading } = candidate;
    const outlook = reading.type === 'point' || reading.type === 'range' ? reading.outlook : 'past';
    mentions.push(mentionOf(candidate, { timeline, sentence, outlook }));
  }
  return mentions;
}

/** A year reaches across ；: 2007年1至10月…；10月份…. */
const SENTENCE_END = new CharacterSet('。！？!?\n');
/** Between these none of them lies, but all Chinese characters. */
const LAST_NARROW = '。'.charCodeAt(0);
const FIRST_WIDE = '！'.charCodeAt(0);

function endsSentence(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if ((code <= LAST_NARROW || code >= FIRST_WIDE) && SENTENCE_END.has(code)) return true;
  }
  return false;
}

function mentionOf(candidate: Candidate<DateReading>, scope: Scope): DateMention {
  const { reading } = candidate;
  switch (reading.type) {
    case 'vague':
      return placed(candidate, 'vague', null, null);
    case 'set':
      return placed(candidate, 'set', null, reading.every === null ? null : isoDuration(reading.every));
    case 'duration':
      return durationOf(candidate, reading, scope);
    case 'range': {
      const resolved = resolveRange(reading.from, reading.to, scope);
      if (resolved !== null) remember(reading, resolved, scope);
      return placed(candidate, resolved === null ? 'range' : resolved.kind, resolved, null);
    }
    case 'point': {
      const resolved = resolvePoint(reading.parts, scope);
      if (resolved !== null) remember(reading, resolved, scope);
      return placed(candidate, resolved === null ? 'date' : resolved.kind, resolved, null);
    }
  }
}

/** A mention at its place in the calendar; null for one that lies nowhere in it. */
function placed(
  { start, end, text, rule, reading: { direction, modifier } }: Candidate<DateReading>,
  kind: DateMention['kind'],
  resolved: Resolved | null,
  duration: string | null,
): DateMention {
  const startDate = resolved === null ? null : isoOf(resolved.start);
  const isDay = resolved === null || resolved.end === resolved.start;
  return {
    start,
    end,
    text,
    rule,
    direction,
    modifier,
    kind,
    startDate,
    endDate: isDay ? startDate : isoOf(resolved.end),
    startTime: resolved === null ? null : resolved.startTime,
    endTime: resolved === null ? null : resolved.endTime,
    edtf: resolved === null ? null : resolved.edtf,
    precision: resolved === null ? null : resolved.precision,
    duration,
  };
}

function durationOf(
  candidate: Candidate<DateReading>,
  { length, anchor, isLoose }: DateReading & { type: 'duration' },
  { timeline, sentence }: Scope,
): DateMention {
  const duration = length === null ? null : isoDuration(length);
  if (length === null || anchor === null) return placed(candidate, 'duration', null, duration);
  const kind = anchor === 'ago' || anchor === 'later' ? 'date' : 'range';
  // 3000多年前, 两三年前 point nowhere in particular.
  if (isLoose || Number(length.years ?? 0) >= 100)
    return placed(candidate, kind === 'date' ? 'vague' : 'duration', null, duration);
  const spokenOf = timeline.lastIn(sentence, 'day') ?? timeline.last('any');
  const bounds = anchoredBounds(
    length,
    anchor,
    timeline.reference,
    spokenOf?.resolved.end ?? timeline.reference,
  );
  if (bounds === null) return placed(candidate, 'duration', null, duration);
  return placed(candidate, kind, unit(bounds, precisionOf(length), edtfOfBounds(bounds), kind), duration);
}

/** Keeps what later mentions may refer to. A comparison (去年同期) is not what the text goes on to speak of. */
function remember(
  reading: DateReading & { type: 'point' | 'range' },
  resolved: Resolved,
  scope: Scope,
): void {
  const parts = reading.type === 'point' ? reading.parts : reading.to;
  if (parts.period?.kind === 'same' || (parts.year?.by === 'text' && parts.year.offset < 0)) return;
  const fine = resolved.precision;
  if (reading.isDateline && resolved.start === resolved.end) scope.timeline.setDateline(resolved.start);
  const hasDay = fine === 'day' || fine === 'hour' || fine === 'minute';
  const named = reading.type === 'point' && parts.year !== undefined && parts.yearsMore === undefined;
  const day = parts.day?.by;
  scope.timeline.remember({
    resolved,
    sentence: scope.sentence,
    namedYear: named && !reading.isBackground ? civilOf(resolved.end).year : null,
    hasMonth: hasDay || fine === 'month' || fine === 'ten_days',
    hasDay: hasDay && day !== 'week',
  });
}
