import { describe, expect, it } from 'vitest';
import { withoutWhiteSpace } from '../../pipeline/text/white-space.js';
import { readEvenArticles, readHandPages } from '../support/articles.js';
import { disorderedLayouts, orderedLayouts } from '../support/layouts.js';
import { paragraphF1, readPage, scoreStructure, share } from '../support/structure.js';
import { drawIssue, truth, typeset } from '../support/typeset.js';

const SEEDS = [1, 2, 3, 4, 5, 6];
const pool = readEvenArticles();
const bytes = (text: string) => new TextEncoder().encode(text);

describe('generated pages whose structure is known', () => {
  it.each(orderedLayouts.map((layout) => [layout.name, layout] as const))('%s', (_, layout) => {
    const scores = SEEDS.map((seed) => {
      const issue = drawIssue(pool, 9, seed);
      const page = readPage(bytes(typeset(issue, layout, seed)));
      return scoreStructure(page, truth(issue, layout, seed));
    });
    expect(share(scores, 'headlines')).toBeGreaterThanOrEqual(0.9);
    expect(paragraphF1(scores)).toBeGreaterThanOrEqual(0.9);
  });

  it('together', () => {
    const scores = orderedLayouts.flatMap((layout) =>
      SEEDS.map((seed) => {
        const issue = drawIssue(pool, 9, seed);
        return scoreStructure(readPage(bytes(typeset(issue, layout, seed))), truth(issue, layout, seed));
      }),
    );
    expect(share(scores, 'headlines')).toBeGreaterThanOrEqual(0.98);
    expect(paragraphF1(scores)).toBeGreaterThanOrEqual(0.96);
  });

  it('every character lies in exactly one block, in order, whatever the layout', () => {
    for (const layout of [...orderedLayouts, ...disorderedLayouts]) {
      for (const seed of SEEDS) {
        const text = typeset(drawIssue(pool, 7, seed), layout, seed);
        const { blocks } = readPage(bytes(text));
        expect(withoutWhiteSpace(blocks.map(({ content }) => content.text).join(''))).toBe(
          withoutWhiteSpace(text),
        );
      }
    }
  });

  it.each(
    disorderedLayouts
      .filter(({ name }) => name.includes('interleaved'))
      .map((layout) => [layout.name, layout] as const),
  )('%s is noticed', (_, layout) => {
    for (const seed of SEEDS) {
      const { problems } = readPage(bytes(typeset(drawIssue(pool, 9, seed), layout, seed)));
      expect(problems.map(({ rule }) => rule)).toContain('segment.columns-interleaved');
    }
  });
});

describe('pages typed by hand', () => {
  it.each(readHandPages().map((page) => [page.name, page] as const))(
    '%s keeps every character',
    (_, { text }) => {
      const { blocks } = readPage(bytes(text));
      expect(withoutWhiteSpace(blocks.map(({ content }) => content.text).join(''))).toBe(
        withoutWhiteSpace(text),
      );
    },
  );

  // Pages whose structure a reader could see without the type: subheads set like headlines are not among them.
  const PLAIN = ['01', '02', '03', '06', '07', '08', '09', '11', '12', '13', '14', '15', '16', '17'];
  it.each(
    readHandPages()
      .filter(({ name }) => PLAIN.includes(name.slice(0, 2)))
      .map((page) => [page.name, page] as const),
  )('%s gives its articles', (_, { text, expected }) => {
    const score = scoreStructure(readPage(bytes(text)), expected);
    expect(score.headlines).toBe(expected.length);
    expect(paragraphF1([score])).toBeGreaterThanOrEqual(0.85);
  });
});
