import { describe, expect, it } from 'vitest';
import { explain } from '../../pipeline/explain/index.js';

const context = { referenceDate: '2020-12-31', region: '浙江省' };
const derive = (text: string, mention: string) => explain(text, context).find((one) => one.text === mention);

describe('explain', () => {
  it('keeps what a date states apart from what was inferred, and says from what', () => {
    const text = '2019年5月6日签约。当月19日，公司投产；上月停产。7月8日复产。';
    expect(derive(text, '2019年5月6日')?.inferred).toEqual([]);
    expect(derive(text, '当月19日')).toMatchObject({
      rule: expect.stringMatching(/^date\./),
      stated: expect.arrayContaining([{ name: 'parts day', value: '19' }]),
      value: expect.arrayContaining([{ name: 'startDate', value: '2019-05-19' }]),
      inferred: ['from 2019年5月6日 before it'],
    });
    expect(derive(text, '上月')?.inferred).toEqual(['from the reference date 2020-12-31']);
  });

  it('gives the parts of an amount and where its item stands', () => {
    expect(derive('全省投入3.2亿余元。', '3.2亿余元')).toMatchObject({
      stated: expect.arrayContaining([
        { name: 'value', value: '320000000' },
        { name: 'modifier', value: 'over' },
      ]),
      inferred: ['item from the words in front'],
    });
    expect(derive('上架687款信贷产品。', '687款')?.inferred).toEqual(['item from the words behind']);
  });

  it('derives every mention that is found, in text order', () => {
    const starts = explain('6月17日，省财政厅投入3亿元，厅长张三出席。', context).map(({ start }) => start);
    expect(starts.length).toBeGreaterThan(3);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});
