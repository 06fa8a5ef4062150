import type { Language } from '../data/route.js';
import { en } from './en.js';
import { type Words, zh } from './zh.js';

export type { Words } from './zh.js';

export const WORDS: Readonly<Record<Language, Words>> = { zh, en };

/** The label of a value of a vocabulary; the value itself where there is none. */
export function labelOf(labels: Readonly<Record<string, string>>, value: string | null): string {
  return value === null ? '' : (labels[value] ?? value);
}

/** What a rule's id says, part by part. */
export function ruleMeaning({ rules }: Words, rule: string): readonly string[] {
  const [family = '', kind = '', ...rest] = rule.split('.');
  const known: Readonly<Record<string, string>> = rules;
  const meaning = known[`${family}.${kind}`] ?? known[family];
  const parts = meaning === undefined ? [] : [meaning];
  if (family !== 'event') return parts;
  if (kind === 'headline-only') parts.push(rules.headline);
  if (rest.includes('place-inferred')) parts.push(rules.inferred);
  if (rest.includes('main')) parts.push(rules.main);
  return parts;
}
