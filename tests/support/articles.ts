import { readdirSync, readFileSync } from 'node:fs';
import type { Article, SectionName } from './typeset.js';

const ARTICLES = new URL('../pages/articles/', import.meta.url);
const HAND = new URL('../pages/hand/', import.meta.url);

export interface NamedArticle extends Article {
  readonly name: string;
}

/** The test articles, sorted by file name. */
export function readArticles(): NamedArticle[] {
  return readdirSync(ARTICLES)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({
      name: file.replace(/\.json$/, ''),
      ...(JSON.parse(readFileSync(new URL(file, ARTICLES), 'utf8')) as Article),
    }));
}

export interface ExpectedArticle {
  readonly headline: string;
  readonly section: SectionName;
  readonly paragraphs: readonly string[];
}

export interface HandPage {
  readonly name: string;
  readonly text: string;
  readonly expected: readonly ExpectedArticle[];
}

/** The pages typed by hand, sorted by file name. */
export function readHandPages(): HandPage[] {
  return readdirSync(HAND)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({
      name: file.replace(/\.txt$/, ''),
      text: readFileSync(new URL(file, HAND), 'utf8'),
      expected: JSON.parse(
        readFileSync(new URL(file.replace(/\.txt$/, '.expected.json'), HAND), 'utf8'),
      ) as ExpectedArticle[],
    }));
}
