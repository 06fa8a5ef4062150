import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findOrganizations } from '../../../pipeline/extract/organizations/index.js';
import { segment } from '../../../pipeline/extract/organizations/segment.js';
import { resolveOrganizations } from '../../../pipeline/resolve/organizations/index.js';

const namesIn = (text: string, titles: readonly { start: number; end: number }[] = []) =>
  findOrganizations(text, titles).map((found) => found.text);

describe('left edges', () => {
  it.each([
    ['会同省财政厅', ['省财政厅']],
    ['由浙江大学牵头', ['浙江大学']],
    ['据宁波市统计局统计', ['宁波市统计局']],
    ['来自上海交通大学的学者', ['上海交通大学']],
    ['联合中国科学院宁波材料技术与工程研究所', ['中国科学院宁波材料技术与工程研究所']],
    ['公司向上海芸澍实业有限公司出售', ['上海芸澍实业有限公司']],
    ['记者从省科技厅获悉', ['省科技厅']],
    ['浙江企业传化集团', ['传化集团']],
    ['大股东澄屿投资集团有限公司', ['澄屿投资集团有限公司']],
    ['在浙江，杭州市科技局', ['杭州市科技局']],
    ['绍兴市上虞区杭州湾经济技术开发区管委会', ['绍兴市上虞区杭州湾经济技术开发区管委会']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('names within names', () => {
  it.each([
    ['中国工商银行杭州分行', ['中国工商银行杭州分行']],
    ['浙江大学与杭州市科技局', ['浙江大学', '杭州市科技局']],
    ['省委省政府', ['省委', '省政府']],
    ['浙江大学医学院附属第一医院', ['浙江大学医学院附属第一医院']],
    ['中沅国际环境工程（北京）有限公司', ['中沅国际环境工程（北京）有限公司']],
    ['中沅国际环境工程(北京)有限公司', ['中沅国际环境工程(北京)有限公司']],
    ['贵州茅台(600519)', ['贵州茅台']],
    ['浙江省科技厅厅长', ['浙江省科技厅']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it('finds nothing inside a title', () => {
    const text = '《浙江大学章程》由浙江大学发布';
    expect(namesIn(text, [{ start: 0, end: 8 }])).toEqual(['浙江大学']);
    expect(findOrganizations(text, [{ start: 0, end: 8 }])[0]?.start).toBe(9);
  });
});

describe('words', () => {
  it('cover the text without a gap', () => {
    const text = '2020年，ＩＢＭ公司 (北京)与OpenAI、第一医院合作。\n新段𠀀落';
    const words = segment(text);
    expect(words.map((word) => word.text).join('')).toBe(text);
    expect(words.every((word, i) => word.start === (words[i - 1]?.end ?? 0))).toBe(true);
  });
});

describe('words', () => {
  it('cut 和县 in two behind a body, wherever it stands', () => {
    const words = segment('县林业局和县旅委，在和县，省财政厅和县教育局');
    expect(
      words.map(({ text, kind }) => `${text}:${kind}`).filter((word) => /[和县]:|和县/u.test(word)),
    ).toEqual(['县:level', '和:join', '县:level', '和县:place', '和:join', '县:level']);
    expect(words.every((word, i) => word.start === (words[i - 1]?.end ?? 0))).toBe(true);
  });
});

describe('figures', () => {
  it('are one word each, as far as a pattern would read them', () => {
    const figures = /[0-9０-９]+(?:[.．,，:：][0-9０-９]+){0,8}/gu;
    const character = fc.constantFrom('0', '7', '３', '.', '．', ',', '，', ':', '：', '吨');
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 40 }), (text) => {
        const read = segment(text).filter(({ kind }) => kind === 'number');
        expect(read.map((word) => word.text)).toEqual([...text.matchAll(figures)].map(([figure]) => figure));
      }),
    );
  });
});

describe('adversarial texts', () => {
  it.each([
    '中国',
    '公司',
    '局',
    '、',
    '有限公司',
    '浙江省',
    '（',
    '（北京）',
    '大学',
    '和与',
    'AB ',
    '12',
    '某',
    '科技股份',
    '浙江大学',
    '第一',
    '省',
    '（简称',
    '国家实验室',
    '中铁一局',
    '县人民医院',
    '分行',
    '杭州，市科技局',
    '铎岚生态公告，',
    '浙江省，省财政厅',
    '华为、小米与杭州澍想科技有限公司签约，',
  ])('reads 100 kB of %s in linear time', (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    const start = performance.now();
    const candidates = findOrganizations(text, []);
    resolveOrganizations([{ text, titles: [], candidates }], { referenceDate: '2020-12-31', region: null });
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it('takes no longer a character where many names meet many guarded ones', () => {
    const time = (length: number): number => {
      const text = '华为、小米与杭州澍想科技有限公司签约，'.repeat(Math.ceil(length / 19));
      const start = performance.now();
      findOrganizations(text, []);
      return performance.now() - start;
    };
    time(50_000);
    expect(time(400_000)).toBeLessThan(30 * Math.max(20, time(50_000)));
  });
});
