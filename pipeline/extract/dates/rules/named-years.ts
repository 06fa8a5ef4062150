import { readWhole, YEAR_STRETCH } from '../fragments.js';
import { ERAS } from '../lexicon.js';
import type { DateRule } from '../piece.js';
import { point } from '../piece.js';
import type { Step } from '../reading.js';
import { stretchFrom, yearPoint } from './years.js';

// Years that are named, not numbered: 去年, 次年, 甲辰年, 康熙三年.

const STEPS: Readonly<Record<string, Step>> = {
  大前年: { by: 'reference', offset: -3 },
  前年: { by: 'reference', offset: -2 },
  去年: { by: 'reference', offset: -1 },
  // 2019年…比上年增长 is the year before 2019; without a year before it in the sentence, last year.
  上年: { by: 'text', offset: -1 },
  上一年: { by: 'text', offset: -1 },
  前一年: { by: 'text', offset: -1 },
  今年: { by: 'reference', offset: 0 },
  本年: { by: 'reference', offset: 0 },
  明年: { by: 'reference', offset: 1 },
  来年: { by: 'reference', offset: 1 },
  下年: { by: 'reference', offset: 1 },
  下一年: { by: 'reference', offset: 1 },
  后年: { by: 'reference', offset: 2 },
  当年: { by: 'text', offset: 0 },
  同年: { by: 'text', offset: 0 },
  该年: { by: 'text', offset: 0 },
  是年: { by: 'text', offset: 0 },
  同一年: { by: 'text', offset: 0 },
  这年: { by: 'text', offset: 0 },
  这一年: { by: 'text', offset: 0 },
  那年: { by: 'text', offset: 0 },
  那一年: { by: 'text', offset: 0 },
  次年: { by: 'text', offset: 1 },
  翌年: { by: 'text', offset: 1 },
  第二年: { by: 'text', offset: 1 },
};

// Words whose last character makes another word of 前年, 来年, 上年: 目前年产, 近来年均, 网上年货, 以上年龄.
const NOT_WITHIN = [
  '(?<![目以之此从生提空面期日月天])前年',
  '(?<![过失])去年',
  '(?<![以网线晚路街史世身早马地船车海市北])上年',
  '(?<!当)今年',
  '(?<![日基资成根书版样标])本年',
  '(?<![文透说证表声申])明年',
  '(?<![以近未将本原从年起后历向])来年',
  '(?<![以今此之战然最先落产售事])后年',
  '(?<![以之天地脚旗])下年',
  '(?<![相应适恰充])当年',
  '(?<![每首层多二三])次年',
  '(?<![到总也就])是年(?![轻份产])',
  '(?<!连续|的)第二年(?!度)',
  '大前年|上一年|(?<![以目之])前一年|下一年|同一?年(?![级龄代])|该年|这一?年(?!头)|那一?年(?!头)|翌年',
].join('|');

const step: DateRule = {
  id: 'date.year-step',
  pattern: new RegExp(
    `(?:${NOT_WITHIN})(?![轻龄货迈幼纪均薪糕味画夜])(?:度(?!假)|份(?!额))?(?:${YEAR_STRETCH})?`,
    'gu',
  ),
  read: ({ text }) => {
    const end = text.indexOf('年') + 1;
    const year = STEPS[text.slice(0, end)];
    return year === undefined ? null : yearPoint(year, stretchFrom(text, end));
  },
  examples: [
    { text: '去年，全市新增就业5万人。', mention: '去年', is: { edtf: '2019' } },
    { text: '今年以来，进出口增长。', mention: '今年', is: { edtf: '2020', direction: 'since' } },
    { text: '去年末贷款余额', mention: '去年末', is: { end_date: '2019-12-31' } },
    { text: '2018年动工，次年建成。', mention: '次年', is: { edtf: '2019' } },
    { text: '比上年度增长', mention: '上年度', is: { edtf: '2019' } },
    { text: '2016年创办，同年盈利。', mention: '同年', is: { edtf: '2016' } },
    { text: '力争明年初建成', mention: '明年初', is: { start_date: '2021-01-01' } },
  ],
  rejects: [
    '目前年产值',
    '近来年轻人',
    '网上年货节',
    '当今年轻人',
    '日本年轻人',
    '以上年龄段',
    '说明年代',
    '第三年',
    '相当年轻',
    '过去年均',
  ],
};

