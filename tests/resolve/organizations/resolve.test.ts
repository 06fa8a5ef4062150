import { describe, expect, it } from 'vitest';
import { findOrganizations } from '../../../pipeline/extract/organizations/index.js';
import { resolveOrganizations } from '../../../pipeline/resolve/organizations/index.js';

const read = (texts: readonly string[], referenceDate = '2020-12-31', region: string | null = '浙江省') =>
  resolveOrganizations(
    texts.map((text) => ({ text, titles: [], candidates: findOrganizations(text, []) })),
    { referenceDate, region },
  );
const pairs = (texts: readonly string[], referenceDate?: string, region?: string | null) =>
  read(texts, referenceDate, region)
    .mentions.flat()
    .map(({ text, name }) => [text, name]);

describe('one body, one name', () => {
  it('gives 沪深北交易所 one mention for each exchange, all on one span', () => {
    const [mentions] = read(['沪深北交易所受理五家'], '2023-06-30').mentions;
    expect(mentions?.map(({ start, end, name }) => [start, end, name])).toEqual(
      [
        [0, 6, '上海证券交易所'],
        [0, 6, '北京证券交易所'],
        [0, 6, '深圳证券交易所'],
      ].sort(
        (a, b) =>
          ['上', '深', '北'].indexOf(String(a[2])[0] ?? '') -
          ['上', '深', '北'].indexOf(String(b[2])[0] ?? ''),
      ),
    );
  });

  it('knows in a later article the name that an earlier one introduced', () => {
    const texts = [
      '熊猫乳品集团股份有限公司上市。',
      '熊猫乳品公布年报。',
      '江苏集萃药康生物科技股份有限公司（以下简称“药康生物”）上市。',
      '药康生物市值上涨。',
    ];
    expect(pairs(texts)).toEqual([
      ['熊猫乳品集团股份有限公司', '熊猫乳品集团股份有限公司'],
      ['熊猫乳品', '熊猫乳品集团股份有限公司'],
      ['江苏集萃药康生物科技股份有限公司', '江苏集萃药康生物科技股份有限公司'],
      ['药康生物', '江苏集萃药康生物科技股份有限公司'],
      ['药康生物', '江苏集萃药康生物科技股份有限公司'],
    ]);
  });

  it('gives a district court the fullest of its names throughout the issue', () => {
    const texts = ['黑龙江省绥化市北林区人民法院开庭。', '北林区人民法院宣判。'];
    const names = new Set(pairs(texts, '2009-01-31', null).map(([, name]) => name));
    expect([...names]).toEqual(['黑龙江省绥化市北林区人民法院']);
  });

  it('keeps two bodies of one brand apart', () => {
    const names = pairs(['重庆力帆控股有限公司起诉，力帆股份销量下滑。']);
    expect(names.map(([text]) => text)).toEqual(['重庆力帆控股有限公司', '力帆股份']);
    expect(new Set(names.map(([, name]) => name)).size).toBe(2);
  });

  it('takes both widths of brackets for one name', () => {
    const names = pairs(['中沅国际环境工程（北京）有限公司中标。', '中沅国际环境工程(北京)有限公司开工。']);
    expect(new Set(names.map(([, name]) => name)).size).toBe(1);
  });
});

describe('省, 市 and their departments', () => {
  it('takes the region of the issue, else that of the text', () => {
    expect(pairs(['省财政厅发文。'])).toEqual([['省财政厅', '浙江省财政厅']]);
    expect(pairs(['湖南长沙消息，省财政厅发文。'], '2020-12-31', null)).toEqual([
      ['省财政厅', '湖南省财政厅'],
    ]);
    expect(pairs(['绍兴消息，市财政局发文。'])).toEqual([['市财政局', '绍兴市财政局']]);
  });

  it('carries the region through an enumeration', () => {
    const [mentions] = read(['安徽省经信厅、科技厅和商务厅']).mentions;
    expect(mentions?.map(({ name, resolution }) => [name, resolution])).toEqual([
      ['安徽省经济和信息化厅', 'abbreviation'],
      ['安徽省科学技术厅', 'coordination'],
      ['安徽省商务厅', 'coordination'],
    ]);
  });

  it('leaves out a department of which nothing tells the region', () => {
    expect(pairs(['市教育局回应。'], '2020-12-31', null)).toEqual([]);
  });

  it('reads a name by the year', () => {
    expect(pairs(['浙江银监局通报。'], '2010-01-01')).toEqual([
      ['浙江银监局', '中国银行业监督管理委员会浙江监管局'],
    ]);
    expect(pairs(['浙江省税务局'], '2020-01-01')).toEqual([['浙江省税务局', '国家税务总局浙江省税务局']]);
  });
});

describe('what is said of a body', () => {
  it('has type, parent and region', () => {
    const { organizations } = read(['中国工商银行杭州分行和公安部禁毒局、浙江证监局']);
    expect(organizations.get('中国工商银行股份有限公司杭州分行')).toEqual({
      name: '中国工商银行股份有限公司杭州分行',
      type: 'bank',
      parent: '中国工商银行股份有限公司',
      region: '杭州市',
      regionCode: '330100',
    });
    expect(organizations.get('公安部禁毒局')?.parent).toBe('中华人民共和国公安部');
    expect(organizations.get('中国证券监督管理委员会浙江监管局')).toMatchObject({
      parent: '中国证券监督管理委员会',
      regionCode: '330000',
    });
  });

  it('holds every body that is mentioned', () => {
    const { mentions, organizations } = read(['浙江省委、省政府，海康威视，之江实验室']);
    for (const { name } of mentions.flat()) expect(organizations.has(name), name).toBe(true);
  });
});

describe('the region of a name', () => {
  it.each([
    ['青岛啤酒', '青岛市'],
    ['香港大学', '香港特别行政区'],
    ['新疆大学', '新疆维吾尔自治区'],
    ['安吉农商行', '安吉县'],
    ['西湖区人民法院', '西湖区'],
    ['西湖大学', null],
    ['红塔证券', null],
    ['中山大学', null],
    ['阿里巴巴达摩院', null],
  ])('%s: %s', (text, region) => {
    const { organizations } = read([`${text}昨日发布公告。`], '2020-12-31', null);
    expect([...organizations.values()].map((body) => body.region)[0] ?? null).toBe(region);
  });
});

describe('an owner before an introduced short name', () => {
  it('is the body that the text introduced, in a headline too', () => {
    const texts = [
      '中科院宁波海工所揭牌\n中科院宁波海洋工程技术研究所（简称宁波海工所）昨日揭牌。宁波海工所设在镇海。',
      '金融委办公室江苏协调机制启动\n金融委办公室地方协调机制（江苏省）（简称江苏协调机制）启动。',
    ];
    for (const text of texts) {
      const { mentions } = read([text], '2020-12-31', null);
      expect(new Set(mentions.flat().map(({ name }) => name)).size).toBe(1);
    }
  });
});
