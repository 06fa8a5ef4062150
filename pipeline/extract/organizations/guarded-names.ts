import { CharacterSet } from '../../text/character-set.js';
import { PairFilter } from '../../text/pair-filter.js';
import { PatternAt, PatternBefore } from '../../text/placed-pattern.js';
import { Trie } from '../../text/trie.js';
import { inOrder } from '../engine/overlap.js';
import type { Candidate } from '../engine/rule.js';
import { bodiesNamed } from './bodies.js';
import type { Cut } from './cut.js';
import type { Guard } from './guards.js';
import { GUARDED, isGoods, isSite, NOT_BEFORE } from './guards.js';
import type { OrganizationReading } from './reading.js';
import { KIND } from './word-kinds.js';

type Found = Candidate<OrganizationReading>;

/** A guarded name in a text, not yet known to mean the company. */
interface Spot {
  readonly name: string;
  readonly guard: Guard;
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
}

/** Guarded names for a walk through a text, and with what they begin. */
const NAMES: readonly string[] = [...GUARDED.keys()];
const NAMES_BY_START = Trie.of(NAMES);
const STARTS = new PairFilter(15);
for (const name of NAMES) STARTS.add(name.charCodeAt(0), name.charCodeAt(1));
const hits = new Int32Array(765);

const CODE = new PatternAt(
  /[（(](?:(?:股票|证券)?代码|行情|港股|美股)?[:： ]?[A-Z0-9][A-Z0-9.:： ]{1,11}[)）,，;；]/u,
);
/** What only a company has. */
const HAS =
  '股价|股票|股份(?!有限)|股权|股东|公告|董事长|董事会|监事会|董秘|总裁|CEO|CFO|CTO|COO|创始人|联合创始人|首席|副总裁|高管|市值|财报|年报|半年报|[一二三四]季报|中报|季报|营收|净利|业绩|IPO|总经理|实控人|实际控制人|控股|总部|子公司|旗下|官方|公关|发言人|内部人士|管理层|供应链|概念|产业链|系(?=公司|股|企业|资本|高管)|A股|H股|港股|美股|中国区|大中华区|亚太区|方面(?:表示|称|回应|人士)|债券|债务|销量|出货|市占率|上市(?:首日|以来|公司)';
/** What only a company does. */
const DOES =
  '等.{0,3}(?:个股|公司|企业|股票|概念股|龙头|车企|房企|药企|巨头|厂商|机构|股(?=[跌涨领跟]))|宣布|公告|披露|拟(?!人)|回应|入股|增持|减持|中标|退市|裁员|停牌|复牌|起诉|被诉|被罚|被约谈|被立案|否认|辟谣|领涨|领跌|跟涨|跟跌|收涨|收跌|高开|低开|涨停|跌停|盘中|盘前|盘后|募资|融资|估值|召回|签约|重组|借壳|斥资|出资|质押|持股|持有[^着]|收购|[涨跌](?:逾|超|近|约|幅|[0-9])|上调|下调|发布.{0,8}(?:公告|财报|业绩|季报|年报|报告|新品|声明|通知)|公布.{0,10}(?:财报|业绩|季报|年报|销量|交付|产销)|(?:第?[一二三四]季度|前三季度|上半年|全年|[去今明]年|20[0-9]{2}年).{0,8}(?:营收|营业|净利|实现|亏损|盈利|销量|交付|出货)|获.{0,8}(?:融资|增持|减持|授信|批文|评级)|(?:今日|昨日|日前|近日|当日|晚间|随后|[0-9]日)(?:晚间)?(?:宣布|发布|公告|披露|回应|涨停|跌停)';
