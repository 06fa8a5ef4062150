import type { Modifier } from '../../../schemas/vocabularies.js';
import type { Span } from '../../text/mapped-text.js';
import { outside } from '../engine/overlap.js';
import type { Candidate } from '../engine/rule.js';
import type { FoldedText } from '../numerals/fold.js';
import { fold } from '../numerals/fold.js';
import { modifierBefore, modifierBehind } from './modifiers.js';
import { perBefore, perBehind } from './per.js';
import type { AmountReading } from './reading.js';
import { scanAmounts } from './scan.js';
import type { Draft } from './site.js';

export type { AmountReading } from './reading.js';

/** Finds amounts outside `masks` (dates, names of organizations, titles of documents). */
export function findAmounts(text: string, masks: readonly Span[]): readonly Candidate<AmountReading>[] {
  const folded = fold(text);
  const found = scanAmounts(folded.text, maskOf(folded, masks)).map(({ rule, draft, isScaleOnly, inner }) =>
    candidateOf(text, folded, rule, draft, { isScaleOnly, inner }),
  );
  return sharingUnits(text, outside(found, masks));
}

const LIST_JOINT = /^(?:、|和|及|与|以及|,)$/u;

/** 15亿、5亿和5亿美元: numbers of a list that leave their unit to the last. */
function sharingUnits(
  text: string,
  found: readonly Candidate<AmountReading>[],
): readonly Candidate<AmountReading>[] {
  const read = [...found];
  for (let i = read.length - 2; i >= 0; i--) {
    const own = read[i] as Candidate<AmountReading>;
    const next = read[i + 1] as Candidate<AmountReading>;
    if (own.rule !== 'amount.bare' || next.rule === 'amount.bare') continue;
    if (next.reading.kind !== 'money' && next.reading.kind !== 'measure') continue;
    if (next.reading.unit === null || !LIST_JOINT.test(text.slice(own.end, next.start))) continue;
    const { kind, unit, unitCode } = next.reading;
    read[i] = { ...own, rule: next.rule, reading: { ...own.reading, kind, unit, unitCode } };
  }
  return read;
}

interface Approximation {
  readonly isScaleOnly: boolean;
  readonly inner: Modifier | null;
}

/** Reads the approximators and denominators around a draft and leads it back to the offsets of the text. */
function candidateOf(
  text: string,
  folded: FoldedText,
  rule: string,
  draft: Draft,
  { isScaleOnly, inner }: Approximation,
): Candidate<AmountReading> {
  const per = perBehind(folded.text, draft);
  const behind = modifierBehind(folded.text, per.end);
  const start = folded.startOf(draft.start);
  const end = folded.endOf(behind?.end ?? per.end);
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
    per: per.name ?? perBefore(folded.text, draft),
    modifier,
  };
  return { start, end, text: text.slice(start, end), rule, reading };
}

/** One byte for each folded unit, 1 where a mask lies. */
function maskOf(folded: FoldedText, masks: readonly Span[]): Uint8Array {
  const mask = new Uint8Array(folded.text.length);
  for (const { start, end } of masks) mask.fill(1, folded.offsetOf(start), folded.offsetOf(end));
  return mask;
}
