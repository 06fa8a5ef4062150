import { describe, expect, it } from 'vitest';
import { oddArticles, readArticles, readEvenArticles, readHandPages } from './articles.js';
import { disorderedLayouts, layouts, orderedLayouts } from './layouts.js';
import {
  breakLines,
  chance,
  drawIssue,
  halfWidths,
  headingOf,
  type Issue,
  type Layout,
  squash,
  truth,
  typeset,
  typesetPage,
} from './typeset.js';

const pool = readArticles();
const seeds = Array.from({ length: 20 }, (_, at) => at + 1);

/** What has to stand on the page when the page breaks are left out, in order. */
function expectedOrder(issue: Issue, layout: Layout, seed: number): string {
  const articles = truth(issue, layout, seed);
  let out = layout.masthead ? (issue.masthead ?? []).join('') : '';
  let at = 0;
  for (const section of issue.sections) {
    if (layout.sectionBreak === 'heading') out += headingOf(section, seed);
    for (const _ of section.articles) {
      const article = articles[at];
      at += 1;
      if (article === undefined) throw new Error('fewer articles than set');
      out += article.headline + (article.source ?? '') + (article.byline ?? '') + article.paragraphs.join('');
    }
  }
  if (layout.credit) out += issue.credit ?? '';
  return squash(out);
}

/** The furniture lines of the page after its masthead. */
function pageBreakLines(page: ReturnType<typeof typesetPage>, issue: Issue, layout: Layout): string[] {
  const furniture = page.lines.filter((line) => line.kind === 'furniture').map((line) => line.text.trim());
  const masthead = layout.masthead ? (issue.masthead ?? []) : [];
  expect(furniture.slice(0, masthead.length)).toEqual(masthead);
  return furniture.slice(masthead.length);
}

const sorted = (text: string): string => [...text].sort().join('');