const SURE_AFTER = new PatternAt(
  new RegExp(`(?:的?(?:${HAS})|(?:也|还|则|正|曾|已|将|或|并未|均)?(?:${DOES}))`, 'u'),
);
/** What other actors do too: enough behind a name that is no everyday word. */
const LIKELY_AFTER = new PatternAt(
  /(?:也|还|已|正|则|均|将|曾)?(?:表示|称(?![为之号作])|透露|认为|预计|计划|推出|发布|公布|携手|签署|签订|入围|牵头|承建|投建|获批|获评|获得|实现(?:营|净|归|销)|研报|分析师|披露|投资(?:了|的|建|[0-9])|进军|布局|约谈|下架|涨|跌|上市|相继|先后|在华|员工|用户|平台|门店|回购)/u,
);
const SURE_BEFORE = new PatternBefore(
  /(?:收购|入股|增持|减持|并购|竞购|参股|约谈|子公司|孙公司|母公司|控股股东|大股东|上市公司|科技公司|互联网公司|巨头|厂商|车企|房企|药企|券商|开发商|运营商|就职于|供职于|任职于|入职|跳槽到|标的公司|股份公司|电商平台|平台公司|企业集团)/u,
);
const LIKELY_BEFORE = new PatternBefore(
  /(?:龙头股?|个股|权重股|概念股|股东|客户|公司|企业|投资了|其中[，,]?)/u,
);
/** Everyday readings of everyday words: 最美的, 吃苹果. */
const EVERYDAY_BEFORE = new CharacterSet('不很较更最太好吃喝买种摘卖捡为了个斤颗片只箱');
const LISTED = /^(?:[、和与及]|以及)$/u;
const FIRMS: ReadonlySet<string> = new Set(['company', 'financial_institution', 'bank']);
/** Words between which a name stands free. */
const EDGES: ReadonlySet<string> = new Set([
  'mark',
  'stop',
  'verb',
  'join',
  'space',
  'open',
  'close',
  'role',
]);

/** Names of companies that are everyday words, places or trades too, where something says what is meant. */
export function findGuardedNames(text: string, words: Cut, found: readonly Found[]): readonly Found[] {
  const spots = spotsOf(text, words, found);
  if (spots.length === 0) return [];
  const sure = new Set(spots.filter((spot) => isCued(text, words, spot)));
  joinLists(text, words, spots, sure, found);
  const named = new Set([...sure].map(({ name }) => name));
  addFuller(found, new Set(spots.map(({ name }) => name)), named);
  for (const spot of spots) {
    if (named.has(spot.name) && isFree(text, words, spot)) sure.add(spot);
  }
  joinLists(text, words, spots, sure, found);
  return spots.filter((spot) => sure.has(spot)).map((spot) => candidate(text, words, spot));
}

function spotsOf(text: string, words: Cut, found: readonly Found[]): readonly Spot[] {
  const spots: Spot[] = [];
  const ordered = inOrder(found);
  let next = 0;
  let free = 0;
  for (let first = 0; first < words.length; first++) {
    const start = words.startAt(first);
    if (
      !STARTS.mayHave(text.charCodeAt(start), text.charCodeAt(start + 1)) ||
      words.is(first, KIND.mark) ||
      start < free
    )
      continue;
    while (next < ordered.length && (ordered[next]?.end ?? 0) <= start) next++;
    const spot = spotAt(text, words, first, ordered[next]?.start ?? text.length);
    if (spot === null) continue;
    spots.push(spot);
    free = spot.end;
  }
  return spots;
}

/** The longest guarded name that begins at a word and ends with one. */
function spotAt(text: string, words: Cut, first: number, limit: number): Spot | null {
  const start = words.startAt(first);
  for (let k = NAMES_BY_START.wordsAt(text, start, hits) - 3; k >= 0; k -= 3) {
    const end = hits[k] as number;
    if (end > limit) continue;
    const name = NAMES[(hits[k + 1] as number) - 1] as string;
    let last = first;
    while (last < words.length && words.endAt(last) < end) last++;
    const none = NOT_BEFORE.get(name)?.some((word) => text.startsWith(word, end)) ?? false;
    if (words.endAt(last) !== end || none || isSite(text, end) || isGoods(name, text, start, end)) continue;
    return { name, guard: GUARDED.get(name) ?? 'word', start, end, first, last };
  }
  return null;
}

