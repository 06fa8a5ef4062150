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

/** Prepositions before an actor: 由王立群, 与林秀娟. */
const PREPOSITION = /(?:[由与和及同跟据让请对向给为被像的]|以及|连同)$/u;
const APPOINTING =
  /(?:任命|免去|推选|推举|选举|聘任|聘请|追授|授予|提名|委派|增补|罢免|缅怀|纪念|名叫|叫作|名为|姓名|追记|记得|拘留|逮捕|起诉)$/u;
const NAMED_AS = /^(?:为|的|任|担任|等|、|同志|[，。”）])/u;
/** 实际控制人为, 法定代表人是: the office, then who holds it. */
const HOLDER =
  /(?:控制人|实控人|代表人|负责人|创始人|持有人|联系人|继承人|发明人|申请人|当事人)(?:为|是|系)$/u;
/** “光纤之父”高锟, “蘑菇大王”范长贵: an epithet in quotation marks. */
const EPITHET = /“[^“”，。]{1,10}(?:父|母|王|后|星|侠|手|哥|姐|爷|嫂|神|匠|人|家|师|员|官|长)”$/u;
/** 接吴伟安传中, 得到王立传球: who passes the ball. */
const PASSED = /(?:接|接到|接应|得到)$/u;
const PASS = /^(?:传中|传球|助攻|妙传|直传|长传|横传|开出|角球|任意球|头球)/u;
const PASSED_TO = /^接(?:到|应)?[\u3400-\u9fff]{2,3}(?:传中|传球|助攻|妙传|直传|长传|横传)/u;
/** 宋清河对队友说. */
const SAYS_TO = /^[对向][^，。；！？、]{1,8}(?:说|表示|介绍|坦言|透露|解释)/u;
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
    holds: ({ text, start, end, opens, after, everyday, length, transliterated }) =>
      (opens || PREPOSITION.test(text.slice(Math.max(0, start - 2), start))) &&
      (after === SAY || (opens && length > 2 && SAYS_TO.test(text.slice(end, end + 12)))) &&
      !transliterated &&
      (length > 2 || opens) &&
      !(everyday && length < 3),
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
    holds: ({ titleBehind, text, opens, everyday, length, transliterated }) =>
      titleBehind !== null &&
      (!everyday || (opens && length > 2)) &&
      !transliterated &&
      (length > 2 ||
        (!isTeam(text.slice(titleBehind.start, titleBehind.end)) &&
          (opens || SAYING.lengthAt(text, titleBehind.end) > 0))),
    doubtful: true,
    examples: [
      { text: '由林秀娟院士领衔', mention: '林秀娟' },
      { text: '王立群团队研制成功', mention: '王立群' },
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
    id: 'person.holder',
    holds: ({ text, start, after, everyday, length }) =>
      length > 2 && !everyday && after === CLOSED && HOLDER.test(text.slice(Math.max(0, start - 6), start)),
    doubtful: false,
    examples: [
      { text: '实际控制人为孟祥礼，', mention: '孟祥礼' },
      { text: '法定代表人是蒋岩松。', mention: '蒋岩松' },
    ],
    rejects: ['负责人为高级工程师', '实际控制人为国资委', '联系人为金融办'],
  },
  {
    id: 'person.epithet',
    holds: ({ text, start, everyday, after, transliterated, length }) =>
      !everyday &&
      !transliterated &&
      (after > OPEN || length > 2) &&
      EPITHET.test(text.slice(Math.max(0, start - 14), start)),
    doubtful: true,
    examples: [
      { text: '“光纤之父”高锟本月获奖', mention: '高锟' },
      { text: '“蘑菇大王”范长贵去年还清了贷款', mention: '范长贵' },
    ],
    rejects: ['“时代之父”高度评价', '“独角兽之王”金融公司'],
  },
  {
    id: 'person.passes',
    holds: ({ text, start, end, everyday, transliterated }) =>
      !everyday &&
      !transliterated &&
      ((PASSED.test(text.slice(Math.max(0, start - 2), start)) && PASS.test(text.slice(end, end + 3))) ||
        PASSED_TO.test(text.slice(end, end + 8))),
    doubtful: true,
    examples: [
      { text: '接袁启明传中头球破门', mention: '袁启明' },
      { text: '替补上场的乔宇航接袁启明传中', mention: '乔宇航' },
    ],
    rejects: ['接高空传球', '连接石油传输'],
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
