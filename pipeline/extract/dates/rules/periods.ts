import { before, D, DASH, LIST, NOT_IN_NUMBER, readSmall, readStretch, SP } from '../fragments.js';
import type { DateRule, Piece } from '../piece.js';
import { point, rangeOf } from '../piece.js';
import type { Period } from '../reading.js';

// Parts of a year that are no months: halves, quarters, 前11个月, seasons, 年初, 全年.

const NUMBER = `(?:${D}{1,2}|十[一二]?|[一二两三四五六七八九]|俩|仨)`;

function periodPoint(period: Period): Piece {
  return point('period', { period });
}

const half: DateRule = {
  id: 'date.half',
  pattern: /(?<![大小多前后])(?<half>[上下前后])半年(?!报|度报|刊|[以之]?[前后])(?:度)?/gu,
  read: ({ groups }) => periodPoint({ kind: 'half', half: /[上前]/u.test(groups.half ?? '') ? 1 : 2 }),
  examples: [
    {
      text: '上半年，全省经济增长6%',
      mention: '上半年',
      is: { start_date: '2020-01-01', end_date: '2020-06-30', edtf: '2020-40' },
    },
    { text: '2021年下半年', mention: '2021年下半年', is: { edtf: '2021-41' } },
  ],
  rejects: ['大半年', '半年', '上半年报'],
};

const QUARTER = '[一二三四1-4１-４]';
const QUARTER_STRETCH = '(?<stretch>初(?!步)|末|底|中(?![国央间心小期]))';

const quarter: DateRule = {
  id: 'date.quarter',
  pattern: new RegExp(
    `(?<![前十百每几数个])(?:${NOT_IN_NUMBER}|第)(?:(?<quarter>${QUARTER})${SP}季度|(?<=第)(?<nth>${QUARTER})季(?!度|稻)|(?<first>首)季(?:度)?)${QUARTER_STRETCH}?(?!报|稻)`,
    'gu',
  ),
  read: ({ groups, text, passage, start }) => {
    const { quarter: number, first, nth } = groups;
    // 第二季 of a show: only behind a year is it a quarter.
    if (nth !== undefined && !/年$/u.test(before(passage, start, 1))) return null;
    const value = first === undefined ? readSmall(number ?? nth ?? '') : 1;
    const stretch = readStretch(groups.stretch);
    if (value === null || text === '') return null;
    return periodPoint({ kind: 'quarter', quarter: value, ...(stretch === null ? {} : { stretch }) });
  },
  examples: [
    { text: '一季度研发投入增长', mention: '一季度', is: { edtf: '2020-33', end_date: '2020-03-31' } },
    { text: '今年第三季度', mention: '今年第三季度', is: { edtf: '2020-35' } },
    { text: '截至三季度末', mention: '三季度末', is: { end_date: '2020-09-30', direction: 'by' } },
    { text: '2022年首季度', mention: '2022年首季度', is: { edtf: '2022-33' } },
  ],
  rejects: ['五个季度', '《歌手》第二季', '一季稻', '每季度'],
};

const quarters: DateRule = {
  id: 'date.quarter-range',
  pattern: new RegExp(
    `${NOT_IN_NUMBER}(?<![前])(?:(?<from>${QUARTER})${SP}${DASH}${SP}(?<to>${QUARTER})|(?<pair>[一二三四]{2}))${SP}季度`,
    'gu',
  ),
  read: ({ groups }) => {
    const [first = '', second = ''] =
      groups.pair === undefined ? [groups.from, groups.to] : Array.from(groups.pair);
    const [from, to] = [readSmall(first), readSmall(second)];
    if (from === null || to === null || to <= from) return null;
    return rangeOf(
      'period',
      { period: { kind: 'quarter', quarter: from } },
      { period: { kind: 'quarter', quarter: to } },
    );
  },
  examples: [
    { text: '二三季度', mention: '二三季度', is: { start_date: '2020-04-01', end_date: '2020-09-30' } },
    { text: '1—3季度', mention: '1—3季度', is: { start_date: '2020-01-01', end_date: '2020-09-30' } },
  ],
  rejects: ['三至五个季度', '12季度'],
};