function isCued(text: string, words: Cut, spot: Spot): boolean {
  const { start, end, guard } = spot;
  if (CODE.test(text, end)) return true;
  if (SURE_BEFORE.test(text, start) && endsFree(words, spot)) return true;
  if (!beginsFree(words, spot) || EVERYDAY_BEFORE.isAt(text, start - 1)) return false;
  if (SURE_AFTER.test(text, end)) return true;
  if (guard === 'word') return false;
  return LIKELY_AFTER.test(text, end) || (LIKELY_BEFORE.test(text, start) && endsFree(words, spot));
}

/** 华为、小米、荣耀: beside a company in an enumeration stands another one. */
function joinLists(
  text: string,
  words: Cut,
  spots: readonly Spot[],
  sure: Set<Spot>,
  found: readonly Found[],
): void {
  const starts = new Set<number>();
  const ends = new Set<number>();
  for (const { start, end } of [...found.filter(({ reading }) => FIRMS.has(reading.type)), ...sure]) {
    starts.add(start);
    ends.add(end);
  }
  const join = (spot: Spot): void => {
    if (sure.has(spot) || !(isListed(text, spot.start, ends, -1) || isListed(text, spot.end, starts, 1)))
      return;
    if (!beginsFree(words, spot) || !(endsFree(words, spot) || endsLoosely(words, spot))) return;
    sure.add(spot);
    starts.add(spot.start);
    ends.add(spot.end);
  };
  for (const spot of spots) join(spot);
  for (const spot of [...spots].reverse()) join(spot);
}

/** True if only an enumeration mark stands between `at` and the border of a company. */
function isListed(text: string, at: number, borders: ReadonlySet<number>, step: 1 | -1): boolean {
  for (const length of [1, 2]) {
    const other = at + step * length;
    const between = step > 0 ? text.slice(at, other) : text.slice(Math.max(0, other), at);
    if (borders.has(other) && LISTED.test(between)) return true;
  }
  return false;
}

/** Adds those of the guarded names in a text of which it names the company in full too: 苹果 beside 苹果公司. */
function addFuller(found: readonly Found[], guarded: ReadonlySet<string>, named: Set<string>): void {
  const seen = new Set<string>();
  for (const { text: name, reading } of found) {
    if (!FIRMS.has(reading.type) || seen.has(name)) continue;
    seen.add(name);
    for (let i = 0; i < name.length; i++) {
      for (let k = NAMES_BY_START.wordsAt(name, i, hits) - 3; k >= 0; k -= 3) {
        const part = NAMES[(hits[k + 1] as number) - 1] as string;
        if (guarded.has(part) && isFuller(name, part)) named.add(part);
      }
    }
  }
}

/** A name that says more of the same company: 苹果公司 for 苹果. */
function isFuller(name: string, part: string): boolean {
  const body = bodiesNamed(part)[0];
  return body !== undefined && (bodiesNamed(name).includes(body) || name === `${part}公司`);
}

/** Stands by itself in a text that has spoken of the company. */
function isFree(text: string, words: Cut, spot: Spot): boolean {
  if (!beginsFree(words, spot) || !endsFree(words, spot)) return false;
  if (spot.guard === 'name') return true;
  return !EVERYDAY_BEFORE.isAt(text, spot.start - 1) && text[spot.end] !== '的';
}

function beginsFree(words: Cut, { first, guard }: Spot): boolean {
  const before = words.at(first - 1);
  if (before === undefined) return true;
  if (guard === 'name') return !['char', 'latin', 'brand', 'body', 'place'].includes(before.kind);
  return before.kind === 'quote' || EDGES.has(before.kind);
}

function endsFree(words: Cut, { last }: Spot): boolean {
  const after = words.at(last + 1);
  return after === undefined || after.kind === 'quote' || EDGES.has(after.kind);
}

/** 凯雷、华平|竞|购: in an enumeration unknown characters may follow a name that is no everyday word. */
function endsLoosely(words: Cut, { last, guard }: Spot): boolean {
  return guard === 'name' && words.is(last + 1, KIND.char);
}

function candidate(text: string, words: Cut, { name, start, end, first, last }: Spot): Found {
  return {
    start,
    end,
    text: text.slice(start, end),
    rule: 'org.lexicon.cued',
    reading: {
      type: bodiesNamed(name)[0]?.type ?? 'company',
      words: words.slice(first, last + 1),
      form: 'body',
    },
  };
}
