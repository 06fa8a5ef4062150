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
    mentions.push(mentionOf(candidate, valuesOf(reading, { timeline, sentence, outlook })));
  }
  return mentions;
}

/** A year reaches across ；: 2007年1至10月…；10月份…. */
const SENTENCE_END = new CharacterSet('。！？!?\n');

function endsSentence(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (SENTENCE_END.has(text.charCodeAt(i))) return true;
  return false;
}

type Values = Omit<DateMention, 'start' | 'end' | 'text' | 'rule' | 'direction' | 'modifier'>;

/** Values of what lies nowhere in the calendar. */
function unplaced(kind: Values['kind'], duration: string | null): Values {
  // biome-ignore format: one line for what is one record
  return { kind, startDate: null, endDate: null, startTime: null, endTime: null, edtf: null, precision: null, duration };
}

function mentionOf(candidate: Candidate<DateReading>, values: Values): DateMention {
  const { start, end, text, rule, reading } = candidate;
  const { direction, modifier } = reading;
  return { start, end, text, rule, direction, modifier, ...values };
}

function valuesOf(reading: DateReading, scope: Scope): Values {
  switch (reading.type) {
    case 'vague':
      return unplaced('vague', null);
    case 'set':
      return unplaced('set', reading.every === null ? null : isoDuration(reading.every));
    case 'duration':
      return durationValues(reading, scope);
    case 'range': {
      const resolved = resolveRange(reading.from, reading.to, scope);
      if (resolved !== null) remember(reading, resolved, scope);
      return resolved === null ? unplaced('range', null) : calendarValues(resolved);
    }
    case 'point': {
      const resolved = resolvePoint(reading.parts, scope);
      if (resolved !== null) remember(reading, resolved, scope);
      return resolved === null ? unplaced('date', null) : calendarValues(resolved);
    }
  }
}

function calendarValues(resolved: Resolved): Values {
  const { kind, start, end, startTime, endTime, edtf, precision } = resolved;
  const startDate = isoOf(start);
  return {
    kind,
    startDate,
    endDate: end === start ? startDate : isoOf(end),
    startTime,
    endTime,
    edtf,
    precision,
    duration: null,
  };
}

function durationValues(reading: DateReading & { type: 'duration' }, scope: Scope): Values {
  const { length, anchor } = reading;
  if (length === null) return unplaced('duration', null);
  const duration = isoDuration(length);
  if (anchor === null) return unplaced('duration', duration);
  // 3000多年前, 两三年前 point nowhere in particular.
  if (reading.isLoose || Number(length.years ?? 0) >= 100)
    return unplaced(anchor === 'ago' || anchor === 'later' ? 'vague' : 'duration', duration);
  const { timeline, sentence } = scope;
  const spokenOf = timeline.lastIn(sentence, 'day') ?? timeline.last('any');
  const bounds = anchoredBounds(
    length,
    anchor,
    timeline.reference,
    spokenOf?.resolved.end ?? timeline.reference,
  );
  if (bounds === null) return unplaced('duration', duration);
  return {
    startDate: isoOf(bounds.start),
    endDate: isoOf(bounds.end),
    startTime: null,
    endTime: null,
    edtf: edtfOfBounds(bounds),
    precision: precisionOf(length),
    duration,
    kind: anchor === 'ago' || anchor === 'later' ? 'date' : 'range',
  };
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
