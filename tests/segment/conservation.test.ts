import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutWhiteSpace } from '../../pipeline/text/white-space.js';
import { readPage } from '../support/structure.js';

const piece = fc.constantFrom(
  '浙江省科技厅昨日宣布，',
  '全省投入3.2 亿元。',
  '科技',
  '金融新闻',
  '本报记者 张三 李四',
  '据新华社北京3月5日电',
  '2021年3月5日 星期五',
  '— 3 —',
  '3',
  '（下转第四版）',
  '本报编辑部评出',
  '《',
  '”',
  'Darwin Mouse ',
  '安 徽 出 台',
  '表1  单位：亿元',
  '东盟    12.5    13.7',
  '■',
  '𠮷👍',
  '\u202e\u200b',
  '１０',
  'http://www.',
);
const gap = fc.constantFrom('', '\n', '\n', '\n\n', '\r\n', '\f', ' ', '    ', '　　', '\t');
const page = fc
  .array(fc.tuple(piece, gap), { minLength: 1, maxLength: 80 })
  .map((parts) => parts.flat().join(''));

describe('conservation', () => {
  it('puts every character that is not white space into exactly one block, in order, whatever the page', () => {
    fc.assert(
      fc.property(page, (text) => {
        const { blocks, articles } = readPage(new TextEncoder().encode(text));
        expect(withoutWhiteSpace(blocks.map(({ content }) => content.text).join(''))).toBe(
          withoutWhiteSpace(text),
        );
        const spans = blocks.map(({ content }) => content.rawSpan(0, content.length));
        for (const [i, span] of spans.entries())
          if (i > 0) expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
        for (const { headline, paragraphs, text: whole } of articles) {
          expect(whole.text).toBe([headline, ...paragraphs].map((part) => part.text).join('\n'));
          expect(headline.text).not.toBe('');
        }
      }),
      { numRuns: 400 },
    );
  });
});
