import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectEncoding } from '../../pipeline/ingest/detect.js';
import { decodeStrictly } from '../../pipeline/ingest/encodings.js';
import { sliceCodePoints } from '../../pipeline/text/code-points.js';
import { withoutWhiteSpace } from '../../pipeline/text/white-space.js';
import type { GoldArticle } from '../support/gold.js';

const HERE = new URL('.', import.meta.url);
const RAW = new URL('../../raw/', import.meta.url);
const names = readdirSync(HERE)
  .filter((file) => file.endsWith('.gold.json'))
  .map((file) => file.replace('.gold.json', ''));

describe.each(names)('%s', (name) => {
  const { articles } = JSON.parse(readFileSync(new URL(`${name}.gold.json`, HERE), 'utf8')) as {
    articles: GoldArticle[];
  };
  const folder = existsSync(new URL(`${name}.txt`, HERE)) ? HERE : RAW;
  const bytes = readFileSync(new URL(`${name}.txt`, folder));
  const { encoding } = detectEncoding(bytes);
  const page = withoutWhiteSpace(encoding === null ? '' : (decodeStrictly(bytes, encoding) ?? ''));

  it('every mention stands at its offsets', () => {
    for (const article of articles) {
      const text = article.paragraphs.join('\n');
      for (const kind of ['dates', 'amounts', 'organizations', 'people'] as const) {
        for (const mention of article[kind]) {
          expect(sliceCodePoints(text, mention.start, mention.end), article.headline).toBe(mention.text);
        }
      }
    }
  });

  it('headlines and paragraphs stand in the raw page in order', () => {
    let from = 0;
    for (const { headline, paragraphs } of articles) {
      for (const part of [headline, ...paragraphs]) {
        const at = page.indexOf(withoutWhiteSpace(part), from);
        expect(at, part.slice(0, 20)).toBeGreaterThanOrEqual(from);
        from = at + withoutWhiteSpace(part).length;
      }
    }
  });
});