const listedQuarter: DateRule = {
  id: 'date.quarter-listed',
  pattern: new RegExp(
    `${NOT_IN_NUMBER}第?(?<quarter>${QUARTER})(?=(?:${LIST}第?${QUARTER}){0,3}${LIST}第?${QUARTER}季度)`,
    'gu',
  ),
  read: ({ groups }) => {
    const value = readSmall(groups.quarter ?? '');
    return value === null ? null : periodPoint({ kind: 'quarter', quarter: value });
  },
  examples: [{ text: '一、二季度', mention: '一', is: { edtf: '2020-33' } }],
  rejects: ['一、二月', '第一、二名'],
};

const step: DateRule = {
  id: 'date.quarter-step',
  pattern: new RegExp(
    `(?:(?<word>(?<![以之])上(?:一)?个?|本|这(?:一)?个?|(?<![以之])下(?:一)?个?|当|同)季(?:度)?${QUARTER_STRETCH}?|(?<![一二三四四秋春夏冬每换当上下])季(?<bare>末|初))(?![节稻])`,
    'gu',
  ),
  read: ({ groups, text }) => {
    const stretch = readStretch(groups.stretch ?? groups.bare);
    const { word } = groups;
    if (word !== undefined && !text.includes('季度') && stretch === null) return null;
    const offset = word === undefined ? 0 : word.startsWith('上') ? -1 : word.startsWith('下') ? 1 : 0;
    const by = word === '当' || word === '同' ? 'text' : 'reference';
    return periodPoint({
      kind: 'quarter_step',
      step: { by, offset },
      ...(stretch === null ? {} : { stretch }),
    });
  },
  examples: [
    { text: '上季度', mention: '上季度', is: { edtf: '2020-35' } },
    { text: '本季度末', mention: '本季度末', is: { end_date: '2020-12-31' } },
  ],
  rejects: ['四季末', '当季蔬菜', '本季冠军'],
};

/** 前11个月, 前三季度, 头五个月; behind a year also 后三个月. */
const cumulative: DateRule = {
  id: 'date.cumulative',
  pattern: new RegExp(
    `(?<![目以之此从提空面])(?<word>[前头后])${SP}(?<number>${NUMBER})${SP}(?<unit>(?:个)?季度|个月|月(?:份)?(?![球租供薪初底末中旬]))(?![${'前后'}]|以[前后内]|[内间])`,
    'gu',
  ),
  read: ({ groups, passage, start }) => {
    const number = readSmall((groups.number ?? '').replace('俩', '二').replace('仨', '三'));
    const length = groups.unit?.includes('季') === true ? 3 : 1;
    if (number === null || number * length > 12 || number < 1) return null;
    if (groups.word !== '后') return periodPoint({ kind: 'months', from: 1, to: number * length });
    const year = /年(?:度|的)?$/u.test(before(passage, start, 2));
    return year ? periodPoint({ kind: 'months', from: 13 - number * length, to: 12 }) : null;
  },
  examples: [
    {
      text: '2020年前三季度',
      mention: '2020年前三季度',
      is: { start_date: '2020-01-01', end_date: '2020-09-30' },
    },
    { text: '前11个月', mention: '前11个月', is: { end_date: '2020-11-30' } },
    { text: '今年头五个月', mention: '今年头五个月', is: { end_date: '2020-05-31' } },
    { text: '前两月', mention: '前两月', is: { end_date: '2020-02-29' } },
    { text: '二零二一年后三月', mention: '二零二一年后三月', is: { start_date: '2021-10-01' } },
  ],
  rejects: ['目前3个月大', '此前三个月', '前三名', '后三个月', '提前两个月'],
};

const SEASONS: Readonly<Record<string, number>> = { 春: 1, 夏: 2, 秋: 3, 冬: 4 };

/** 今冬, 去年秋天, 2021年春季; a season alone (春季招聘) names no particular one. */
const season: DateRule = {
  id: 'date.season',
  pattern:
    /(?:(?<word>去|今|明|来)(?<named>[春夏秋冬])(?:季)?|(?<=年|年的)(?:[初盛金深寒隆暖早晚])?(?<season>[春夏秋冬])(?:季(?!奥|度|学期)|天|末|初)?)(?![节茶粮收耕播种运游招灌晚令季装衣旱训博耕风雨夏秋考奥])/gu,
  read: ({ groups }) => {
    const value = SEASONS[groups.named ?? groups.season ?? ''];
    if (value === undefined) return null;
    const period = { kind: 'season', season: value } as const;
    const { word } = groups;
    if (word === undefined) return { ...periodPoint(period), needsParent: true } as Piece;
    const offset = word === '去' ? -1 : word === '今' ? 0 : 1;
    return point('year', { year: { by: 'reference', offset }, period }, 'period');
  },
  examples: [
    { text: '今冬明春', mention: '今冬', is: { edtf: '2020-24' } },
    { text: '去年秋天', mention: '去年秋天', is: { edtf: '2019-23' } },
    { text: '2021年春季', mention: '2021年春季', is: { start_date: '2021-03-01', end_date: '2021-05-31' } },
  ],
  rejects: ['春季招聘会', '2020年春运', '去年秋粮收购', '科技创新的春天', '2020年冬奥'],
};

