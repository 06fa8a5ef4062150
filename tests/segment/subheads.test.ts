import { describe, expect, it } from 'vitest';
import { readPage } from '../support/structure.js';

const read = (page: string) => readPage(new TextEncoder().encode(page));
const headlines = (page: string) => read(page).articles.map(({ headline }) => headline.text);
const kindOf = (page: string, text: string) =>
  read(page).blocks.find(({ content }) => content.text === text)?.kind;

const REPORT = `“机器换人”之后
　　今年以来，本市大力推进“机器换人”，成效如何？本报记者进行了调查。
　　一、订单回来了，工人不够了
　　“过去一条线要120人，现在只要30人。”公司副总经理王建说。
　　上半年，全市申报项目505个，总投资33.6亿元。
　　二、谁来操作机器
　　机器来了，会操作机器的人却难找。
　　相关链接
　　按照计划，到2016年，全市完成应用项目1000个。
邻市设立产业基金
　　本报讯 邻市昨日宣布设立总规模50亿元的产业发展基金。
`;

describe('subheads', () => {
  it('are paragraphs of their article, with their indent or without', () => {
    const without = REPORT.replace(/　/g, '');
    for (const page of [REPORT, without, REPORT.replace(/\n/g, '\r\n\r\n')]) {
      expect(headlines(page)).toEqual(['“机器换人”之后', '邻市设立产业基金']);
      expect(kindOf(page, '二、谁来操作机器')).toBe('paragraph');
      expect(kindOf(page, '相关链接')).toBe('paragraph');
    }
  });

  it('without a number are told by the indent of a paragraph', () => {
    const page = `渔村“看海人”
本报通讯员 海生
　　凌晨4点，陈水生已经坐在了瞭望哨里。他是村里最后一个“看海人”。
　　看潮
　　看海的第一件事是看潮。潮头发白，要起东风。
　　看船
　　村里有渔船127条，他听马达就知道是谁家的船回来了。
`;
    expect(headlines(page)).toEqual(['渔村“看海人”']);
    expect(read(page).articles[0]?.paragraphs).toHaveLength(5);
  });

  it('are headlines where they number the news of a list', () => {
    const items = ['大桥建成通车', '港口吞吐量创新高', '科学中心获批'];
    const page = (mark: (i: number) => string, head: string) =>
      `${head}${items.map((item, i) => `${mark(i)}${item}\n${i + 3}月6日，有关部门宣布了这一消息。市民奔走相告。\n`).join('')}`;
    expect(headlines(page((i) => `${i + 1}.`, ''))).toHaveLength(3);
    expect(headlines(page((i) => `${'①②③'[i]}`, '2018年度十大科技进展\n'))).toContain('②港口吞吐量创新高');
    expect(headlines(page((i) => `${'一二三'[i]}、`, '十大新闻\n'))).toContain('二、港口吞吐量创新高');
    expect(headlines(page((i) => `${'一二三'[i]}、`, '2012年十大科技新闻\n')).length).toBeGreaterThanOrEqual(
      3,
    );
  });

  it('in a page whose blank lines part the articles are told by having none', () => {
    const page = `银行板块何以走强
本报记者 彭妍
7月25日，A股银行板块再度走强，42只银行股中有39只上涨。
高股息吸引长线资金
数据显示，42家上市银行平均股息率为5.1%。
净息差压力仍存
监管总局数据显示，一季度净息差较去年四季度收窄。

券商拟发行次级债
一家券商昨日公告，拟发行次级债券不超过50亿元。

电池龙头净利增一成
7月26日晚，公司披露半年报，净利润同比增长10.37%。

港口吞吐量创新高
截至6月底，港口货物吞吐量同比增长8%。
`;
    expect(headlines(page)).toEqual([
      '银行板块何以走强',
      '券商拟发行次级债',
      '电池龙头净利增一成',
      '港口吞吐量创新高',
    ]);
    expect(kindOf(page, '净息差压力仍存')).toBe('paragraph');
  });

  it('in brackets, and the turns of an interview, are paragraphs', () => {
    const page = `网购“全新”手机竟是翻新机
花4599元网购的“全新”手机，用了3天就频繁死机，法院判决退一赔三。
【案情】
今年5月，市民小周在某电商平台购买手机一部。
【说法】
承办法官提醒，消费者网购时应保留证据。
打印遗嘱有效吗
问：父亲用电脑打印了一份遗嘱，这份遗嘱有效吗？ 读者 王女士
答：打印遗嘱应当有两个以上见证人在场见证。
`;
    expect(headlines(page)).toEqual(['网购“全新”手机竟是翻新机', '打印遗嘱有效吗']);
    expect(read(page).articles.map(({ paragraphs }) => paragraphs.length)).toEqual([5, 2]);
  });

  it('stay apart from the full lines of their text', () => {
    const page = `科技创新工作要点
各市（州）人民政府，省政府各厅委、各直属机构：
一、总体要求
以科学发展观为指导，加快科技成果转化。全年全社会研发经费支出占
地区生产总值比重达到1.2%，专利申请量突破七千件，比上年多一成。
二、重点任务
（一）实施重大科技专项
安排资金1.5亿元，实施玉米深加工、轨道客车等十二个重大专项任务。
`;
    expect(headlines(page)).toEqual(['科技创新工作要点']);
    for (const head of ['一、总体要求', '二、重点任务', '（一）实施重大科技专项'])
      expect(kindOf(page, head)).toBe('paragraph');
  });

  it('head the parts of a report that names sections of the paper, which they are not', () => {
    const page = `统计公报
本市去年经济平稳运行，现将有关数据公布如下：
一、综合
地区生产总值1865.71亿元，比上年增长13.0%。
二、农业
粮食总产量120.1万吨，下降2.7%。
三、工业和建筑业
工业增加值542.8亿元，比上年增长15.1%。
`;
    expect(headlines(page)).toEqual(['统计公报']);
    expect(read(page).articles[0]?.paragraphs).toHaveLength(7);
  });
});

