import { isWithin, placeByName } from '../../places/index.js';
import { unknownLength } from './branches.js';
import { MARKET_TERMS, TRADES } from './heads.js';
import type { Ending } from './name.js';
import { endingOf } from './name.js';
import type { Word } from './segment.js';
import type { WordKind } from './vocabulary.js';

/** Words that say nothing of their own: 国家重点实验室, 省级创新中心, 各市县人民医院. */
const PLAIN = new Set(
  (
    '重点 工程 技术 创新 研究 级 企业 重大 高校 国家级 省级 市级 县级 区级 新型 研发 科研 大型 中小型 中小 一流 知名 著名 专业 综合 综合性 公立 民办 民营 私立 ' +
    '国有 外资 合资 商业 政策性 股份制 地方 基层 主要 相关 有关 其他 定点 三甲 三级 二级 附属 普通 高等 本科 高职 职业 上市 非银行 金融 投资 管理 服务 社会 公共 ' +
    '村镇 城市 农村 民间 行业 产业 检测 检验 数据 信息 领导 工作 业务 联合 区域 区域性 全球 开放 开放式 独立 人民 中心 中介 社区 交易 医疗 培训 采购 ' +
    '保理 辖内 政府 国际 国内 国外 境外 海外 大学 医院 银行 保险 证券 基金 公司 学校 法院 事业 组织 机构 直属 下属 指定 规模 骨干 优质 老牌 头部 传统 现代 先进'
  ).split(' '),
);
/** Heads that a place alone does not make a name: 杭州公司, 中国企业集团. */
const NEEDS_MORE = new Set(
  '公司 集团 学院 学校 中学 小学 重点实验室 联合实验室 工程实验室 工程研究中心 技术创新中心 团队 机构 中心 协会 学会 联合会 联盟 局 署 处 司 委员会 领导小组 指挥部 管理局 研究院 研究所 实验室 工作站 俱乐部 基金会 信托 证券 期货 保险 基地 办公室 服务中心 管理中心 信息中心 控股集团 投资集团 研究中心 技术中心 医疗中心 电厂 煤矿 农场 律师事务所 会计师事务所 事务所 医疗队 专家组 工作组 项目组 课题组 战队 新闻中心 发展中心 合作社 旅行社 幼儿园 银行 医学中心 科学中心 创新中心 研发中心 工程中心 总站 剧院 剧团 乐团 兵团 部队 空军 海军 陆军 救援队 服务队 商业银行 中央银行x 总公司 分公司 支队 大队 总队'.split(
    ' ',
  ),
);

/** National teams: 中国女排, 中国队. */
const TEAMS = /^(?:队|[男女][篮足排乒曲垒冰手水]|代表队|.{2,4}球队)$/u;
/** Public bodies of which a province or city has one: 省人民医院. */
const PUBLIC =
  /(?:人民医院|中医院|中心医院|儿童医院|肿瘤医院|口腔医院|妇幼保健院|妇保院|博物馆|图书馆|美术馆|科技馆|档案馆|文化馆|青少年宫|血液中心|急救中心|公证处|仲裁委员会|电视台|广播电视台|党校|考试院|联社|慈善总会|慈善会|公共资源交易中心)$/u;

/** True if the words make a name, not a generic phrase. */
export function isName(name: readonly Word[], ending: Ending, rooted: boolean): boolean {
  const last = name.at(-1);
  if (last === undefined) return false;
  if (last.kind === 'body') return true;
  if (name[0]?.kind === 'open') return false;
  if (ending.local !== null) return isLocalName(name, ending);
  const inner = innerWords(name);
  if (ending.bound && !inner.some(isOwner) && !isWorks(last, inner)) return false;
  if (isVenue(last, inner)) return false;
  if (ending.ofHospital && !inner.some((word) => endingOf(word)?.type === 'hospital')) return false;
  if (last.text === '学会' && !['noun', 'nominal', 'place', 'world'].includes(inner.at(-1)?.kind ?? ''))
    return false;
  if ((countsSomething(inner) && last.text.length > 1) || isStrayCharacter(last, inner)) return false;
  if (inner.some((word) => word.kind === 'body' || word.kind === 'brand' || isForeignName(word))) return true;
  if (ending.legal) return isLegalName(inner, rooted);
  // 市|政府|新闻办
  if (rooted && inner.some(({ kind }) => kind === 'local')) return true;
  if (unknownLength(inner) >= 2) return true;
  const rest = inner.filter(isOwn);
  if (!rooted) return isSpokenAssociation(rest, ending);
  const places = inner.filter(({ kind }) => kind === 'place');
  if (rest.length === 0) return placesMakeName(places, last, inner);
  if (places.length > 0) {
    return (
      rest.some(isTelling) ||
      !ending.weak ||
      isInstitute(rest, last) ||
      ending.type === 'association' ||
      isUsual(rest, last)
    );
  }
  return rest.filter(isTelling).length > 0 && lengthOf(rest) >= 2;
}