/** 年初, 年底, 全年 of a year that the text leaves out. */
const NOT_OTHER_WORD =
  '(?<![少青老童幼成中壮晚早常百千万亿多几近往历当那这周每丰荒灾学暮英妙新过拜陈有连累跨头昔末来何明0-9０-９一二两三四五六七八九十半数余])';
const yearStretch: DateRule = {
  id: 'date.year-stretch',
  pattern: new RegExp(
    `(?:岁末年初|年末岁初|年底年初|(?<![一-龥])岁末|${NOT_OTHER_WORD}年(?:(?<stretch>初(?![一二三四五六七八九十中级高])|底(?![薪价])|末|终(?![奖总岁于身]))|(?<middle>中(?=[，。、；,;）)的前后以完投召全会出]))|(?<within>内(?![心涵在部外参科容线陆侧]))))`,
    'gu',
  ),
  read: ({ groups, text }) => {
    if (text.length === 4) return periodPoint({ kind: 'turn' });
    if (groups.within !== undefined) return periodPoint({ kind: 'within' });
    const stretch = readStretch(groups.stretch ?? groups.middle ?? '末');
    return stretch === null ? null : periodPoint({ kind: 'stretch', stretch });
  },
  examples: [
    { text: '户数不低于年初水平', mention: '年初', is: { start_date: '2020-01-01', end_date: '2020-01-31' } },
    { text: '项目年底完工', mention: '年底', is: { end_date: '2020-12-31' } },
    { text: '2023年年底', mention: '2023年年底', is: { start_date: '2023-12-01' } },
    { text: '力争年内降到3.6%', mention: '年内', is: { edtf: '2020' } },
    { text: '明年年初', mention: '明年年初', is: { start_date: '2021-01-01' } },
    { text: '岁末年初', mention: '岁末年初', is: { kind: 'range' } },
  ],
  rejects: ['少年中国', '三年内', '青年中心', '年终奖', '年轻人', '年中国', '正月年初一', '老年末期患者'],
};

const CLAUSE_START = /(?:^|[，。；\n])$/u;

const whole: DateRule = {
  id: 'date.year-whole',
  pattern: /(?<![安健完齐俱双])(?:全年|整年)(?!龄|级|无休|无节)|(?:上年|去年)?同期(?!声)/gu,
  read: ({ text, passage, start }) => {
    if (!text.endsWith('同期')) return periodPoint({ kind: 'whole' });
    // 按同期贷款利率 refers to no period of its own; 去年前三季度…，同期全国… does.
    const ahead = before(passage, start, 3);
    if (
      text === '同期' &&
      !CLAUSE_START.test(ahead) &&
      !/[0-9０-９〇○零一二三四五六七八九去前]年的?$/u.test(ahead)
    )
      return null;
    if (text === '同期') return periodPoint({ kind: 'same' });
    return point('year', { year: { by: 'reference', offset: -1 }, period: { kind: 'same' } }, 'period');
  },
  examples: [
    {
      text: '2020年前三季度，比去年同期增长5%',
      mention: '去年同期',
      is: { start_date: '2019-01-01', end_date: '2019-09-30' },
    },
    { text: '去年全年', mention: '去年全年', is: { edtf: '2019' } },
    { text: '预计全年增长6%', mention: '全年', is: { edtf: '2020' } },
  ],
  rejects: ['同期声', '按同期贷款利率计算', '健全年报制度', '不同期限'],
};

export const PERIOD_RULES = [
  half,
  quarter,
  quarters,
  listedQuarter,
  step,
  cumulative,
  season,
  yearStretch,
  whole,
] as const;
