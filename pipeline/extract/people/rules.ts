import type { RuleExample } from '../engine/rule.js';
import {
  APPOINTING,
  BEFORE,
  BEFORE_NAME,
  BODY,
  EPITHET,
  FOREIGN_ENDING,
  FUNCTION,
  HOLDER,
  isRare,
  LEAST_OPEN,
  NAMED_AS,
  OF_PLACE,
  OFFICE,
  OPENING,
  opensClause,
  PASS,
  PASSED,
  PASSED_TO,
  PREPOSITION,
  PREPOSITIONS,
  RESUME,
  SAYS_TO,
  SHORT_FOREIGN,
  TIME_OR_JOINT,
} from './cues.js';
import { DEEDS, SAYING } from './lexicon.js';
import type { NameSite } from './name-site.js';
import { ACT, CLOSED, LOOSE, MARKS, OPEN, SAY, WORD } from './shapes.js';
import { TITLE_FIRSTS } from './titles.js';

/**
 * A rule of people: a cue that stands around a name, and how many bits it adds to what name and neighbours say by
 * themselves (`site.bits`). A name is found where they come to ENOUGH together.
 */
export interface PersonRule {
  readonly id: string;
  /**
   * Characters one of which stands right before every name of the rule, or right behind it, where that is so: \n for the
   * beginning and the end of the text. They spare the cue, and the name, most places.
   */
  readonly before?: string;
  readonly behind?: string;
  readonly cue: (site: NameSite) => boolean;
  readonly worth: number;
  /** True for a context in which a name of an organization can stand as well. */
  readonly doubtful: boolean;
  readonly examples: readonly RuleExample[];
  /** Texts in which this rule must find nothing. */
  readonly rejects: readonly string[];
}

export const ENOUGH = 5;
/** What it is worth that a name comes back at the head of clauses. */
export const REPEATED_BITS = 8;

