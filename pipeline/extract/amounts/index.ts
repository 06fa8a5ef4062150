import type { Span } from '../../text/mapped-text.js';
import { outside } from '../engine/overlap.js';
import type { Candidate } from '../engine/rule.js';
import type { FoldedText } from '../numerals/fold.js';
import { fold } from '../numerals/fold.js';
import { modifierBefore, modifierBehind } from './modifiers.js';
import { perBefore, perBehind } from './per.js';
import type { AmountReading } from './reading.js';
import type { FoundDraft } from './scan.js';
import { scanAmounts } from './scan.js';

export type { AmountReading } from './reading.js';

/** Finds amounts outside `masks` (dates, names of organizations, titles of documents). */
export function findAmounts(text: string, masks: readonly Span[]): readonly Candidate<AmountReading>[] {
  const folded = fold(text);
  mask(folded, masks);
  const drafts = scanAmounts(folded.text, taken);
  const found: Candidate<AmountReading>[] = [];
  // Nothing was folded: the marks are those of the text itself.
  const isSame = folded.text.length === text.length;
  for (const draft of drafts) {
    const candidate = candidateOf(text, folded, draft);
    if (!isSame || isFree(candidate)) found.push(candidate);
  }
  const kept = isSame ? found : [...outside(found, masks)];
  shareUnits(text, kept);
  return kept;
}

/** One byte for each folded unit, 1 where a mask lies; serves again for each text. */
let taken = new Uint8Array(4096);

function mask(folded: FoldedText, masks: readonly Span[]): void {
  const { length } = folded.text;
  if (length > taken.length) taken = new Uint8Array(length * 2);
  else taken.fill(0, 0, length);
  for (let i = 0; i < masks.length; i++) {
    const { start, end } = masks[i] as Span;
    const to = folded.offsetOf(end);
    for (let at = folded.offsetOf(start); at < to; at++) taken[at] = 1;
  }
}

function isFree({ start, end }: Span): boolean {
  for (let i = start; i < end; i++) if (taken[i] === 1) return false;
  return true;
}

const LIST_JOINT = /^(?:、|和|及|与|以及|,)$/u;

/** 15亿、5亿和5亿美元: numbers of a list that leave their unit to the last. */
function shareUnits(text: string, found: Candidate<AmountReading>[]): void {
  for (let i = found.length - 2; i >= 0; i--) {
    const own = found[i] as Candidate<AmountReading>;
    if (own.rule !== 'amount.bare') continue;
    const next = found[i + 1] as Candidate<AmountReading>;
    if (next.rule === 'amount.bare') continue;
    const { kind, unit, unitCode } = next.reading;
    if ((kind !== 'money' && kind !== 'measure') || unit === null) continue;
    if (!LIST_JOINT.test(text.slice(own.end, next.start))) continue;
    found[i] = { ...own, rule: next.rule, reading: { ...own.reading, kind, unit, unitCode } };
  }
}

/** Reads the approximators and denominators around a draft and leads it back to the offsets of the text. */
function candidateOf(
  text: string,
  folded: FoldedText,
  { rule, draft, isScaleOnly, inner }: FoundDraft,
): Candidate<AmountReading> {
  const per = perBehind(folded.text, draft);
  const amountEnd = per === null ? draft.end : per.end;
  const behind = modifierBehind(folded.text, amountEnd);
  const start = folded.startOf(draft.start);
  const end = folded.endOf(behind === null ? amountEnd : behind.end);
  const isExact = draft.low.equals(draft.high) && !draft.isOpen;
  const modifier =
    draft.modifier ??
    modifierBefore(folded.text, draft.start, isScaleOnly) ??
    behind?.modifier ??
    inner ??
    'exact';
  const reading: AmountReading = {
    kind: draft.kind,
    value: isExact ? draft.low.toFixed() : null,
    min: isExact ? null : draft.low.toFixed(),
    max: isExact || draft.isOpen ? null : draft.high.toFixed(),
    unit: draft.unit,
    unitCode: draft.unitCode,
    per: draft.per ?? per?.name ?? perBefore(folded.text, draft),
    modifier,
  };
  return { start, end, text: text.slice(start, end), rule, reading };
}
