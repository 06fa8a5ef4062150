import type { Candidate } from '../engine/rule.js';
import { COMMON_FRONTS } from './common-words.js';
import { cuedNames } from './cued-names.js';
import { MARKET_TERMS, TRADES } from './heads.js';
import type { OrganizationReading } from './index.js';
import type { Word } from './segment.js';
import { SURNAMES } from './surnames.js';

/** News of companies: only there the short names are looked for. */
const BUSINESS =
  /股|收购|公告|上市|融资|董事|中标|签约|债券|公司|投资|集团|货款|诉讼|亿元|万元|挂牌|募资|招股|港元/u;
/** Words that stand behind a company's name and are no part of it. */
const AFTER_NAME = new Set(
  '股权 股票 股价 公告 股东 债券 业绩 净利润 营收 资产 债权 总股本 股东大会 董事会 监事会 高管 方面 此次 本次 案 行情 三季报 半年报 年报 财报 市值 管理层 计划 A股 H股'.split(
    ' ',
  ),
);
/** Words that announce the name of a company. */
const BEFORE_NAME =
  /(?:子公司|孙公司|控股股东|母公司|上市公司|收购|参股|入股|持有|减持|增持|质押给|股份公司|龙头企业|有限责任公司|大股东|股东|一致行动人|转让给|受让方|转让方|交易对方|质押方|债务人|收购方|中标方|关联方)$/u;
/** What only a company has or does, right behind its name. */
const SURE_AFTER =
  /^(?:[（(](?:股票代码|证券代码|行情|代码)?[:： ]?(?:[A-Z]{2})?[0-9]{4,6}(?:[.,，][A-Z]{1,2}|[)）,，])|(?:[0-9.]{1,6}%(?:的)?)?(?:股权|股份(?!有限)|股票|股价)|(?:发布|晚间|午间|日前|近日|今日)?(?:公告|披露)|董事长|总经理|实际控制人|实控人|控股股东|总股本|首席执行官|CEO|创始人)/u;
/** What companies do, behind a name that already looks like one. */
const LIKELY_AFTER =
  /^(?:[:：]|拟|计划|宣布|已|将|表示|称|中标|签署|签约|收购|增持|减持|持有|累计|预计|及其|携手|参与|还|与|向|质押|旗下|入围|成为|联合|等|未|也|则|曾|披露|公告|公布|发布|收到|签订|目前|获|中标|第[一二三四五六七八九十]{1,3}届|20\d\d年|的?(?:股|董事|总裁|员工|负责人))/u;
/** What only companies do, behind a name of everyday words: 绿色能源|拟. */
const ACTS_AFTER = /^(?:拟|宣布|中标|签署|签约|收购|增持|减持|披露|公告|发布公告|公布|入围|持有)/u;
const CODE_AFTER =
  /^[（(](?:股票代码|证券代码|行情|代码)?[:： ]?(?:[A-Z]{2})?[0-9]{4,6}(?:[.,，][A-Z]{1,2}|[)）,，])/u;
/** Groups that are no companies, or all companies of a trade. */
const COMMON_GROUPS = new Set([
  ...TRADES,
  ...'领先 犯罪 跨国 诈骗 利益 走私 产业 企业 出版 报业 金融 保险 酒店 农垦 医院 学校 教育 贸易 商贸 外贸 国有 民营 大型 家族 官僚 军事 政治 主要 前三 知名 外资 公司 地方 省属 市属 第一 第二 领跑'.split(
    ' ',
  ),
]);
const KINDS: ReadonlySet<string> = new Set([
  'char',
  'noun',
  'attribute',
  'brand',
  'place',
  'world',
  'latin',
  'body',
  'head',
]);
const LONGEST = 8;

interface Run {
  readonly words: readonly Word[];
  /** The word behind the run. */
  readonly next: Word | undefined;
}

/** Short names of companies that only their surroundings tell: 铎岚生态（300999）, 峤岳股份公告. */
export function findShortNames(
  text: string,
  words: readonly Word[],
  found: readonly Candidate<OrganizationReading>[],
): readonly Candidate<OrganizationReading>[] {
  if (!BUSINESS.test(text)) return [];
  const names: Candidate<OrganizationReading>[] = [];
  const runs = runsOf(words, found);
  const repeated = repeatedTexts(text, runs);
  for (const run of runs) {
    const name = shortName(text, run, repeated);
    if (name !== null) names.push(name);
  }
  return [...names, ...cuedNames(text, words, found)];
}

/** Stretches of words free of other names, cut at verbs, roles, marks and words of the stock market. */
function runsOf(words: readonly Word[], found: readonly Candidate<OrganizationReading>[]): readonly Run[] {
  const runs: Run[] = [];
  const ordered = [...found].sort((a, b) => a.start - b.start);
  let next = 0;
  let run: Word[] = [];
  for (const [i, word] of words.entries()) {
    while (next < ordered.length && (ordered[next]?.end ?? 0) <= word.start) next++;
    if (canBelong(word, ordered[next]) && !isCounter(word, words[i - 1])) {
      run.push(word);
      // 澜衡|股份|信息: 股份 is the last word of a short name
      if (word.text !== '股份') continue;
      runs.push({ words: run, next: undefined });
    } else if (run.length > 0) {
      runs.push({ words: run, next: word });
    }
    run = [];
  }
  if (run.length > 0) runs.push({ words: run, next: undefined });
  return runs;
}

function canBelong(word: Word, taken: Candidate<OrganizationReading> | undefined): boolean {
  const inside = taken !== undefined && taken.start < word.end && word.start < taken.end;
  if (inside && taken.reading.words.length > 1) return false;
  if (AFTER_NAME.has(word.text)) return false;
  if (word.kind === 'nominal') return TRADES.has(word.text);
  if (word.kind === 'head') return word.text.length === 1 || TRADES.has(word.text);
  return KINDS.has(word.kind);
}