/** The words before the last one that say something. */
function innerWords(name: readonly Word[]): readonly Word[] {
  const inner: Word[] = [];
  for (let k = 0; k < name.length - 1; k++) {
    const word = name[k] as Word;
    if (word.kind !== 'space' && word.kind !== 'join') inner.push(word);
  }
  return inner;
}

const OF_REGION: ReadonlySet<WordKind> = new Set(['place', 'level', 'open', 'close']);

/** Words that tell a body from all others of its region. */
function isOwn({ kind, text }: Word): boolean {
  return !OF_REGION.has(kind) && !(kind === 'world' && /^(?:中|国家|全国|内地)/u.test(text));
}

/** 乌鲁木齐市|市政工程|建设|处: an office of a city for its works. */
function isWorks(last: Word, inner: readonly Word[]): boolean {
  if (last.text !== '处' || !/[省市区县]$/u.test(inner[0]?.text ?? '') || inner[0]?.kind !== 'place')
    return false;
  return (
    inner.length >= 3 &&
    /^(?:建设|养护|管护|征收|维护|监察|稽查|服务|保护|工程)$/u.test(inner.at(-1)?.text ?? '')
  );
}

/** 光谷国际|网球|中心: a place where things are held, unless it is a unit of a body. */
function isVenue(last: Word, inner: readonly Word[]): boolean {
  if (last.text !== '中心' || inner.some((word) => word.kind === 'body' || word.kind === 'local'))
    return false;
  return /(?:网球|游泳|体育|会展|会议|博览|展览|购物|商业|奥体|水上|文体|演艺|演出|物流|商务|健身|广场)$/u.test(
    inner.at(-1)?.text ?? '',
  );
}

/** What is put up under its own name: 共建|藻类生物学联合研究中心, 挂牌|科技金融服务中心. */
const FOUNDED = /(?:研究中心|研究院|研究所|实验室|服务中心|创新中心|工程中心|工作站)$/u;
const JOINT = /^联合(?:研究中心|实验室|创新中心)$|^研究院$/u;

/** True for a body that begins with its subject, behind the verb that founds it. */
export function isFounded(name: readonly Word[], verb: Word | undefined): boolean {
  const last = name.at(-1)?.text ?? '';
  const rest = name.slice(0, -1).filter(({ kind }) => kind !== 'join');
  const joint = JOINT.test(last) || rest.at(-1)?.text === '联合';
  const verbs = joint ? /^(?:共建|成立|组建|揭牌|挂牌|建立|设立)$/u : /^(?:共建|挂牌)$/u;
  if (verb === undefined || !verbs.test(verb.text) || !FOUNDED.test(last)) return false;
  const subject = rest.filter(({ text }) => text !== '联合');
  return (
    subject.some(isTelling) && lengthOf(subject) >= 4 && subject.every(({ kind }) => kind !== 'attribute')
  );
}

/** 鄂尔多斯一座煤矿, 中山一家厂: counted, not named. */
function countsSomething(inner: readonly Word[]): boolean {
  return inner.some(
    ({ kind, text }, i) =>
      kind === 'number' &&
      /^[一两三四五六七八九十\d]/u.test(text) &&
      (i === inner.length - 1 ? text === '一' : '座间处支批所个家'.includes(inner[i + 1]?.text ?? '-')),
  );
}

/** 欧盟|所, 张岚|署: a head of one character needs a body or place and a subject before it. */
function isStrayCharacter(last: Word, inner: readonly Word[]): boolean {
  if (last.text.length > 1 || last.text === '厂') return false;
  if (last.text === '队')
    return !inner.every(({ kind }) => kind === 'place' || kind === 'world' || kind === 'body');
  // 电建|中南|院, 中建|西南|院
  const branch = inner.length >= 2 && (inner[0]?.kind === 'brand' || inner[0]?.kind === 'body');
  if (last.text === '院' && branch && /^(?:place|brand)$/u.test(inner.at(-1)?.kind ?? '')) return false;
  const before = inner.at(-1)?.kind ?? 'mark';
  const subject = ['noun', 'nominal', 'attribute', 'char', 'number', 'ordinal'].includes(before);
  return (
    !subject ||
    !inner.some(({ kind }) => ['body', 'place', 'world', 'level', 'local', 'head', 'brand'].includes(kind))
  );
}

