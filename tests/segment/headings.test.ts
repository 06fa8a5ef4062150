import { describe, expect, it } from 'vitest';
import { sectionOfHeading } from '../../pipeline/segment/headings.js';

describe('headings of sections', () => {
  it.each([
    ['科技', 'science_technology'],
    ['【财经新闻】', 'finance'],
    ['海外财经', 'finance'],
    ['本埠动态', 'other'],
    ['国内新闻', 'other'],
    ['2012年山东十大科技新闻', 'science_technology'],
    ['2018年度安徽十大科技进展', 'science_technology'],
  ])('%s', (line, section) => expect(sectionOfHeading(line)).toBe(section));

  it.each(['海外仓', '本地菜价回落', '十大科技新闻揭晓仪式举行', '银行业谋变'])('%s is none', (line) =>
    expect(sectionOfHeading(line)).toBeNull(),
  );
});