/** Rules in order of trust: the first that holds names the mention. */
export const PERSON_RULES: readonly PersonRule[] = [
  {
    id: 'person.title-before',
    cue: ({ titleBefore, text, start, after, bits }) =>
      titleBefore !== null &&
      (after === CLOSED || !/[:：]/u.test(text[start - 1] ?? '')) &&
      (after > OPEN || bits >= LEAST_OPEN) &&
      (bits >= 0 || !(FUNCTION.has(text[start] ?? '') || isRare(text, start))),
    worth: 16,
    doubtful: false,
    examples: [
      { text: '浙江省科技厅厅长高志远介绍', mention: '高志远' },
      { text: '党委书记、董事长祝安澜说', mention: '祝安澜' },
      { text: '联合国秘书长博尔索纳罗致信峰会', mention: '博尔索纳罗' },
      { text: '审判长卓玛才让先数了数羊', mention: '卓玛才让' },
      { text: '记者 姚景行从池州获悉', mention: '姚景行' },
      { text: '徒弟孙立德至今记得', mention: '孙立德' },
      { text: '省长李强签定议定书', mention: '李强' },
      { text: '副总理韩正陪同考察', mention: '韩正' },
    ],
    rejects: ['省委书记高度重视', '院长安排工作', '记者从安徽省获悉', '董事长时间不长', '国家石油公司'],
  },
  {
    id: 'person.says',
    before: OPENING + PREPOSITIONS,
    behind: `${SAYING.firsts}对向`,
    cue: ({ text, start, end, opens, after, length, transliterated }) =>
      (opens || PREPOSITION.isAt(text, start - 1)) &&
      (after === SAY || (opens && length > 2 && SAYS_TO.test(text.slice(end, end + 12)))) &&
      !transliterated,
    worth: 7,
    doubtful: true,
    examples: [
      { text: '“路通了。”柳学林说', mention: '柳学林' },
      { text: '据陈鲁豫介绍，', mention: '陈鲁豫' },
      { text: '宋清河对队友说', mention: '宋清河' },
    ],
    rejects: ['高管表示，', '石油公司表示', '时任说明', '有关方面指出'],
  },
  {
    id: 'person.title-behind',
    behind: TITLE_FIRSTS,
    cue: ({ titleBehind, transliterated, text, start, opens, length }) =>
      titleBehind !== null && !transliterated && (length > 2 || opens || BEFORE_NAME.isAt(text, start - 1)),
    worth: 7,
    doubtful: true,
    examples: [
      { text: '由林秀娟院士领衔', mention: '林秀娟' },
      { text: '王立群团队研制成功', mention: '王立群' },
    ],
    rejects: ['黄金分析师', '高新区主任', '安全主任'],
  },
  {
    id: 'person.appointed',
    before: '命去选举任请授予名派补免怀念叫作为记得留捕诉',
    behind: '为的任担等、同，。”）',
    cue: ({ text, start, end, after }) =>
      APPOINTING.test(text.slice(Math.max(0, start - 2), start)) &&
      after > OPEN &&
      NAMED_AS.test(text.slice(end, end + 2)),
    worth: 10,
    doubtful: true,
    examples: [{ text: '会议决定任命周江勇为代市长', mention: '周江勇' }],
    rejects: ['任命安全总监为副总'],
  },
  {
    id: 'person.office',
    behind: '担出兼转接升任为当',
    cue: ({ text, end, after, transliterated }) =>
      !transliterated && after >= LOOSE && OFFICE.test(text.slice(end, end + 16)),
    worth: 8,
    doubtful: true,
    examples: [{ text: '免去原职，段晋任财务总监。', mention: '段晋' }],
    rejects: ['时任为校长', '曾任处长', '高任为校长'],
  },
  {
    id: 'person.holder',
    before: '为是系',
    behind: MARKS + TITLE_FIRSTS,
    cue: ({ text, start, after }) =>
      after === CLOSED && HOLDER.test(text.slice(Math.max(0, start - 6), start)),
    worth: 9,
    doubtful: false,
    examples: [
      { text: '实际控制人为孟祥礼，', mention: '孟祥礼' },
      { text: '法定代表人是蒋岩松。', mention: '蒋岩松' },
    ],
    rejects: ['负责人为高级工程师', '实际控制人为国资委', '联系人为金融办'],
  },
  {
    id: 'person.epithet',
    before: '”',
    cue: ({ text, start, transliterated }) =>
      !transliterated && EPITHET.test(text.slice(Math.max(0, start - 14), start)),
    worth: 8,
    doubtful: true,
    examples: [
      { text: '“光纤之父”高锟本月获奖', mention: '高锟' },
      { text: '“蘑菇大王”范长贵去年还清了贷款', mention: '范长贵' },
    ],
    rejects: ['“时代之父”高度评价', '“独角兽之王”金融公司'],
  },
  {
    id: 'person.passes',
    behind: '传助妙直长横开角任头接',
    cue: ({ text, start, end, transliterated }) =>
      !transliterated &&
      ((PASSED.test(text.slice(Math.max(0, start - 2), start)) && PASS.test(text.slice(end, end + 3))) ||
        PASSED_TO.test(text.slice(end, end + 8))),
    worth: 9,
    doubtful: true,
    examples: [
      { text: '接袁启明传中头球破门', mention: '袁启明' },
      { text: '替补上场的乔宇航接袁启明传中', mention: '乔宇航' },
    ],
    rejects: ['接高空传球', '连接石油传输'],
  },
  {
    id: 'person.resume',
    before: OPENING,
    behind: '，,（',
    cue: ({ text, end, after, opens }) => after >= WORD && opens && RESUME.test(text.slice(end, end + 6)),
    worth: 10,
    doubtful: false,
    examples: [
      { text: '孙学东，男，1965年生', mention: '孙学东' },
      { text: '刘生财，73岁，小学文化', mention: '刘生财' },
    ],
    rejects: ['高校，男，女'],
  },
  {
    id: 'person.speaker',
    before: '\n',
    behind: ':：',
    cue: ({ text, start, end, length }) =>
      /[:：]/u.test(text[end] ?? '') && length > 2 && (start === 0 || text[start - 1] === '\n'),
    worth: 5,
    doubtful: true,
    examples: [{ text: '王志刚：科技创新摆在核心位置。', mention: '王志刚' }],
    rejects: ['高峰期：早晚各一次', '时间：6月8日'],
  },
  {
    id: 'person.acting',
    before: `${OPENING}的`,
    behind: DEEDS.firsts,
    cue: ({ text, start, end, opens, after, transliterated }) =>
      (opens || text[start - 1] === '的') &&
      !transliterated &&
      after === ACT &&
      DEEDS.lengthAt(text, end) > 0,
    worth: 4,
    doubtful: true,
    examples: [{ text: '9月3日，郑栅洁会见来宾。', mention: '郑栅洁' }],
    rejects: ['安徽省出席会议', '高新区主持'],
  },
  {
    id: 'person.foreign',
    before: OPENING + BEFORE,
    behind: SAYING.firsts + DEEDS.firsts,
    cue: ({ text, start, end, opens, after, transliterated, length, bits }) =>
      transliterated &&
      (length > 2 || (after === SAY && bits >= SHORT_FOREIGN)) &&
      (after === SAY || (after === ACT && DEEDS.lengthAt(text, end) > 0)) &&
      (opensClause(text, start, opens) || BEFORE_NAME.isAt(text, start - 1)),
    worth: -3,
    doubtful: true,
    examples: [{ text: '“我们必须尽快行动。”斯托尔滕说。', mention: '斯托尔滕' }],
    rejects: ['特斯拉宣布降价'],
  },
  {
    id: 'person.foreign-ending',
    cue: ({ text, start, end, opens, transliterated, length }) =>
      transliterated &&
      length > 3 &&
      FOREIGN_ENDING.test(text.slice(start, end)) &&
      !OF_PLACE.test(text.slice(end, end + 2)) &&
      (opensClause(text, start, opens) || TIME_OR_JOINT.test(text.slice(Math.max(0, start - 2), start))),
    worth: -2,
    doubtful: true,
    examples: [{ text: '此前伊格纳舍维奇自摆乌龙。', mention: '伊格纳舍维奇' }],
    rejects: ['此前哈尔科夫遭到炮击', '飞往克拉斯诺亚尔斯克'],
  },
  {
    id: 'person.of-body',
    before: '所学院司团局党队厂村组县市省',
    cue: ({ text, start, after, transliterated }) =>
      !transliterated && after > OPEN && BODY.test(text.slice(Math.max(0, start - 3), start)),
    worth: 5,
    doubtful: true,
    examples: [{ text: '同济大学孙立军、中南大学桂卫华也上台领奖。', mention: '孙立军' }],
    rejects: ['大学和平时一样', '中学高考成绩'],
  },
  {
    id: 'person.strong',
    cue: ({ transliterated, length, after }) => !transliterated && (length > 2 || after >= ACT),
    worth: -4,
    doubtful: true,
    examples: [{ text: '站里的张树华并不知情。', mention: '张树华' }],
    rejects: ['高质量发展', '金融工作会议'],
  },
  {
    id: 'person.likely',
    before: OPENING + BEFORE,
    cue: ({ text, start, opens, after, transliterated, length }) =>
      !transliterated && (after > OPEN || length > 2) && (opens || BEFORE_NAME.isAt(text, start - 1)),
    worth: 1,
    doubtful: true,
    examples: [{ text: '红毯上，章子怡一袭白裙。', mention: '章子怡' }],
    rejects: ['连续下雨', '同时安静下来', '高高的山上', '和平时一样'],
  },
];

/** Fewer bits than these no rule makes up for: behind a title, and elsewhere. */
export const LEAST_TITLED = ENOUGH - mostWorth(PERSON_RULES);
export const LEAST_BITS = ENOUGH - mostWorth(PERSON_RULES.filter(({ id }) => id !== 'person.title-before'));

function mostWorth(rules: readonly PersonRule[]): number {
  return Math.max(...rules.map(({ worth }) => worth));
}
