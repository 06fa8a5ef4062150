import { describe, expect, it } from 'vitest';
import { isEdgeLine, isFurniture, isIndexLine, isPaperName } from '../../pipeline/segment/page-lines.js';

describe('lines of the page', () => {
  it.each([
    '2004年4月22日第3版市县新闻',
    '2019年3月29日星期五公告',
    '湖湘经济报2023年2月10日星期五A06科创',
    '二〇〇六年九月八日星期五农历丙戌年闰七月十六',
    '内蒙古经济日报2011年2月28日公报',
    '《江海日报》（2020年12月28日第01版）',
    '2015年4月22日星期三B037',
    '证券代码：600000证券简称：浦发银行公告编号：临2015-012',
    '首页>新闻>经济',
    '楚江网首页>要闻',
    '上一篇：汽车产销创新高',
    '甬城日报社出版地址：宁东路901号邮政编码：315042印刷：甬报印务',
    '读者热线022-23602233',
    '【字号：大中小】打印关闭',
    '[责任编辑：陈涛]',
    '【责编】赵迎【校对】孙立',
    '2019年8月15日星期四编辑/胡东强美编/刘晟校对/何泉008版财经眼',
    '1999年4月6日第27期（总第1523期）',
    '本期四版',
    '智能时代周刊2024年第18期总第402期',
    '2016年11月',
    '星期三',
    '第3版要闻',
    '— 12 —',
    '责任编辑：方淑仪版式：杭一鸣',
    '责编程兆版式徐雁校对吴巍',
    '值班编委李行责任编辑张雷美术编辑韩亮',
    '本版编辑韩波',
    '值班副总编田茂书',
    '（责编李明）',
    '中共合肥市委机关报合肥日报社出版',
    '南方报业传媒集团主管主办',
    '国内统一刊号：CN34-0051',
    '本版邮箱：kjb@example.com',
    '导读',
    '版权声明：本报所刊所有文字、图片未经授权不得转载。',
    '（下转第三版）',
  ])('%s', (line) => expect(isFurniture(line)).toBe(true));

  it.each([
    '2016年11月9日，合肥地铁开通',
    '2016年11月9日合肥地铁一号线首次开通试运营现场',
    '发行首单碳中和债券',
    '印刷业迎来绿色转型',
    '打印机出口大增',
    '关闭小煤矿12家',
    '2016年11月9日合肥日报创刊号展出',
    '统筹发展安全',
    '编辑手记',
    '本报编辑部评出',
    '策划大型活动',
    '第三版诊疗方案发布',
    '本报地址变更后读者来电不断。',
    '机关报名热',
    '版权声明',
    '星期三的菜市场',
    '市农业局电话回访农户',
  ])('not %s', (line) => expect(isFurniture(line)).toBe(false));

  it.each([
    '高速公路ETC实现全省联网2版',
    '“双11”快递员一天送300件5版',
    '我省首个长江码头岸电项目投运A07版',
    '三季度经济数据今日公布（详见3版）',
    '房价涨跌看这里→A12',
  ])('of the index: %s', (line) => expect(isIndexLine(line)).toBe(true));

  it.each(['新冠肺炎诊疗方案发布第7版', '教材推出第2版', '一键升级到3.2版', '出口增长12%'])(
    'not of the index: %s',
    (line) => expect(isIndexLine(line)).toBe(false),
  );

  it.each(['江淮科技金融报', '文汇报', '今日早报', '农民报'])('%s is a paper', (name) =>
    expect(isPaperName(name)).toBe(true),
  );
  it.each(['统计公报', '十年磨一剑终有回报', '天气预报'])('%s is none', (name) =>
    expect(isPaperName(name)).toBe(false),
  );

  it('an editor by himself and an edition with any name stand at the edge of a page', () => {
    for (const line of ['主编吴长锋', '第A3版澳闻', 'A4港口经济圈', '04-05版特别报道'])
      expect(isEdgeLine(line)).toBe(true);
    for (const other of ['编辑部', '编辑手记', '主编说', '编辑推荐']) expect(isEdgeLine(other)).toBe(false);
  });
});
