import { Decimal } from '../../numerals/decimal.js';
import { modifierBefore } from '../modifiers.js';
import { Opening } from '../opening.js';
import type { AmountRule, Draft, PhraseRule, Site } from '../site.js';
import { before, clauseBefore, draftOf, isShortChinese } from '../site.js';

/** Counters of which a newspaper counts parts: 每万人18.3个, 人均1.5件. */
const DIVISIBLE = /^(?:个|张|件|人|名|次|家|户|辆|台|位|套|项|株|只|头|倍|人次|个点|股|份|手)$/u;
/** 357件（套）: a second counter in brackets. */
export const BRACKETED = new Opening(/[（(](?:[套台辆人次项户件个组批枚]|套组|台套)[）)]/uy);
const HALF = Decimal.of(5, -1);
/** Where an edition is counted, not numbered: 已举办12期. */
const EDITIONS_CUE = /(?:分|举办|开办|共|累计|播出|推出|开设|组织|连续|成功|办|承办|出版|刊发|编发|历)$/u;

export const COUNT_RULES: readonly AmountRule[] = [
  {
    id: 'amount.count',
    units: ['counter'],
    read: readCount,
    examples: [
      { text: '发布297项成果。', mention: '297项', is: { kind: 'count', value: '297', unit: '项' } },
      { text: '检测20余万次', mention: '20余万次', is: { value: '200000', modifier: 'over' } },
      { text: '委员不少于7人', mention: '7人', is: { modifier: 'at_least' } },
      { text: '每月举办一至两场培训', mention: '一至两场', is: { min: '1', max: '2', modifier: 'exact' } },
      { text: '吸引1000名以上青年', mention: '1000名以上', is: { modifier: 'at_least' } },
      { text: '来了七八个人', mention: '七八个', is: { min: '7', max: '8', modifier: 'about' } },
      { text: '每万人拥有5G基站18.3个', mention: '18.3个', is: { value: '18.3', per: '万人' } },
    ],
    rejects: ['向一家金融机构交付', '第三届', '2.2本计划投资', '首批', '这一次'],
  },
  {
    id: 'amount.edition',
    units: ['edition'],
    read: (site) =>
      EDITIONS_CUE.test(before(site.text, site.quantity.start, 3)) ? draftOf(site, 'count') : null,
    examples: [{ text: '已连续举办12届。', mention: '12届', is: { value: '12', unit: '届' } }],
    rejects: ['工程二期开工', '十三届全国人大'],
  },
  {
    id: 'amount.tally',
    units: ['tally'],
    read: readTally,
    examples: [
      { text: '代表团获得9金4银2铜。', mention: '4银', is: { kind: 'count', value: '4', unit: '银' } },
      { text: '事故致2死3伤。', mention: '3伤', is: { value: '3', unit: '伤' } },
    ],
    rejects: ['七七金属公司', '三伤感剧', '十死无生'],
  },
  {
    id: 'amount.group',
    units: ['group'],
    read: readGroup,
    examples: [{ text: '这是行业三大痛点', mention: '三大', is: { kind: 'count', value: '3', unit: '大' } }],
    rejects: ['党的十九大报告', '学习二十大精神', '一大早'],
  },
  {
    id: 'amount.uncountered-noun',
    units: ['noun'],
    read: readNoun,
    examples: [
      { text: '9部门联合发文', mention: '9部门', is: { value: '9', unit: '部门' } },
      { text: '沪苏浙皖四地队伍', mention: '四地', is: { value: '4', unit: '地' } },
      { text: '覆盖31省份', mention: '31省份', is: { value: '31' } },
      { text: '两公司股票停牌', mention: '两公司', is: { value: '2' } },
    ],
    rejects: ['三国演义', '两地书', '九州', '中建三局三公司承建'],
  },
  {
    id: 'amount.score',
    units: ['score'],
    read: readScore,
    examples: [{ text: '总分达590分', mention: '590分', is: { kind: 'count', value: '590', unit: '分' } }],
    rejects: ['十分重要', '9时30分', '八分之一'.slice(0, 2)],
  },
  {
    id: 'amount.points',
    units: ['points'],
    read: readPoints,
    examples: [
      { text: '沪指收于3412.52点', mention: '3412.52点', is: { value: '3412.52', unit: '点' } },
      { text: '3000点附近压力不小', mention: '3000点', is: { value: '3000' } },
    ],
    rejects: ['上午9点', '两点意见', '3点半'],
  },
];

