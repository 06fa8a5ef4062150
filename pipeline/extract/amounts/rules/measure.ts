import { CharacterSet } from '../../../text/character-set.js';
import { perCode, unitAt } from '../lexicon.js';
import type { AmountRule, Draft, Site } from '../site.js';
import { before, clauseBefore, draftOf, isShortChinese } from '../site.js';

/** Single characters that are measures only behind digits: 方, 磅. */
const WEAK_MEASURE = /^[方磅卡焦希赫伏瓦桶节]$/u;
const WORD_BEHIND: Readonly<Record<string, RegExp>> = {
  升: /^[级学温至到入起降任格值为]/u,
  米: /^[其兰饭面粉酒字线高莱]/u,
  克: /^[强隆服里拉罗扎林劳难山什制]/u,
  卡: /^[车片塔尔口通友拉位]/u,
  瓦: /^[斯房楞特片格砾尔]/u,
  方: /^[面案式针向法便略阵队代位言米圆块程达协会可阿将]/u,
  焦: /^[点炭距虑煤化急作裕]/u,
  岁: /^[末月]/u,
  斤: /^[两]/u,
  里: /^[程斯]/u,
  赫: /^[尔]/u,
  伏: /^[尔]/u,
  桶: /^[装]/u,
  W: /^[A-Z]/u,
};

export const MEASURE_RULES: readonly AmountRule[] = [
  {
    id: 'amount.measure',
    units: ['measure'],
    read: readMeasure,
    examples: [
      {
        text: '占地约656亩。',
        mention: '656亩',
        is: { kind: 'measure', value: '656', unitCode: '2000.m2/3', modifier: 'about' },
      },
      { text: '电子能量2.2GeV', mention: '2.2GeV', is: { unitCode: 'GeV' } },
      { text: '装机120万千瓦', mention: '120万千瓦', is: { value: '1200000', unit: '千瓦', unitCode: 'kW' } },
      { text: '功率为350～500瓦', mention: '350～500瓦', is: { min: '350', max: '500', unitCode: 'W' } },
      { text: '列车每小时350公里运行', mention: '350公里', is: { per: '小时' } },
      { text: 'PM2.5浓度为32微克/立方米', mention: '32微克/立方米', is: { unitCode: 'ug/m3' } },
      { text: '利率低40个BP', mention: '40个BP', is: { kind: 'measure', unit: '个BP' } },
      { text: '零下5摄氏度', mention: '零下5摄氏度', is: { value: '-5', unitCode: 'Cel' } },
    ],
    rejects: ['六方会谈', '五方面', '十米其林', '5克强', '三升级为二'],
  },
  {
    id: 'amount.degree',
    units: ['degree'],
    read: readDegree,
    examples: [
      { text: '气温降至零下20度', mention: '零下20度', is: { value: '-20', unitCode: 'Cel' } },
      { text: '年发电3亿度', mention: '3亿度', is: { value: '300000000', unitCode: 'kW.h' } },
      { text: '旋转360度', mention: '360度', is: { unitCode: 'deg' } },
    ],
    rejects: ['三度夺冠', '二度创业', '2019度假村'],
  },
  {
    id: 'amount.level',
    units: ['level'],
    read: readLevel,
    examples: [
      { text: '发生7.1级地震', mention: '7.1级', is: { kind: 'measure', value: '7.1' } },
      { text: '省市县三级联动', mention: '三级', is: { kind: 'count', value: '3', unit: '级' } },
    ],
    rejects: ['二级市场', '三级甲等医院', '一级响应', '国家5A级景区', '千亿级产业'],
  },
  {
    id: 'amount.li',
    units: ['li'],
    read: readLi,
    examples: [{ text: '离县城30里。', mention: '30里', is: { unitCode: '500.m' } }],
    rejects: ['万里长城', '八百里加急', '千里之外'],
  },
  {
    id: 'amount.computing-power',
    units: ['power'],
    read: (site) =>
      /算力|超算|智算|计算/u.test(clauseBefore(site.text, site.quantity.start, 24)) ||
      /^(?:的?算力|的?智能算力)/u.test(site.text.slice(site.quantity.end))
        ? draftOf(site, 'measure', { unitCode: null })
        : null,
    examples: [
      { text: '智能算力8000P以上', mention: '8000P以上', is: { value: '8000', modifier: 'at_least' } },
    ],
    rejects: ['支持1080P高清视频'],
  },
];

/** 里 also means “in” and stands in many names: only behind digits, and only where it can end a distance. */
function readLi(site: Site): Draft | null {
  const { text, quantity } = site;
  const { first } = quantity;
  if (first.text.length < 2 || !(first.isArabic || first.isVague)) return null;
  const isEnd =
    quantity.end === text.length ||
    /^[，。、的路地长外山左以多（]/u.test(text.slice(quantity.end, quantity.end + 1));
  return isEnd ? draftOf(site, 'measure') : null;
}

