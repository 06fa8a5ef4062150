import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../../pipeline/extract/amounts/index.js';
import type { DateMention, OrganizationMention } from '../../../pipeline/extract/mentions.js';
import { resolveAmounts } from '../../../pipeline/resolve/amounts/index.js';

/** Reads the amounts of a text whose dates and bodies are given by their words, so that only this stage is tested. */
function amountsOf(text: string, dates: readonly string[] = [], bodies: readonly string[] = []) {
  const dateMentions = placed(text, dates).map((span): DateMention => ({ ...span, ...DATE }));
  const bodyMentions = placed(text, bodies).map(
    (span): OrganizationMention => ({ ...span, rule: 'test', name: span.text, resolution: 'full' }),
  );
  const masks = [...dateMentions, ...bodyMentions];
  return resolveAmounts(text, findAmounts(text, masks), dateMentions, bodyMentions).map((amount) => ({
    text: amount.text,
    item: amount.item === null ? null : text.slice(amount.item.start, amount.item.end),
    date: amount.date === null ? null : dates[amount.date],
    body: amount.organization === null ? null : bodies[amount.organization],
  }));
}

const DATE = {
  rule: 'test',
  kind: 'date',
  startDate: null,
  endDate: null,
  startTime: null,
  endTime: null,
  edtf: null,
  precision: null,
  duration: null,
  direction: null,
  modifier: null,
} as const;

function placed(text: string, words: readonly string[]) {
  let from = 0;
  return words.map((word) => {
    const start = text.indexOf(word, from);
    if (start < 0) throw new Error(`no ${word} in ${text}`);
    from = start + word.length;
    return { start, end: from, text: word };
  });
}

describe('item', () => {
  it.each([
    ['推出687款信贷产品。', '687款', '信贷产品'],
    ['研发投入强度达2.8%。', '2.8%', '研发投入强度'],
    ['奖金为300万元。', '300万元', '奖金'],
    ['募资9.2亿元。', '9.2亿元', '募资'],
    ['余额26.4万亿元，同比增长25.9%。', '25.9%', '余额'],
    ['年产5万吨聚乳酸。', '5万吨', '聚乳酸'],
    ['提供2亿美元主权贷款。', '2亿美元', '主权贷款'],
    ['326支队伍报名，24支晋级。', '24支', '队伍'],
    ['亮度将比现在的装置高出三个数量级。', '三个数量级', '亮度'],
    ['水库蓄水量仅为正常年份的六成。', '六成', '水库蓄水量'],
    ['“科创贷”余额达到512.6亿元。', '512.6亿元', '“科创贷”余额'],
    ['拥有核心技术的企业有12家。', '12家', '企业'],
    ['12家拥有核心技术的企业入选。', '12家', '企业'],
    ['研发投入强度再创新高，达2.8%。', '2.8%', '研发投入强度'],
  ])('%s: %s of %s', (text, mention, item) => {
    expect(amountsOf(text).find((amount) => amount.text === mention)?.item).toBe(item);
  });

  it('gives two lists that 分别 joins the same items in order', () => {
    const text = '接待游客1.2亿人次，旅游总收入1380亿元，分别增长8.2%和10.5%。';
    expect(amountsOf(text).map(({ item }) => item)).toEqual(['游客', '旅游总收入', '游客', '旅游总收入']);
  });

  it('keeps offsets of a text with spaces', () => {
    const [amount] = amountsOf('贷款余额 22.8 亿元。');
    expect(amount).toMatchObject({ text: '22.8 亿元', item: '贷款余额' });
  });
});

describe('period', () => {
  const years = ['2018年', '2019年', '2020年前三季度'];

  it('pairs three lists of three amounts with three periods', () => {
    const text =
      '2018年、2019年以及2020年前三季度，浙江分别新增IPO境内上市公司16家、25家和43家，占全国的15.24%、12.32%和14.58%，募集资金75.94亿元、316.89亿元和266.80亿元。';
    const found = amountsOf(text, years);
    expect(found.map(({ date }) => date)).toEqual([...years, ...years, ...years]);
  });

  it('leaves lists of different length unpaired', () => {
    const text = '2018年、2019年以及2020年前三季度，公司营收分别为16亿元和25亿元。';
    expect(amountsOf(text, years).map(({ date }) => date)).toEqual([null, null]);
  });

  it.each([
    ['截至9月末，余额1.2万亿元，增长12.1%。', ['9月末'], ['9月末', '9月末']],
    ['收入由2012年的7917元增加到2020年的17131元。', ['2012年', '2020年'], ['2012年', '2020年']],
    ['2020年营收45亿元，比2019年增长23.5%。', ['2020年', '2019年'], ['2020年', '2020年']],
    ['29日央行宣布，再贴现额度增加2000亿元。', ['29日'], [null]],
    ['条例（2018年修订）共18条。', ['2018年'], [null]],
    ['公示期满，共18条。', [], [null]],
  ])('%s', (text, dates, periods) => {
    expect(amountsOf(text, dates).map(({ date }) => date)).toEqual(periods);
  });
});

describe('organization', () => {
  it.each([
    ['农业银行投放贷款98亿元。', ['农业银行'], ['农业银行']],
    ['工商银行、农业银行分别投放贷款120亿元、98亿元。', ['工商银行', '农业银行'], ['工商银行', '农业银行']],
    ['省统计局介绍，全省工业利润3200亿元。', ['省统计局'], [null]],
    ['全省工业利润3200亿元。', [], [null]],
    ['向浙江大学捐赠300万元。', ['浙江大学'], [null]],
    ['广发证券首席策略分析师认为，金价突破1060美元。', ['广发证券'], [null]],
  ])('%s', (text, bodies, owners) => {
    expect(amountsOf(text, [], bodies).map(({ body }) => body)).toEqual(owners);
  });
});