describe('what stands around an article', () => {
  it('a notice ends with who issued it, above the day', () => {
    const page = `关于机动车限行的通告
　　为保障人民群众身体健康，市人民政府决定采取限行措施。
　　特此通告。
银川市人民政府
2019年3月25日
关于敦促履行义务的公告
　　现敦促被执行人于2019年5月31日前主动履行义务。
`;
    expect(headlines(page)).toEqual(['关于机动车限行的通告', '关于敦促履行义务的公告']);
    expect(kindOf(page, '银川市人民政府')).toBe('byline');
  });

  it('names of a page between the lines of its masthead are furniture', () => {
    const page = `三秦都市经济
2004年4月22日 第3版 市县新闻
深度
责任编辑：谭晓峰
小水泥厂关停11家
市里近日依法关停污染严重的小水泥厂11家，淘汰落后产能86万吨。
`;
    expect(headlines(page)).toEqual(['小水泥厂关停11家']);
    for (const name of ['三秦都市经济', '深度']) expect(kindOf(page, name)).toBe('furniture');
  });

  it('a headline above the editors is no furniture', () => {
    const page = `小水泥厂关停11家
责任编辑：谭晓峰
市里近日依法关停污染严重的小水泥厂11家，淘汰落后产能86万吨。
`;
    expect(headlines(page)).toEqual(['小水泥厂关停11家']);
  });

  it('rows of two cells and their head stay with their table', () => {
    const page = `物价公报发布
全年居民消费价格总水平比上年上涨3.0%。
表1 居民消费价格指数
（上年=100）
指标        指数
居民消费价格指数  103.0
  食品      107.1
  衣着      98.9
全年粮食总产量120.1万吨，下降2.7%。
`;
    expect(headlines(page)).toEqual(['物价公报发布']);
    expect(kindOf(page, '（上年=100）')).toBe('paragraph');
    expect(read(page).problems).toEqual([]);
  });

  it('the lines of a masthead do not join what stands above and below them to one headline', () => {
    const page = `证券时讯 Disclosure 信息披露
2015年4月22日 星期三 B037
关于获得政府补助的公告
公司子公司收到财政局拨付的扶持资金3260万元。
`;
    expect(headlines(page)).toEqual(['关于获得政府补助的公告']);
  });

  it('a name alone under a headline is a byline', () => {
    const page = `用奋斗书写新的荣光
李洪兴
岁末年初，盘点收获，规划未来，是许多人的习惯。
`;
    expect(headlines(page)).toEqual(['用奋斗书写新的荣光']);
    expect(kindOf(page, '李洪兴')).toBe('byline');
  });

  it('the head of a table needs no gaps behind its caption', () => {
    const page = `上半年净利增10.37%
公司昨晚披露半年报，上半年营业收入同比下降11.88%。
图表：近三年上半年业绩
年份 营收（亿元） 净利（亿元）
2022 1129.71 81.68
2023 1892.46 207.17
`;
    expect(headlines(page)).toEqual(['上半年净利增10.37%']);
  });

  it('blank lines between all lines part nothing', () => {
    const lines = [
      '省政府办公厅印发创新工作要点',
      '五项任务今年完成',
      '昨日，省政府办公厅印发科技创新工作要点，',
      '安排资金1.5亿元，实施十二个重大专项。',
      '碳纤维专项启动',
      '6月3日，碳纤维重大专项启动，总投资两亿',
      '元，由三家企业共同承担。',
    ];
    expect(headlines(lines.join('\n\n'))).toEqual([
      '省政府办公厅印发创新工作要点五项任务今年完成',
      '碳纤维专项启动',
    ]);
  });

  it('captions are paragraphs of their own', () => {
    const page = `智能滴灌覆盖棉田
职工李新民点开手机，200亩棉田便开始滴水施肥，亩均节水80立方米、
增产30公斤。
◀ 棉农在田间查看滴灌带。
图为工作人员在核对清单。 本报记者 加纳提 摄
机场旅客突破百万
截至6月26日，机场今年运送旅客101.3万人次，同比增长21.7%。
`;
    expect(headlines(page)).toEqual(['智能滴灌覆盖棉田', '机场旅客突破百万']);
    expect(kindOf(page, '◀棉农在田间查看滴灌带。')).toBe('paragraph');
  });

  it('a few lines that were not wrapped leave the measure of the others', () => {
    const brief = (head: string) => `${head}
　　昨天上午，步行街新安装的20
部磁卡公用电话投入使用，每分钟
收费0.4元，年内将再装1000部。
`;
    const wide = '张建华遗失身份证，号码510212196503120311，声明作废，特此登报告知各有关单位。\n';
    const page = ['电话上岗', '轻轨启动', '移民签约', '公交改线'].map(brief).join('') + wide.repeat(2);
    expect(headlines(page)).toEqual(['电话上岗', '轻轨启动', '移民签约', '公交改线']);
  });
});
