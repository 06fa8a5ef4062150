import { CharacterSet } from '../../text/character-set.js';
import { COMPOUND_SURNAMES, JAPANESE_SURNAMES, NONE, surnameClass } from './lexicon.js';

// What stands before or behind names: the patterns that the rules of people look for.

/** What a clause, a bracket or a quotation begins behind. */
export const OPENING = '、，。；：！？“”（\n\t ,;:!?(‘’【[—…　/《》〉○●◎■□▲△★☆';
/** What a name behind a title must have in its favour where nothing tells that it ends: 院长安排|工作. */
export const LEAST_OPEN = -3;
/** Maxwell（麦克赛尔）: brackets and quotation marks hold names of things as well. */
export function opensClause(text: string, start: number, opens: boolean): boolean {
  return opens && !/[（(“‘]/u.test(text[start - 1] ?? '');
}

/** Ends of family names abroad: 伊格纳舍维奇, 切尔切索夫, 阿斯帕斯. */
export const FOREIGN_ENDING = /(?:维奇|里奇|西奇|斯基|夫|娃|森|松|逊|斯|尔|曼|格|纳|诺|拉)$/u;
export const OF_PLACE =
  /^(?:州|市|省|县|区|岛|群岛|半岛|河|江|山|湖|海|港|镇|村|国|城|地区|大学|学院|公司|集团|队|俱乐部|人|语|族|机场|奖|杯|号|牌|级|式|型|病|菌|法|教)/u;
export const TIME_OR_JOINT =
  /(?:此前|随后|之后|其中|当时|今天|昨天|日前|和|与|及|由|被|让|对|据|的|是|击败|战胜|不敌|输给|负于|力克)$/u;
/** 摆世虎, 妥占山: behind a title any character may be a surname, where much else speaks for a name. */
export function isRare(text: string, start: number): boolean {
  return (
    surnameClass(text, start) === NONE &&
    COMPOUND_SURNAMES.lengthAt(text, start) === 0 &&
    JAPANESE_SURNAMES.lengthAt(text, start) === 0
  );
}

/** Surnames that are words of grammar: 向宪法宣誓 behind 人员, 和申莉 behind 先生. */
export const FUNCTION = new Set('向于和同从时任把连');
/** 卓嘎说: what a transliterated name of two characters needs. */
export const SHORT_FOREIGN = 9;

/** Prepositions before an actor: 由王立群, 与林秀娟. */
export const PREPOSITIONS = '由与和及同跟据让请对向给为被像的';
export const PREPOSITION = new CharacterSet(PREPOSITIONS);
export const APPOINTING =
  /(?:任命|免去|推选|推举|选举|聘任|聘请|追授|授予|提名|委派|增补|罢免|缅怀|纪念|名叫|叫作|名为|姓名|追记|记得|拘留|逮捕|起诉)$/u;
/** 段晋|任财务总监, 成安|为副总经理. */
export const OFFICE =
  /^(?:担任|出任|兼任|转任|接任|升任|任|为|当选为?)[^，。；、任为]{0,10}(?:长|书记|主任|经理|总监|秘书|主席|代表|委员|总裁|理事|董事|监事|顾问|教练|主编|大使|司令|代表人|负责人)(?=[，。；、（\s]|$)/u;
export const NAMED_AS = /^(?:为|的|任|担任|等|、|同志|[，。”）])/u;
/** 实际控制人为, 法定代表人是: the office, then who holds it. */
export const HOLDER =
  /(?:控制人|实控人|代表人|负责人|创始人|持有人|联系人|继承人|发明人|申请人|当事人)(?:为|是|系)$/u;
/** “光纤之父”高锟, “蘑菇大王”范长贵: an epithet in quotation marks. */
export const EPITHET = /“[^“”，。]{1,10}(?:父|母|王|后|星|侠|手|哥|姐|爷|嫂|神|匠|人|家|师|员|官|长)”$/u;
/** 接吴伟安传中, 得到王立传球: who passes the ball. */
export const PASSED = /(?:接|接到|接应|得到)$/u;
export const PASS = /^(?:传中|传球|助攻|妙传|直传|长传|横传|开出|角球|任意球|头球)/u;
export const PASSED_TO = /^接(?:到|应)?[\u3400-\u9fff]{2,3}(?:传中|传球|助攻|妙传|直传|长传|横传)/u;
/** 宋清河对队友说. */
export const SAYS_TO = /^[对向][^，。；！？、]{1,8}(?:说|表示|介绍|坦言|透露|解释)/u;
/** The end of the name of a body: 同济大学|孙立军. */
export const BODY =
  /(?:事务所|大学|学院|中学|小学|医院|研究院|研究所|公司|集团|法院|检察院|公安局|派出所|党|队|厂|村|组|县|市|省)$/u;
/** Words of one character before a name. */
export const BEFORE = `${PREPOSITIONS}是找到叫问见`;
export const BEFORE_NAME = new CharacterSet(BEFORE);
export const RESUME =
  /^(?:[，,](?:男|女)[，,]|（(?:左|右|中|前|后|男|女|\d{2}岁|图)|[，,]\s?(?:今年)?\d{2}岁)/u;
