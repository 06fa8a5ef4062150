import { describe, expect, it } from 'vitest';
import { contextOf } from '../../pipeline/ingest/context.js';

const dayOf = (text: string, name = 'page') => {
  const context = contextOf(name, text, {});
  return context.ok ? context.value.referenceDate : null;
};

describe('the day of an issue', () => {
  it.each([
    ['一行写全', '江淮晨报\n2016年11月9日 星期三\n今年以来……\n', '2016-11-09'],
    ['中文数字', '濠江时报\n二〇〇九年十二月十八日　星期五\n', '2009-12-18'],
    ['中文数字，圈用大字母○', '二○○六年九月八日 丙戌年闰七月十六\n', '2006-09-08'],
    ['三十一日', '一九九九年十月三十一日\n', '1999-10-31'],
    ['二十日', '二〇二一年一月二十日\n', '2021-01-20'],
    ['全角数字', '２００６年９月８日　星期五\n', '2006-09-08'],
    ['字间有空格', '1 9 9 9年1 1月1 6日　星 期 二\n', '1999-11-16'],
    ['日期后接逗号', '2018年5月21日，星期一\n', '2018-05-21'],
    ['行与行之间有空行', '\n\n晨报\n\n第3版\n\n要闻\n\n2016年11月9日\n\n', '2016-11-09'],
    ['分三行，日在后', '晨报\n2016年11月\n9\n星期三\n', '2016-11-09'],
    ['分三行，日在前', '9\n2016年11月\n星期三\n3\n', '2016-11-09'],
    ['星期不合的数是版次', '16\n2016年11月\n9\n星期三\n', '2016-11-09'],
    ['没有的日子取月底', '2021年4月31日\n', '2021-04-30'],
    ['句中的日期不算', '2016年11月9日，合肥地铁开通。2018年通车。2018年完工。\n', '2018-12-31'],
    ['只有年份', '二〇〇三年，全省增长一成。\n', '2003-12-31'],
  ])('%s', (_, text, day) => expect(dayOf(text)).toBe(day));

  it('is asked for where neither name nor text has a year', () =>
    expect(dayOf('4月14日，挂牌。\n')).toBeNull());

  it('comes from the name first', () => expect(dayOf('2016年11月9日\n', '2017-01-02')).toBe('2017-01-02'));
});
