import { scanNumeral } from '../numerals/scan-numeral.js';
import { unitAt } from './lexicon.js';
import type { Draft } from './site.js';
import { CLAUSE_MARK } from './site.js';

const EVERY_WINDOW = 16;
/** Periods are dates (每年); only short ones make a rate (每小时350公里). */
const RATE_TIME = /^(?:小时|时|分钟|秒|分)$/u;

/** 股 of 8元/股; the stroke and what follows belong to the span. */
export function perBehind(
  text: string,
  draft: Draft,
): { readonly end: number; readonly name: string } | null {
  if (text.charCodeAt(draft.end) !== STROKE || draft.per !== null) return null;
  if (draft.kind !== 'money' && draft.kind !== 'count') return null;
  const numeral = scanNumeral(text, draft.end + 1);
  const unit = unitAt(text, numeral?.end ?? draft.end + 1);
  if (unit === null || unit.class === 'ordinal') return null;
  const end = (numeral?.end ?? draft.end + 1) + unit.name.length;
  return { end, name: text.slice(draft.end + 1, end) };
}

const STROKE = '/'.charCodeAt(0);

/** 股 of 每股9.8元, 万人 of 每万人拥有18.3个: what stands behind 每 in the same clause. */
export function perBefore(text: string, draft: Draft): string | null {
  const offset = behindEvery(text, draft.start);
  if (offset < 0) return null;
  const numeral = scanNumeral(text, offset);
  const unitStart = numeral?.end ?? offset;
  const unit = unitAt(text, unitStart);
  const end = unitStart + (unit?.name.length ?? 0);
  if (unit === null || end > draft.start || unit.class === 'ordinal') return null;
  if (unit.class === 'time' && !RATE_TIME.test(unit.name)) return null;
  if (/[0-9、]/u.test(text.slice(end, draft.start).replace(/\dG/gu, ''))) return null;
  return text.slice(offset, end);
}

/** Where the thing behind the nearest 每 of the clause begins; -1 for none. */
function behindEvery(text: string, start: number): number {
  const least = Math.max(0, start - EVERY_WINDOW);
  for (let i = start - 1; i >= least; i--) {
    const code = text.charCodeAt(i);
    if (code === EVERY) return i + 1;
    if (CLAUSE_MARK.has(code)) return -1;
  }
  return -1;
}

const EVERY = '每'.charCodeAt(0);
