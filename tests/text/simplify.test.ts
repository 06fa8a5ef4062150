import { describe, expect, it } from 'vitest';
import { readText } from '../../pipeline/read-text.js';
import { simplify } from '../../pipeline/text/simplify.js';

const context = { referenceDate: '2020-12-31', region: '浙江省' };

describe('traditional characters', () => {
  it('are read, with the mention as it stands at its offsets', () => {
    const text = '6月17日，浙江省財政廳宣佈投入３.２億餘元，發展改革委主任陳國強表示，去年貸款增長兩成。';
    const { dates, amounts, organizations } = readText(text, context);
    expect(dates.map((date) => [date.text, date.start_date])).toEqual([
      ['6月17日', '2020-06-17'],
      ['去年', '2019-01-01'],
    ]);
    expect(amounts.map((amount) => [amount.text, amount.value])).toEqual([
      ['３.２億餘元', 320000000],
      ['兩成', 0.2],
    ]);
    expect(organizations[0]).toMatchObject({ text: '浙江省財政廳', name: '浙江省财政厅' });
    for (const mention of [...dates, ...amounts, ...organizations]) {
      expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    }
  });

  it('keep the length of every text, and leave simplified text alone', () => {
    for (const text of [
      '臺灣積體電路製造股份有限公司與國立臺灣大學簽約',
      '乾隆年間著名的藥店',
      '𠮷林與東車站發展計劃',
    ]) {
      expect(simplify(text)).toHaveLength(text.length);
    }
    expect(simplify('乾隆年间著名的药店')).toBe('乾隆年间著名的药店');
    expect(
      simplify('台积电（臺積電）的中文简体报道里夹着一个繁体的名字，其余都是简体字，长长的一段'),
    ).toMatch(/臺積電/);
  });
});
