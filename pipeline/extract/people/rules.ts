import type { RuleExample } from '../engine/rule.js';
import { DEEDS, SAYING } from './lexicon.js';
import { ACT, CLOSED, LOOSE, OPEN, SAY } from './shapes.js';
import type { NameSite } from './site.js';
import { isTeam } from './titles.js';

/** A rule of people: what must stand around a name for it to be one. */
export interface PersonRule {
  readonly id: string;
  readonly holds: (site: NameSite) => boolean;
  /** True for a context in which a name of an organization can stand as well. */
  readonly doubtful: boolean;
  readonly examples: readonly RuleExample[];
  /** Texts in which this rule must find nothing. */
  readonly rejects: readonly string[];
}

/** Prepositions before an actor: 由张建锋, 与李兰娟. */
const PREPOSITION = /(?:[由与和及同跟据让请对向给为被像的]|以及|连同)$/u;
const APPOINTING =
  /(?:任命|免去|推选|推举|选举|聘任|聘请|追授|授予|提名|委派|增补|罢免|缅怀|纪念|名叫|叫作|名为|姓名|追记|记得|拘留|逮捕|起诉)$/u;
const NAMED_AS = /^(?:为|的|任|担任|等|、|同志|[，。”）])/u;
const RESUME = /^(?:[，,](?:男|女)[，,]|（(?:左|右|中|前|后|男|女|\d{2}岁|图)|[，,]\s?(?:今年)?\d{2}岁)/u;

/** Rules in order of trust: the first that holds names the mention. */
export const PERSON_RULES: readonly PersonRule[] = [
  {
    id: 'person.title-before',
    holds: ({ titleBefore, text, start, after, everyday, length, transliterated, cut }) =>
      titleBefore !== null &&
      (after === CLOSED || !/[:：]/u.test(text[start - 1] ?? '')) &&
      !(everyday && after < LOOSE) &&
      (titleBefore.kind === 'title' || after >= LOOSE) &&
      (transliterated || length > 2 || after > OPEN || (cut && titleBefore.kind === 'title')),
    doubtful: false,
    examples: [
      { text: '浙江省科技厅厅长高鹰忠介绍', mention: '高鹰忠' },
      { text: '党委书记、董事长祝安澜说', mention: '祝安澜' },
      { text: '联合国秘书长古特雷斯致信峰会', mention: '古特雷斯' },
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
    holds: ({ text, start, opens, after, everyday, length, transliterated }) =>
      (opens || PREPOSITION.test(text.slice(Math.max(0, start - 2), start))) &&
      after === SAY &&
      !transliterated &&
      (length > 2 || opens) &&
      !(everyday && length < 3),
    doubtful: true,
    examples: [
      { text: '“路通了。”柳学林说', mention: '柳学林' },
      { text: '据陈鲁豫介绍，', mention: '陈鲁豫' },
    ],
    rejects: ['高管表示，', '石油公司表示', '时任说明', '有关方面指出'],
  },
  {
    id: 'person.title-behind',
    holds: ({ titleBehind, text, opens, everyday, length, transliterated }) =>
      titleBehind !== null &&
      (!everyday || (opens && length > 2)) &&
      !transliterated &&
      (length > 2 ||
        (!isTeam(text.slice(titleBehind.start, titleBehind.end)) &&
          (opens || SAYING.lengthAt(text, titleBehind.end) > 0))),
    doubtful: true,
    examples: [
      { text: '由李兰娟院士领衔', mention: '李兰娟' },
      { text: '张建锋团队研制成功', mention: '张建锋' },
    ],
    rejects: ['黄金分析师', '高新区主任', '安全主任'],
  },
  {
    id: 'person.appointed',
    holds: ({ text, start, end, everyday, after }) =>
      APPOINTING.test(text.slice(Math.max(0, start - 2), start)) &&
      !everyday &&
      after > OPEN &&
      NAMED_AS.test(text.slice(end, end + 2)),
    doubtful: true,
    examples: [{ text: '会议决定任命周江勇为代市长', mention: '周江勇' }],
    rejects: ['任命安全总监为副总'],
  },
  {
    id: 'person.resume',
    holds: ({ text, end, everyday, after, opens, length }) =>
      (!everyday || length > 2) && after === CLOSED && opens && RESUME.test(text.slice(end, end + 6)),
    doubtful: false,
    examples: [
      { text: '孙学东，男，1965年生', mention: '孙学东' },
      { text: '刘生财，73岁，小学文化', mention: '刘生财' },
    ],
    rejects: ['高校，男，女'],
  },
  {
    id: 'person.speaker',
    holds: ({ text, start, end, everyday, length }) =>
      /[:：]/u.test(text[end] ?? '') && !everyday && length > 2 && (start === 0 || text[start - 1] === '\n'),
    doubtful: true,
    examples: [{ text: '王志刚：科技创新摆在核心位置。', mention: '王志刚' }],
    rejects: ['高峰期：早晚各一次', '时间：6月8日'],
  },
  {
    id: 'person.acting',
    holds: ({ text, start, end, everyday, after, opens, length, transliterated }) =>
      (opens || text[start - 1] === '的') &&
      !everyday &&
      !transliterated &&
      length > 2 &&
      after === ACT &&
      DEEDS.lengthAt(text, end) > 0,
    doubtful: true,
    examples: [{ text: '9月3日，郑栅洁会见来宾。', mention: '郑栅洁' }],
    rejects: ['安徽省出席会议', '高新区主持'],
  },
];
