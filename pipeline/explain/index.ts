import { cleanText } from '../clean/text-line.js';
import { type Extraction, extract } from '../extract/index.js';
import type { Context, Findings, Mention } from '../extract/mentions.js';
import { resolve } from '../resolve/index.js';
import { simplify } from '../text/simplify.js';
import { dateSources } from './sources.js';
import { type Stated, stated } from './stated.js';

/** How one mention came to its value: the rule, what the text itself says, and what was inferred from what. */
export interface Derivation {
  readonly family: keyof Findings;
  readonly text: string;
  /** UTF-16 offsets into the cleaned text. */
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** Parts that the words of the mention state. */
  readonly stated: readonly Stated[];
  /** Published fields, those without a value left out. */
  readonly value: readonly Stated[];
  /** What the value depends on beside the words of the mention. */
  readonly inferred: readonly string[];
}

/** Derives every mention of a text, in text order. */
export function explain(text: string, context: Context): readonly Derivation[] {
  const clean = simplify(cleanText(text).text);
  const extraction = extract({ id: '', text: clean, headlineEnd: 0 });
  const { findings } = resolve([extraction], context);
  const [found] = findings;
  if (found === undefined) return [];
  return FAMILIES.flatMap((family) =>
    found[family].map((mention, i) => derive(family, mention, i, { extraction, found, clean, context })),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
}

const FAMILIES = ['dates', 'amounts', 'organizations', 'people', 'documents', 'events'] as const;

interface Reading {
  readonly extraction: Extraction;
  readonly found: Findings;
  readonly clean: string;
  readonly context: Context;
}

function derive(family: keyof Findings, mention: Mention, index: number, reading: Reading): Derivation {
  const { start, end, text, rule, ...fields } = mention;
  return {
    family,
    text,
    start,
    end,
    rule,
    stated: statedBy(family, mention, reading.extraction),
    value: stated(withTexts(fields, reading)),
    inferred: inferredFor(family, mention, index, reading),
  };
}

/** The reading that the rule gave, before anything was resolved. */
function statedBy(
  family: keyof Findings,
  { start, end }: Mention,
  extraction: Extraction,
): readonly Stated[] {
  if (family === 'events') return [];
  const candidates: readonly { readonly start: number; readonly end: number; readonly reading: unknown }[] =
    extraction[family];
  const own = candidates.find((candidate) => candidate.start === start && candidate.end === end);
  return own === undefined ? [] : stated(own.reading);
}

function inferredFor(
  family: keyof Findings,
  mention: Mention,
  index: number,
  reading: Reading,
): readonly string[] {
  if (family === 'dates') return dateSources(reading.clean, reading.extraction.dates, index, reading.context);
  if (family !== 'amounts') return [];
  const { item } = mention as Findings['amounts'][number];
  if (item === null) return [];
  return [`item from the words ${item.start >= mention.end ? 'behind' : 'in front'}`];
}

/** Spans and indices as the words they stand for. */
function withTexts(
  fields: Readonly<Record<string, unknown>>,
  { found, clean }: Reading,
): Readonly<Record<string, unknown>> {
  const texts = { ...fields };
  const { item, date, organization, sentence, amounts, participants } = fields;
  if (isSpan(item)) texts.item = clean.slice(item.start, item.end);
  if (isSpan(sentence)) texts.sentence = clean.slice(sentence.start, sentence.end);
  if (typeof date === 'number') texts.date = found.dates[date]?.text;
  if (typeof organization === 'number') texts.organization = found.organizations[organization]?.name;
  if (Array.isArray(amounts))
    texts.amounts = amounts.map((amount: number) => found.amounts[amount]?.text).join('、');
  if (Array.isArray(participants)) {
    const all = participants as Findings['events'][number]['participants'];
    texts.participants = all.map((one) => `${one.organization ?? one.person} (${one.role})`).join('、');
  }
  return texts;
}

function isSpan(value: unknown): value is { readonly start: number; readonly end: number } {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value;
}
