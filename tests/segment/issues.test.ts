import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { paragraphF1, readPage, scoreStructure, type WantedArticle } from '../support/structure.js';

const DEV = new URL('../issues/dev-2023/', import.meta.url);
const gold = (JSON.parse(readFileSync(new URL('gold.json', DEV), 'utf8')) as { articles: WantedArticle[] })
  .articles;
const read = (name: string) => readPage(readFileSync(new URL(name, DEV)), name);

describe('the development issue in five raw forms', () => {
  it.each([
    'seedlike.txt',
    'seedlike.bom-crlf.txt',
    'pdftotext.txt',
    'pdftotext-layout.txt',
    'pdftotext-raw.txt',
  ])('%s gives its 12 articles with their texts and paragraphs', (name) => {
    const page = read(name);
    const score = scoreStructure(page, gold);
    expect(page.articles).toHaveLength(12);
    expect(score).toMatchObject({ headlines: 12, texts: 12, sections: 12 });
    expect(paragraphF1([score])).toBeGreaterThanOrEqual(0.97);
    expect(page.blocks.filter(({ kind }) => kind === 'unassigned')).toEqual([]);
  });

  it('is read in every disordered form, with a warning where columns lie side by side', () => {
    for (const name of readdirSync(new URL('disordered/', DEV))) {
      const { problems } = read(`disordered/${name}`);
      if (name.includes('interleaved'))
        expect(problems.map(({ rule }) => rule)).toContain('segment.columns-interleaved');
      if (name.includes('scrambled'))
        expect(problems.map(({ rule }) => rule)).toContain('segment.order-lost');
    }
  });
});

describe('the page of 2020', () => {
  const articles = (
    JSON.parse(readFileSync(new URL('../gold/2020.gold.json', import.meta.url), 'utf8')) as {
      articles: WantedArticle[];
    }
  ).articles;
  const page = readPage(readFileSync(new URL('../../raw/2020.txt', import.meta.url)));

  it('has ten articles in each section, whole, and nothing unassigned', () => {
    expect(scoreStructure(page, articles)).toMatchObject({
      found: 20,
      headlines: 20,
      texts: 20,
      sections: 20,
    });
    expect(page.articles.map(({ section }) => section)).toEqual([
      ...Array(10).fill('science_technology'),
      ...Array(10).fill('finance'),
    ]);
    expect(page.blocks.filter(({ kind }) => kind === 'unassigned')).toEqual([]);
    expect(page.blocks.at(-1)).toMatchObject({ kind: 'credit', content: { text: '本报编辑部评出' } });
  });

  it('keeps the paragraphs as printed', () => {
    expect(paragraphF1([scoreStructure(page, articles)])).toBeGreaterThanOrEqual(0.98);
  });
});
