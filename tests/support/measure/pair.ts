import type { GoldMention } from '../gold.js';

/** Kinds whose mentions gold lists with their places. */
export const MENTION_KINDS = ['dates', 'amounts', 'organizations', 'people', 'documents'] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** Everything that is measured. */
export const KINDS = ['articles', ...MENTION_KINDS, 'main events', 'other events'] as const;
export type Kind = (typeof KINDS)[number];

/** Something of the dataset with its place in the body of the article, white space left out. */
export interface Found {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly row: Readonly<Record<string, unknown>>;
}

/** A gold mention and what was found at its place; one of the two is null for what was missed or is too many. */
export interface Pair {
  readonly gold: GoldMention | null;
  readonly found: Found | null;
  readonly right: boolean;
}