describe('the page setter', () => {
  it.each(orderedLayouts.map((layout) => [layout.name, layout] as const))(
    'keeps every character in order: %s',
    (_name, layout) => {
      for (const seed of seeds) {
        const issue = drawIssue(pool, 9, seed);
        const page = typesetPage(issue, layout, seed);
        const printed = page.lines
          .filter((line) => line.kind !== 'furniture')
          .map((line) => line.text)
          .join('');
        const masthead = layout.masthead ? squash((issue.masthead ?? []).join('')) : '';
        expect(masthead + squash(printed)).toBe(expectedOrder(issue, layout, seed));
        for (const line of pageBreakLines(page, issue, layout)) {
          expect(line === layout.pages?.runningHead || /^(\d+|— \d+ —|第\d+页|A\d\d)$/.test(line), line).toBe(
            true,
          );
        }
        expect(squash(page.text)).toBe(squash(page.lines.map((line) => line.text).join('')));
        expect(page.text).toBe(typeset(issue, layout, seed));
      }
    },
  );

  it.each(layouts.map((layout) => [layout.name, layout] as const))(
    'prints the characters of the truth and the furniture, no more and no fewer: %s',
    (_name, layout) => {
      for (const seed of seeds) {
        const issue = drawIssue(pool, 9, seed);
        const page = typesetPage(issue, layout, seed);
        const articles = truth(issue, layout, seed)
          .map(
            (article) =>
              article.headline +
              (article.source ?? '') +
              (article.byline ?? '') +
              article.paragraphs.join(''),
          )
          .join('');
        expect(sorted(squash(page.text))).toBe(sorted(squash(articles + page.furniture.join(''))));
      }
    },
  );

  it.each(orderedLayouts.map((layout) => [layout.name, layout] as const))(
    'tells the kind, article and paragraph of every line: %s',
    (_name, layout) => {
      const issue = drawIssue(pool, 9, 4);
      const page = typesetPage(issue, layout, 4);
      const whole = page.text.endsWith(layout.eol) ? page.text.slice(0, -layout.eol.length) : page.text;
      expect(whole.split(layout.eol)).toEqual(page.lines.map((line) => line.text));
      for (const [at, article] of truth(issue, layout, 4).entries()) {
        const of = (kind: string, paragraph: number | null): string =>
          squash(
            page.lines
              .filter((line) => line.kind === kind && line.article === at && line.paragraph === paragraph)
              .map((line) => line.text)
              .join(''),
          );
        expect(of('headline', null)).toBe(squash(article.headline));
        for (const [index, paragraph] of article.paragraphs.entries()) {
          expect(of('paragraph', index)).toBe(squash(paragraph));
        }
      }
    },
  );

  it('gives the same page for the same seed, and another for another', () => {
    for (const layout of layouts) {
      const issue = drawIssue(pool, 6, 3);
      expect(typeset(issue, layout, 8)).toBe(typeset(issue, layout, 8));
    }
    expect(drawIssue(pool, 6, 3)).toEqual(drawIssue(pool, 6, 3));
    expect(drawIssue(pool, 6, 3)).not.toEqual(drawIssue(pool, 6, 4));
  });

  it('never begins a line with closing marks nor ends one with opening marks under kinsoku', () => {
    for (const columns of [12, 13, 20, 32, 40]) {
      for (const { paragraphs } of pool) {
        for (const paragraph of paragraphs) {
          const lines = breakLines(
            paragraph,
            { columns, indentColumns: 2, kinsoku: 'push-out', squeeze: { max: 0, rate: 0 } },
            chance(1),
          );
          for (const [at, line] of lines.entries()) {
            expect(halfWidths(line)).toBeLessThanOrEqual(columns * 2 - (at === 0 ? 4 : 0));
            if (at > 0) expect(line).not.toMatch(/^[，。、；：？！）》」』】〕〉”’]/u);
            if (at < lines.length - 1) expect(line).not.toMatch(/[（《「『【〔〈“‘]$/u);
          }
        }
      }
    }
  });

  it('loses the order where it says so', () => {
    for (const layout of disorderedLayouts) {
      for (const seed of seeds) {
        const issue = drawIssue(pool, 9, seed);
        expect(squash(typeset(issue, layout, seed))).not.toBe(expectedOrder(issue, layout, seed));
      }
    }
  });

  it('uses every kind of page', () => {
    expect(new Set(layouts.map((layout) => layout.name)).size).toBe(layouts.length);
    expect(layouts.length).toBeGreaterThanOrEqual(14);
  });
});

describe('the test articles', () => {
  it('are many, and the odd ones are among them', () => {
    expect(pool.length).toBeGreaterThanOrEqual(60);
    expect(readEvenArticles().length).toBe(pool.length - oddArticles.size);
    expect(new Set(pool.map((article) => article.paragraphs.join('\n'))).size).toBe(pool.length);
    for (const section of ['science_technology', 'finance', 'other']) {
      expect(pool.filter((article) => article.section === section).length).toBeGreaterThanOrEqual(15);
    }
  });

  it.each(pool.map((article) => [article.name, article] as const))('are clean text: %s', (_name, article) => {
    expect(['science_technology', 'finance', 'other']).toContain(article.section);
    expect(article.paragraphs.length).toBeGreaterThan(0);
    for (const paragraph of article.paragraphs) {
      expect(paragraph).toBe(paragraph.trim());
      expect(paragraph).not.toMatch(/[\n\r\t\u00a0\u3000]|\s{2}/u);
      expect(paragraph).not.toMatch(/\p{Script=Han}\s|\s\p{Script=Han}/u);
    }
  });
});

const handPages = readHandPages();

describe('the pages typed by hand', () => {
  it.each(handPages.map((page) => [page.name, page] as const))(
    'hold the expected articles in order: %s',
    (_name, page) => {
      const text = squash(page.text);
      let from = 0;
      for (const article of page.expected) {
        for (const part of [article.headline, ...article.paragraphs]) {
          const at = text.indexOf(squash(part), from);
          expect(at, part).toBeGreaterThanOrEqual(0);
          from = at + squash(part).length;
        }
      }
    },
  );
});
