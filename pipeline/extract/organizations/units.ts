import type { Cut, Word } from './cut.js';
import type { Ending } from './name.js';
import { endingOf } from './name.js';
import type { Walk } from './walk.js';

/** Teams that are named after a person. */
const PERSONAL = /(?:团队|课题组|研究组|项目组|专家组)$/u;

/** Bodies that set up commissions of their own. */
const COMMISSIONERS: ReadonlySet<string> = new Set([
  'government',
  'exchange',
  'association',
  'international',
]);

/** True if the unit being read belongs to the body before it: 浙江大学 | 医学院. */
export function takesBody(body: Word, next: Word, walk: Walk): boolean {
  const { ending, unit } = walk;
  const owner = endingOf(body);
  if (owner === null) return false;
  if (ending.ofHospital) return owner.type === 'hospital';
  if (ending.ofParty && !ending.unit) return owner.type === 'party';
  // 北京大学|中国经济研究中心, 商务部|国际贸易经济合作研究院, but 国务院 | 国家发展改革委
  if (next.kind === 'world') {
    const academic = owner.type === 'university' || owner.type === 'research_institute';
    return (
      ending.unit && (academic || (owner.type === 'government' && /^(?:国际|世界|全球)$/u.test(next.text)))
    );
  }
  if (next.kind === 'body' && !ending.legal) return false;
  // 比亚迪|合肥|基地 is a place of work
  if (unit.text === '基地' && owner.type === 'company') return false;
  if (ending.local !== null) {
    // 民盟|四川|省委
    const branch = owner.type === 'party' && ending.local.kind === 'committee';
    return next.kind === 'place' && (owner.type === 'government' || branch);
  }
  // 中铁|一|局, 公安部|禁毒|局
  const bureau = /[局司署处厅]$/u.test(unit.text) && (owner.type === 'government' || owner.type === 'party');
  if (bureau || (unit.text === '局' && next.kind === 'number')) return true;
  // 证监会|主板发行审核|委员会, 北交所|上市|委员会
  if (
    unit.text === '委员会' &&
    (next !== unit || owner.type === 'international') &&
    COMMISSIONERS.has(owner.type)
  )
    return true;
  // 四川师范大学|附属|中学, 川师大|附中
  if (
    owner.type === 'university' &&
    (/^附[中小]$/u.test(unit.text) ||
      (next === unit && /^[中小]学$/u.test(unit.text)) ||
      (next.text === '附属' && ending.type === 'other'))
  )
    return true;
  // 解放军|302|医院
  if (ending.type === 'hospital' && /^(?:解放军|武警|武警部队)$/u.test(body.text)) return true;
  // 鞍钢|队
  if (owner.type === 'company' && unit.text === '队' && next === unit) return true;
  if (ending.unit || ending.bound || ending.legal) return true;
  // 长春亚泰|队
  if (owner.type === 'team' && ending.type === 'team') return next === unit;
  // 湖北日报|传媒集团
  if (owner.type === 'media' && ending.type === 'media') return next === unit;
  const commercial = ['company', 'bank', 'financial_institution'];
  // 中国能建|规划设计|集团
  if (owner.type === 'company' && /^(?:集团|公司)$/u.test(unit.text) && walk.root < 0) return true;
  return next === unit && commercial.includes(owner.type) && commercial.includes(ending.type);
}

/** An inner head: 浙江大学 | 医学院, 省委 | 组织部, 证券业 | 协会. */
export function stepHead(words: Cut, word: Word, k: number, walk: Walk): number | null {
  const inner = endingOf(word);
  if (inner === null) return null;
  const next = words.at(k + 1);
  // 金|科|控股: a single character inside a name is rarely a unit
  if ('科处司所院署厂'.includes(word.text) && !walk.ending.unit) return k - 1;
  const adjacent = next === walk.unit;
  if (walk.ending.ofHospital && inner.type !== 'hospital') return null;
  if (inner.local !== null) {
    const takes =
      (/局$|总队$/u.test(walk.unit.text) && /^公安[局厅]$/u.test(word.text)) ||
      (isService(walk.unit.text) && walk.root < 0) ||
      walk.ending.unit ||
      walk.ending.bound ||
      (inner.local.kind === 'committee' && walk.ending.ofParty);
    // 省委|网信办: a department of its own that here is a unit of the committee
    // 公安局|交管局
    const police = /^公安[局厅]$/u.test(word.text) && /^交管局$|[总支大]队$/u.test(walk.unit.text);
    const unit = police || (inner.local.kind === 'committee' && walk.ending.ofParty);
    if (!takes || (walk.ending.local !== null && !unit)) return null;
  } else if (walk.ending.local !== null) {
    return null;
  } else if (!takesHead(inner, walk.ending, adjacent, next, walk.unit.text)) {
    return null;
  }
  if (walk.root >= 0) walk.fallback = walk.root;
  walk.root = inner.local !== null && inner.local.kind !== 'organ' ? k : -1;
  if (!walk.ending.legal) {
    walk.unit = word;
    walk.ending = inner;
  }
  return k - 1;
}

/** 湖北农信社|网络信息中心, 省教育厅|考试中心: a centre of the department before it. */
function isService(unit: string): boolean {
  return /(?:信息|服务|考试|培训|监测|指挥|采购|评审|评估|宣传|宣教|研究|管理|人才|交流|发展|促进|数据|执法|应急|保障|推广|会计|结算|审批)?中心$/u.test(
    unit,
  );
}

/** 新三板公司|海豚广告股份有限公司: 公司 alone ends a phrase of its own. */
function isBareCompany(inner: Ending, adjacent: boolean): boolean {
  return inner.type === 'company' && inner.unit && !adjacent;
}

function takesHead(
  inner: Ending,
  outer: Ending,
  adjacent: boolean,
  next: Word | undefined,
  outerText: string,
): boolean {
  // 学院 | 王万良课题组: a team named after a person is another body
  if (outer.type === 'team' && !outer.unit && PERSONAL.test(outerText)) return false;
  // 大同煤矿集团有限责任公司|塔山煤矿
  if (inner.legal) return outer.bound || outer.unit || /[矿厂]$/u.test(outerText);
  if (outer.legal) return !isBareCompany(inner, adjacent);
  if (next !== undefined && (next.kind === 'level' || next.kind === 'world')) return false;
  if (outer.unit || outer.bound) return true;
  // 银行业协会, 医院管理局, 证券交易所, 公证协会: the inner head is but a modifier
  return (
    adjacent ||
    ['association', 'exchange', 'government', 'company'].includes(outer.type) ||
    inner.weak === false
  );
}
