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

/**
 * Articles that hold paragraphs with the look of a headline, a list, a signature or furniture. Where
 * a layout has lost both the indent and the blank lines, not even a reader is sure of these.
 */
export const oddArticles: ReadonlySet<string> = new Set([
  '06-heilongjiang-court-wage',
  '08-yunnan-coffee-price',
  '36-chongqing-education-double',
  '37-tianjin-letter-to-editor',
  '41-henan-museum-hours',
  '44-yunnan-elephants',
  '55-guizhou-bigdata-expo',
  '64-weather-column',
]);

/** The articles without the odd ones. */
export function readEvenArticles(): NamedArticle[] {
  return readArticles().filter((article) => !oddArticles.has(article.name));
}

export interface ExpectedArticle {
  readonly headline: string;
  readonly section: SectionName;
  readonly paragraphs: readonly string[];
  /**
   * What stands in the article but is not its prose (rows of a table, a jump line, a signature):
   * each may be a paragraph of its own, furniture or unassigned, but never part of another paragraph.
   */
  readonly elsewhere?: readonly string[];
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