/** 浙江某|化工有限公司: a trade alone is no name. */
function isLegalName(inner: readonly Word[], rooted: boolean): boolean {
  const named = rooted || unknownLength(inner) > 0 || inner.some(({ text }) => !TRADES.has(text));
  return inner.some(isTelling) && lengthOf(inner) >= (named ? 2 : 4);
}

function isLocalName(name: readonly Word[], ending: Ending): boolean {
  if (name.length > 1) return true;
  return ending.local?.kind !== 'organ' && ending.local?.kind !== undefined;
}

function placesMakeName(places: readonly Word[], last: Word, inner: readonly Word[]): boolean {
  // 浙江省|投资集团: the one of its province or city
  if (last.text === '投资集团') return places.some(({ text }) => /[省市]$/u.test(text));
  if (NEEDS_MORE.has(last.text)) {
    // 成都|兴城|集团: a place that does not lie in the other is a name
    if (last.text === '集团' && places.length === 2) return !isNested(places);
    // 嘉兴银行, 柳州银行: banks of prefecture cities bear their city's name
    // 绵阳中学, 镇海中学, but not 浙江中学
    if (last.text === '中学') return isTown(inner);
    return (
      (last.text === '银行' || last.text === '商业银行') &&
      places.length === 1 &&
      placeByName(places[0]?.text ?? '')?.level === 'prefecture'
    );
  }
  if (places.length > 0) return true;
  if (TEAMS.test(last.text)) return true;
  // 中华|慈善总会
  if (/^中[国华]$/u.test(inner[0]?.text ?? '') && last.text.length >= 4) return true;
  // 省人民医院, 市图书馆 are told by the region; 国家医院 and 全国法院 are not names
  return inner.every(({ kind }) => kind === 'level') && PUBLIC.test(last.text);
}

function isNested([outer, inner]: readonly Word[]): boolean {
  const around = placeByName(outer?.text ?? '');
  const place = placeByName(inner?.text ?? '', around ?? null);
  return around === undefined || place === undefined || isWithin(place, around);
}

/** 江苏省|产业|技术研究院: an institute of a province says what it studies, if only with a common word. */
function isInstitute(rest: readonly Word[], last: Word): boolean {
  return (
    /研究[院所]$|设计院$/u.test(last.text) &&
    rest.some(({ text }) =>
      /^(?:产业|工业|工程|信息|数据|金融|投资|城市|农村|检测|检验|医疗|交易|区域)$/u.test(text),
    )
  );
}

function isTown(inner: readonly Word[]): boolean {
  const place = inner.length === 1 ? placeByName(inner[0]?.text ?? '') : undefined;
  return place !== undefined && place.level !== 'province' && inner[0]?.text === place.short;
}

/** 某市第一|人民医院, 杭州市|中心医院: usual parts of names that a place makes its own. */
function isUsual(rest: readonly Word[], last: Word): boolean {
  return (
    rest.some(({ kind }) => kind === 'ordinal') ||
    // 重庆|联合|产权交易所
    /交易(?:所|中心)$/u.test(last.text) ||
    ['医院', '法院', '检察院', '委员会', '管理局', '气象台', '机场集团'].some((head) =>
      last.text.endsWith(head),
    )
  );
}

/** 工业互联网产业联盟: national associations that begin with their subject. */
function isSpokenAssociation(rest: readonly Word[], ending: Ending): boolean {
  return ending.type === 'association' && rest.filter(isTelling).length >= 2 && lengthOf(rest) >= 5;
}

/** IBM|公司, but not IPO|公司. */
function isForeignName({ kind, text }: Word): boolean {
  return kind === 'latin' && !MARKET_TERMS.test(text);
}

function isOwner(word: Word): boolean {
  // 武警|甘肃|总队
  if (word.text === '武警') return true;
  return word.kind === 'body' || word.kind === 'head' || word.kind === 'local' || word.kind === 'brand';
}

function isTelling(word: Word): boolean {
  if (word.kind === 'latin') return isForeignName(word);
  return !PLAIN.has(word.text) && !['open', 'close', 'number', 'stop'].includes(word.kind);
}

function lengthOf(words: readonly Word[]): number {
  return words.reduce((sum, { text }) => sum + text.length, 0);
}
