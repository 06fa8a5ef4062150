import { describe, expect, it } from 'vitest';
import {
  endsSentence,
  isByline,
  isCaption,
  isName,
  isSignature,
  isSourceLine,
} from '../../pipeline/segment/cues.js';

describe('what a line tells about itself', () => {
  it.each([
    '监管谈话等措施。（罗克关）',
    '在拆迁现场。新华社发（郑家裕摄）',
    '这份遗嘱有效吗？读者王女士',
    '村民在编织鸟笼。特约摄影杨武魁',
    '各市（州）人民政府，各直属机构：',
    '“刷新纪录。”（本报记者张三）',
    '同比增长8%。',
    'the code.',
  ])('%s ends a sentence', (line) => expect(endsSentence(line)).toBe(true));
  it.each(['（罗克关）', '全省大会（扩大）', '由5元调为6元。（刘建'])('%s ends none', (line) =>
    expect(endsSentence(line)).toBe(false),
  );

  it.each([
    '记者：云南何时能够用上数字人民币？',
    '本报记者从省统计局获悉',
    '记者怎么看！',
    '本报讯通讯员金俞今年1至11',
  ])('%s is no byline', (line) => expect(isByline(line)).toBe(false));
  it.each([
    '本报记者段思午见习记者龚名扬',
    '海阳电新华社记者王阳、陈国峰',
    '文/杨知远图/黎果',
    '文｜本刊记者周寿英实习生李璐',
    '山城都市晚报-上游财经记者谢聘',
    '记者：李明',
    '□本报记者 泉小城',
  ])('%s is one', (line) => expect(isByline(line)).toBe(true));

  it.each(['（刘建军）', '（张卫、李红）', '(余慧仙)'])('%s is a signature', (line) =>
    expect(isSignature(line)).toBe(true),
  );
  it.each([
    '（一）',
    '（2011年2月25日）',
    '（张卫说，昨天刚到）',
    '（市统计局供图及数据整理制作中心发布的）',
  ])('%s is none', (line) => expect(isSignature(line)).toBe(false));

  it.each(['图为工作人员在核对清单', '上图：大桥合龙', '◀棉农在田间', '↑6月20日，移民在现场'])(
    '%s is a caption',
    (line) => expect(isCaption(line)).toBe(true),
  );
  it.each(['上图书馆去', '▲楼市', '↑12.5%'])('%s is none', (line) => expect(isCaption(line)).toBe(false));

  it('a name of two or three characters may stand under a headline', () => {
    for (const name of ['李洪兴', '王浩']) expect(isName(name)).toBe(true);
    for (const other of ['看潮', '李洪兴等', '二〇']) expect(isName(other)).toBe(false);
  });

  it.each([
    '2021-04-16 08:12来源：楚江日报作者：张晓峰',
    '来源：科技部',
    '据《河北日报》5月30日报道',
    '银政通告〔2019〕12号',
    '国办发[2020]3号',
    '（2011年2月25日）',
    '（2021年3月11日第十三届全国人大第四次会议通过）',
  ])('%s is a line of the document', (line) => expect(isSourceLine(line)).toBe(true));
  it.each(['（2011年2月25日，他走了）', '根据国办发〔2020〕3号文件'])('%s is none', (line) =>
    expect(isSourceLine(line)).toBe(false),
  );
});