const PAIRS: Readonly<Record<string, readonly [number, number]>> = {
  今明: [0, 1],
  去今: [-1, 1],
  明后: [1, 1],
  前去: [-2, 1],
  今明后: [0, 2],
};

const pair: DateRule = {
  id: 'date.year-pair',
  pattern: /(?<pair>今明后?|去今|明后|前去)(?:两|二|三)年/gu,
  read: ({ groups }) => {
    const [offset, more] = PAIRS[groups.pair ?? ''] ?? [0, 1];
    return point('year', { year: { by: 'reference', offset }, yearsMore: more });
  },
  examples: [
    { text: '今明两年', mention: '今明两年', is: { start_date: '2020-01-01', end_date: '2021-12-31' } },
  ],
  rejects: ['今明两市', '两年'],
};

const ERA = new Map(ERAS.map(({ name, first }) => [name, first]));

const era: DateRule = {
  id: 'date.year-era',
  pattern: new RegExp(
    `(?:[唐宋元明清]代?|北宋|南宋)?(?<era>${[...ERA.keys()].join('|')})(?<year>元|[一二三四五六七八九十]{1,3}|\\d{1,2})年(?<stretch>${YEAR_STRETCH})?`,
    'gu',
  ),
  read: ({ groups }) => {
    const first = ERA.get(groups.era ?? '');
    const year = groups.year === '元' ? 1 : readWhole(groups.year ?? '');
    if (first === undefined || year === null || year > 61) return null;
    const piece = { by: 'number', value: first + year - 1 } as const;
    return groups.era === '民国'
      ? yearPoint(piece, groups.stretch)
      : yearPoint(piece, groups.stretch, { lunar: true });
  },
  examples: [
    { text: '民国三年', mention: '民国三年', is: { edtf: '1914' } },
    { text: '清光绪二十六年', mention: '清光绪二十六年', is: { edtf: '1900' } },
    { text: '康熙元年修建', mention: '康熙元年', is: { edtf: '1662' } },
  ],
  rejects: ['康熙年间', '民国时期', '乾隆皇帝在位六十年'],
};

const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const ANIMALS = '鼠牛虎兔龙蛇马羊猴鸡狗猪';

const cycle: DateRule = {
  id: 'date.year-cycle',
  pattern: new RegExp(
    `(?:农历)?(?:(?<stem>[${STEMS}])(?<branch>[${BRANCHES}])(?<beast>[${ANIMALS}])?|(?<=^|[，。、；：“”（）！？\\s]|农历|在|迎|来|的|喜|今|到|祝|贺|是|新)(?<animal>[${ANIMALS}]))年(?![均产出底末供销存饲收初间画货马终内])`,
    'gu',
  ),
  read: ({ groups }) => {
    const { stem, branch, animal } = groups;
    if (animal !== undefined) {
      return point('year', { lunar: true, cycle: { length: 12, index: ANIMALS.indexOf(animal) } });
    }
    const [s, b] = [STEMS.indexOf(stem ?? ''), BRANCHES.indexOf(branch ?? '')];
    // Only stems and branches of one parity meet: 60 names, not 120.
    if (s < 0 || b < 0 || (s - b) % 2 !== 0) return null;
    return point('year', { lunar: true, cycle: { length: 60, index: (6 * s - 5 * b + 60) % 60 } });
  },
  examples: [
    { text: '甲辰年春节', mention: '甲辰年春节' },
    { text: '庚子年', mention: '庚子年', is: { start_date: '2020-01-25', end_date: '2021-02-11' } },
    { text: '迎来鼠年', mention: '鼠年', is: { start_date: '2020-01-25' } },
  ],
  rejects: ['生猪年出栏量', '奶牛年均产奶', '甲丑年', '猴年马月'],
};

export const NAMED_YEAR_RULES = [step, pair, era, cycle] as const;