function readMeasure(site: Site): Draft | null {
  const { text, quantity } = site;
  const { unit, first } = quantity;
  if (unit === null) return null;
  const { name } = unit;
  const behind = text.slice(quantity.end, quantity.end + 2);
  if (WORD_BEHIND[name]?.test(behind)) return null;
  if (isShortChinese(quantity) && WEAK_MEASURE.test(name)) return null;
  if (first.isScaleOnly && first.length === 1) return null;
  if (text.endsWith('最后', quantity.start)) return null;
  return withScaleWord(site, withDenominator(site, draftOf(site, 'measure')));
}

/** 微克/立方米: the code is that of the quotient. */
function withDenominator({ text }: Site, draft: Draft): Draft {
  if (text[draft.end] !== '/' && text[draft.end] !== '每') return draft;
  const denominator = unitAt(text, draft.end + 1);
  if (denominator === null) return draft;
  const code = perCode(denominator.name);
  const end = draft.end + 1 + denominator.name.length;
  if (code === null) return text[draft.end] === '/' ? { ...draft, end, per: denominator.name } : draft;
  const unit = text.slice(draft.end - (draft.unit?.length ?? 0), end);
  return { ...draft, end, unit, unitCode: draft.unitCode === null ? null : `${draft.unitCode}/${code}` };
}

/** 零下, 摄氏, 华氏 in front belong to the temperature. */
function withScaleWord({ text }: Site, draft: Draft): Draft {
  let scaled = draft;
  const scale = DEGREE_OR_NAME.isAt(text, draft.start - 1)
    ? /(?:摄氏|华氏)(?:温度)?$/u.exec(before(text, draft.start, 4))?.[0]
    : undefined;
  if (scale !== undefined) {
    const unitCode = scale.startsWith('华') ? '[degF]' : 'Cel';
    scaled = { ...scaled, start: scaled.start - scale.length, unitCode };
  }
  if (!text.endsWith('零下', scaled.start)) return scaled;
  const { start, low, high } = scaled;
  return { ...scaled, start: start - 2, low: high.negated(), high: low.negated() };
}

/** What 摄氏 and 华氏温度 end with. */
const DEGREE_OR_NAME = new CharacterSet('氏度');

const TEMPERATURE = /气温|温度|体温|水温|高温|低温|降温|升温|摄氏|华氏|零下|室温|烧到/u;
const ENERGY = /电|发电|用电|供电|耗能|能耗/u;
const ANGLE = /角|旋转|倾斜|转|纬|经|全景|偏|坡|弧|视场/u;

function readDegree(site: Site): Draft | null {
  const { text, quantity } = site;
  const behind = text.slice(quantity.end, quantity.end + 2);
  if (/^[假过日量春夏秋身电]/u.test(behind) && !behind.startsWith('电')) return null;
  const around = clauseBefore(text, quantity.start, 16);
  const scaled = withScaleWord(site, draftOf(site, 'measure', { unitCode: codeOfDegree(around, behind) }));
  const isNamed = scaled.start < quantity.start;
  if (isShortChinese(quantity) && !isNamed && !TEMPERATURE.test(around)) return null;
  return isNamed && scaled.unitCode === null ? { ...scaled, unitCode: 'Cel' } : scaled;
}

function codeOfDegree(around: string, behind: string): string | null {
  if (TEMPERATURE.test(around)) return 'Cel';
  if (behind.startsWith('电') || ENERGY.test(around)) return 'kW.h';
  return ANGLE.test(around) || behind.startsWith('角') ? 'deg' : null;
}

const EVENT_BEHIND =
  /^(?:的?(?:特大|强烈|强|大|浅源|余)?(?:地震|余震|强震|大风|台风|强风|阵风|东风|西风|南风|北风|偏|风|热带|左右|以上|至))/u;
const EVENT_IN_FRONT = /地震|震级|里氏|风|海况|震感|余震/u;
const LEVELS_BEHIND =
  /^(?:医院|医疗|甲|乙|公立|跳|响应|应急|警|预警|心理|保护|市场|学科|标准|英雄|风险|公路|法官|巡视|调研|主任|建造|水|运动|以上|证书|残|伤|谨慎|飞|火箭|分销|目录|科目|指标|结构|火)/u;

/** The strength of a quake or wind is a measure; 省市县三级 counts levels; grades (二级市场) are names. */
function readLevel(site: Site): Draft | null {
  const { text, quantity } = site;
  const behind = text.slice(quantity.end, quantity.end + 6);
  if (quantity.first.closingScale > 0) return null;
  if (EVENT_BEHIND.test(behind) || EVENT_IN_FRONT.test(clauseBefore(text, quantity.start, 12))) {
    return /^(?:响应|预警|警)/u.test(behind) ? null : draftOf(site, 'measure');
  }
  if (!isShortChinese(quantity) || !/[两三四五]/u.test(quantity.first.text) || LEVELS_BEHIND.test(behind))
    return null;
  return draftOf(site, 'count');
}
