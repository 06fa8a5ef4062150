import { describe, expect, it } from 'vitest';
import { abbreviates } from '../../../pipeline/resolve/events/short-names.js';

describe('short names of the headline', () => {
  it.each([
    ['台州银行业协会', '浙江省台州市银行业协会', true],
    ['渝富集团', '重庆渝富控股集团有限公司', true],
    ['天齐锂业', '天齐锂业股份有限公司', true],
    ['中国人民银行', '中国人民银行济南分行', false],
    ['湘雅医院', '湘雅医院神经内科', false],
    ['国务院', '国务院', false],
    ['北大', '北京大学', false],
    ['苏州大学', '苏州科技学院', false],
  ])('%s and %s: %s', (short, long, same) => {
    expect(abbreviates(short, long)).toBe(same);
  });
});
