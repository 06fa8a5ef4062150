import { withoutWhiteSpace } from '../text/white-space.js';

// Ids read well and stay put: they come from places in the text and from names, never from the order of extraction.

export function articleId(issueId: string, position: number): string {
  return `${issueId}-${String(position).padStart(2, '0')}`;
}

export function blockId(issueId: string, rawStart: number): string {
  return `${issueId}/b${rawStart}`;
}

/** Letters of the mention tables: dates, amounts, organizations, people, titled works, events. */
export type MentionLetter = 'd' | 'a' | 'o' | 'p' | 'w' | 'e';

/** `nth` counts mentions that start at the same place, from 1: 沪深交易所 stands for two bodies. */
export function mentionId(article: string, letter: MentionLetter, start: number, nth = 1): string {
  return `${article}/${letter}${start}${nth > 1 ? `.${nth}` : ''}`;
}

export function organizationId(name: string): string {
  return `o-${withoutWhiteSpace(name)}`;
}

export function personId(issueId: string, name: string): string {
  return `${issueId}/p-${withoutWhiteSpace(name)}`;
}

export function documentId(title: string): string {
  return `w-${withoutWhiteSpace(title)}`;
}