/** 万|剂, 9|辆: a counter begins no name. */
function isCounter({ kind }: Word, before: Word | undefined): boolean {
  if (kind !== 'char' || before === undefined) return false;
  return before.kind === 'number' || (before.kind === 'stop' && /[万亿千百余多]$/u.test(before.text));
}

/** Texts of the runs that stand twice or more. */
function repeatedTexts(text: string, runs: readonly Run[]): ReadonlySet<string> {
  const once = new Set<string>();
  const repeated = new Set<string>();
  for (const { words } of runs) {
    const run = text.slice(words[0]?.start, words.at(-1)?.end);
    if (once.has(run)) repeated.add(run);
    else once.add(run);
  }
  return repeated;
}

function shortName(
  text: string,
  { words, next }: Run,
  repeated: ReadonlySet<string>,
): Candidate<OrganizationReading> | null {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined || compounds(next)) return null;
  // 审判|长|沈|知|远: the end of a title, then a person
  if ('长副'.includes(first.text) && SURNAMES.includes(words[1]?.text[0] ?? '-')) return null;
  const { start } = first;
  const { end } = last;
  const latin = words.every(({ kind }) => kind === 'latin');
  const length = end - start;
  if (length > LONGEST || (!latin && length < 3) || (words.length === 1 && !latin)) return null;
  const after = text.slice(end, end + 24).replace(/^-[BWSP](?=[（(])/u, '');
  const before = text.slice(Math.max(0, start - 6), start);
  const cues: Cues = {
    code: CODE_AFTER.test(after),
    sure: SURE_AFTER.test(after) || BEFORE_NAME.test(before) || (before.endsWith('向') && DEALS.test(after)),
    likely: LIKELY_AFTER.test(after),
    acts: ACTS_AFTER.test(after),
    item: ITEM_AFTER.test(after) && ITEM_BEFORE.test(before),
    listed: after.startsWith('、') || text[start - 1] === '、' || repeated.has(text.slice(start, end)),
  };
  if (!isNameLike(words, length, cues)) return null;
  const rule = cues.code ? 'org.short.listed' : 'org.short.company';
  return {
    start,
    end,
    text: text.slice(start, end),
    rule,
    reading: { type: 'company', words, form: 'short' },
  };
}

/** 大亚湾石化|区, 海岳石化|惠州项目: more of the same phrase follows. */
function compounds(next: Word | undefined): boolean {
  return next !== undefined && (next.kind === 'level' || next.kind === 'nominal');
}

interface Cues {
  readonly code: boolean;
  readonly sure: boolean;
  readonly likely: boolean;
  /** Does what only companies do. */
  readonly acts: boolean;
  /** Stands in an enumeration, or again in the text. */
  readonly listed: boolean;
  /** Heads an item of news: 4、蓝岳华腾：公司股东… */
  readonly item: boolean;
}

/** Deals that are done with a company: 向|…|转让. */
const DEALS = /^(?:转让|质押|采购|提供|增资|出售|支付|借款|收购|受让|购买)/u;
const ITEM_BEFORE = /(?:^|[\n。；;、.．】》）)丨|])$/u;
const ITEM_AFTER =
  /^[:：](?:公司|子公司|控股|拟|预计|中标|股东|关于|实控人|实际控制人|董事|上半年|前三季度|一季度|[一二三四]季度|20\d\d年|联合|签|收到|终止|重大|持股|第)/u;

function isNameLike(
  words: readonly Word[],
  length: number,
  { code, sure, likely, acts, listed, item }: Cues,
): boolean {
  const last = words.at(-1);
  if (last === undefined) return false;
  if (code) return length <= 6 && length > 1;
  if (item && length === 4 && unknown(words) >= 2) return true;
  if (words.every(({ kind }) => kind === 'latin'))
    return sure && length >= 3 && !MARKET_TERMS.test(words[0]?.text ?? '');
  const front = words.slice(0, -1);
  if (last.text === '集团' && front.length === 1 && length === 4)
    return !COMMON_GROUPS.has(front[0]?.text ?? '');
  if (last.text === '集团' && front.length === 2 && length === 6 && TRADES.has(front[1]?.text ?? '')) {
    return !COMMON_GROUPS.has(front[0]?.text ?? '');
  }
  if (TRADES.has(last.text) && front.length > 0) {
    const frontLength = length - last.text.length;
    const named = unknown(front) >= 2 || front.some(({ kind }) => kind === 'brand' || kind === 'body');
    // 奶源|建设: words of trade that are verbs too need a cue
    const plain = frontLength === 2 && (last.kind !== 'nominal' || last.text === '控股');
    if (named && frontLength <= 4 && (plain || sure || likely || listed)) return true;
    return (sure || acts || (listed && likely)) && length === 4 && !COMMON_FRONTS.has(front[0]?.text ?? '');
  }
  const odd = unknown(words);
  // 北汽|岚谷: a known company's name and two characters more
  if (length === 4 && odd === 2 && ['body', 'brand', 'place'].includes(words[0]?.kind ?? '')) {
    return sure || likely || (listed && words[0]?.kind !== 'place');
  }
  if (odd < 2) return false;
  if (length === 4) return sure || (likely && odd === 4 && !SURNAMES.includes(words[0]?.text[0] ?? ''));
  return sure && length === 3 && odd === 3 && !SURNAMES.includes(words[0]?.text[0] ?? '');
}

function unknown(words: readonly Word[]): number {
  return words.reduce(
    (sum, { kind, text }) => sum + (kind === 'char' || (kind === 'head' && text.length === 1) ? 1 : 0),
    0,
  );
}