export const COUNT_PHRASES: readonly PhraseRule[] = [
  {
    id: 'amount.by-the',
    first: '数',
    pattern: /(?<![人次户总])数以(?<scale>[十百千万亿]{1,2})计/uy,
    read: (_text, match) => {
      const low = Decimal.of(1, powerOf(match.groups?.scale ?? ''));
      const { index: start } = match;
      return {
        start,
        end: start + match[0].length,
        kind: 'count',
        low,
        high: low,
        unit: null,
        unitCode: null,
        per: null,
        modifier: 'at_least',
        isOpen: true,
      };
    },
    examples: [
      {
        text: '数以万计的群众',
        mention: '数以万计',
        is: { kind: 'count', min: '10000', max: null, value: null },
      },
    ],
    rejects: ['数以此计'],
  },
];

function powerOf(scales: string): number {
  const powers: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };
  return Array.from(scales).reduce((sum, scale) => sum + (powers[scale] ?? 0), 0);
}

function readCount(site: Site): Draft | null {
  const { text, quantity } = site;
  const { unit, first, last } = quantity;
  if (unit === null) return null;
  if (isIndefiniteOne(site)) return null;
  if (first.isDecimal && last.closingScale === 0 && !DIVISIBLE.test(unit.name)) return null;
  if (quantity.low.isBelow(0)) return null;
  if (isNumberedHeading(site)) return null;
  // 千家, 万户 alone are figures of speech.
  if (
    first.isScaleOnly &&
    /^[千万亿]$/u.test(first.text) &&
    modifierBefore(text, quantity.start, true) === null
  ) {
    return null;
  }
  // 十四届七次全体会议: a session is numbered, not counted.
  if (unit.name === '次' && text[quantity.start - 1] === '届') return null;
  if (unit.name === '版' && /^[：:]/u.test(text.slice(quantity.end))) return null;
  if (isAndAHalf(site)) {
    const half = quantity.low.plus(HALF);
    return draftOf(site, 'count', { low: half, high: half, end: quantity.end + 1 });
  }
  const end = BRACKETED.endOf(text, quantity.end);
  if (end < 0) return draftOf(site, 'count');
  return draftOf(site, 'count', { unit: unit.name + text.slice(quantity.end, end), end });
}

/** 两个半电站; 两个半月 is a time. */
function isAndAHalf({ text, quantity }: Site): boolean {
  return (
    quantity.unit?.name === '个' &&
    !quantity.isRange &&
    text[quantity.end] === '半' &&
    /^半[^月小天年多]/u.test(text.slice(quantity.end, quantity.end + 2))
  );
}

/** 一家企业, 一个: the indefinite article, not a count. */
function isIndefiniteOne({ text, quantity: { isRange, first } }: Site): boolean {
  return !isRange && first.length === 1 && text[first.start] === '一';
}

/** 2.2本计划: a section number in front of a word that looks like a counter. */
function isNumberedHeading({ text, quantity }: Site): boolean {
  return quantity.first.isDecimal && /^$|[\n。；]$/u.test(before(text, quantity.start, 1));
}

const TALLY_BEHIND = /^[，、]?[0-9一二两三四五六七八九十]{1,5}[银铜死伤]/u;
const TALLY_IN_FRONT = /[0-9一二两三四五六七八九十][金银死][，、]?$/u;

/** 9金4银2铜, 2死3伤: only where one stands beside another. */
function readTally(site: Site): Draft | null {
  const { text, quantity } = site;
  const isBeside =
    TALLY_BEHIND.test(text.slice(quantity.end, quantity.end + 8)) ||
    TALLY_IN_FRONT.test(before(text, quantity.start, 3));
  return isBeside ? draftOf(site, 'count') : null;
}

