import { scanNumeral } from '../numerals/scan-numeral.js';
import { unitAt } from './lexicon.js';
import type { Draft } from './site.js';
import { clauseBefore } from './site.js';

const EVERY_WINDOW = 16;
/** Periods are dates (每年); only short ones make a rate (每小时350公里). */
const RATE_TIME = /^(?:小时|时|分钟|秒|分)$/u;

/** 股 of 8元/股; the stroke and what follows belong to the span. */
export function perBehind(
  text: string,
  draft: Draft,
): { readonly end: number; readonly name: string | null } {
  if (draft.per !== undefined) return { end: draft.end, name: draft.per };
  const none = { end: draft.end, name: null };
  if (text[draft.end] !== '/' || (draft.kind !== 'money' && draft.kind !== 'count')) return none;
  const numeral = scanNumeral(text, draft.end + 1);
  const unit = unitAt(text, numeral?.end ?? draft.end + 1);
  if (unit === null || unit.class === 'ordinal') return none;
  const end = (numeral?.end ?? draft.end + 1) + unit.name.length;
  return { end, name: text.slice(draft.end + 1, end) };
}

/** 股 of 每股9.8元, 万人 of 每万人拥有18.3个: what stands behind 每 in the same clause. */
export function perBefore(text: string, draft: Draft): string | null {
  const window = clauseBefore(text, draft.start, EVERY_WINDOW);
  const every = window.lastIndexOf('每');
  if (every < 0) return null;
  const offset = draft.start - window.length + every + 1;
  const numeral = scanNumeral(text, offset);
  const unitStart = numeral?.end ?? offset;
  const unit = unitAt(text, unitStart);
  const end = unitStart + (unit?.name.length ?? 0);
  if (unit === null || end > draft.start || unit.class === 'ordinal') return null;
  if (unit.class === 'time' && !RATE_TIME.test(unit.name)) return null;
  if (/[0-9、]/u.test(text.slice(end, draft.start).replace(/\dG/gu, ''))) return null;
  return text.slice(offset, end);
}