function readGroup(site: Site): Draft | null {
  const { text, quantity } = site;
  const { first } = quantity;
  const value = Number(quantity.low.toFixed());
  if (quantity.isRange || first.text === '一' || value > 60 || first.isDecimal) return null;
  const behind = text.slice(quantity.end, quantity.end + 4);
  // 党的十九大, 二十大报告, 七大以来.
  if (/^十[一二三四五六七八九]$|^二十$/u.test(first.text)) return null;
  if (/^(?:[报精以代召开会于上的，。、；）)”胜]|学|洲|米|元|气|多|小|巴)/u.test(behind) || behind === '')
    return null;
  return draftOf(site, 'count');
}

const NAMES_OF_PLACES =
  /^(?:国道|省道|县道|乡道|国集团|国峰会|区号|市盈|校区|国演|国志|国时|城记|镇江|州府|地书|地分居|国杀|省堂|城网|市值|地级|国标|县域|村一|城一|校级|校友|县级|市级|省级|国务|国有|国家|国际|国内|国企|地方|地铁|地块|城市|城镇|城区|区域|村民|村庄|镇区|校园|乡亲|岛屿)/u;

/** 两校, 三镇 in front of more text are mostly names; a digit or the end of a clause makes a count of them. */
const WEAK_NOUN = /^[校区旗盟城州镇乡岛]$/u;

function readNoun(site: Site): Draft | null {
  const { text, quantity } = site;
  const { first, unit } = quantity;
  if (unit === null || first.isDecimal || first.text === '一' || first.closingScale > 0) return null;
  if (NAMES_OF_PLACES.test(text.slice(quantity.numeralEnd, quantity.numeralEnd + 3))) return null;
  // 两公司 is two of them, 三公司 and 3公司 the third.
  if (unit.name === '公司' && first.text !== '两') return null;
  if ((first.isScaleOnly && first.text !== '十') || quantity.high.isAbove(3000)) return null;
  const isFollowed = /^\p{Script=Han}/u.test(text.slice(quantity.end, quantity.end + 1));
  if (WEAK_NOUN.test(unit.name) && isShortChinese(quantity) && isFollowed) return null;
  return draftOf(site, 'count');
}

function readScore(site: Site): Draft | null {
  const { text, quantity } = site;
  const { first } = quantity;
  const around = clauseBefore(text, quantity.start, 12);
  const behind = text.slice(quantity.end, quantity.end + 2);
  if (/^(?:[之钟许别秒裂散析工布为成会公行校店院支厘米贝]|时许)/u.test(behind)) return null;
  if (/[时点:：]$/u.test(around) && quantity.low.isBelow(60)) return null;
  const isScore =
    /[得总满高低平均]分|分数|成绩|扣|积|考|赢|胜|负|领先|落后|评分|加|计|砍下|拿下|贡献|独得|达|为/u.test(
      around,
    );
  if (!isScore && !(first.isArabic && /^(?:以上|以下|的|，|。|、|）|$)/u.test(text.slice(quantity.end))))
    return null;
  return isShortChinese(quantity) ? null : draftOf(site, 'count');
}

function readPoints(site: Site): Draft | null {
  const { text, quantity } = site;
  const { first } = quantity;
  if (!first.isArabic || /^[半钟许多左整]|^\d/u.test(text.slice(quantity.end))) return null;
  const around = clauseBefore(text, quantity.start, 20);
  const isIndex = /指|收|涨|跌|升|降|报|点位|关口|指数|开盘|突破|站上|失守/u.test(around);
  const isLevel = /^(?:附近|关口|大关|整数|上方|下方|一线)/u.test(text.slice(quantity.end, quantity.end + 2));
  return (isIndex || isLevel) && (first.isDecimal || quantity.low.isAbove(24))
    ? draftOf(site, 'count')
    : null;
}
