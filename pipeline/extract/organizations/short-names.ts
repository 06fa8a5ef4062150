import type { Candidate } from '../engine/rule.js';
import { TRADES } from './heads.js';
import type { OrganizationReading } from './index.js';
import type { Word } from './segment.js';

/** News of companies: only there the short names are looked for. */
const BUSINESS = /股|收购|公告|上市|融资|董事|中标|签约|债券|企业|公司|投资/u;
/** Words of the stock market that stand behind a name and are no part of it. */
const AFTER_NAME = new Set(
  '股权 股票 股价 公告 股东 债券 业绩 净利润 营收 资产 资金 债权 产品 项目 总股本 股东大会 董事会 监事会 董事 高管 中标 入围 工程 方面 此次 本次 案 股民 股 行情 三季报 半年报 年报 财报 市值 管理层 大股东 A股 H股 员工 创始人 创始 官网 生产 创办人 总部 旗下 工厂 门店 品牌 店'.split(' '),
);
/** Words that announce the name of a company. */
const BEFORE_NAME = /(?:股东|子公司|孙公司|控股股东|母公司|上市公司|收购|参股|入股|持有|减持|增持|质押给|原告|被告|及其|旗下|企业|供应商|客户|对手|保荐机构|巨头|龙头|厂商|集团|公司)$/u;
/** What only a company does, or what only a company has, right behind its name. */
const SURE_AFTER =
  /^(?:[（(](?:股票代码|证券代码|行情|代码)?[:： ]?(?:[A-Z]{2})?[0-9]{4,6}(?:[.,，][A-Z]{1,2}|[)）,，])|(?:[0-9.]{1,6}%(?:的)?)?(?:股权|股份(?!有限)|股票|股价)|(?:发布|晚间|午间|日前|近日|今日)?(?:公告|披露)|董事长|总经理|实际控制人|实控人|控股股东|总股本|首席执行官|CEO|创始人)/u;
const CODE_AFTER = /^[（(](?:股票代码|证券代码|行情|代码)?[:： ]?(?:[A-Z]{2})?[0-9]{4,6}(?:[.,，][A-Z]{1,2}|[)）,，])/u;
/** The commonest surnames: two or three unknown characters that begin so are a person. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝';
const KINDS: ReadonlySet<string> = new Set([
  'char', 'noun', 'nominal', 'attribute', 'brand', 'place', 'world', 'latin', 'number', 'body', 'ordinal', 'head',
]);
const LONGEST = 8;

interface Run {
  readonly words: readonly Word[];
  readonly start: number;
  readonly end: number;
}

/** Short names of companies that only their surroundings tell: 铁汉生态（300197）, 康旗股份公告. */
export function findShortNames(
  text: string,
  words: readonly Word[],
  found: readonly Candidate<OrganizationReading>[],
): readonly Candidate<OrganizationReading>[] {
  if (!BUSINESS.test(text)) return [];
  const names: Candidate<OrganizationReading>[] = [];
  for (const run of runsOf(words, found)) {
    const name = shortName(text, run);
    if (name !== null) names.push(name);
  }
  return names;
}

/** Stretches of words free of other names, cut at verbs, roles, marks and words of the stock market. */
function* runsOf(words: readonly Word[], found: readonly Candidate<OrganizationReading>[]): Generator<Run> {
  let next = 0;
  let run: Word[] = [];
  const ordered = [...found].sort((a, b) => a.start - b.start);
  for (const word of words) {
    while (next < ordered.length && (ordered[next]?.end ?? 0) <= word.start) next++;
    const taken = ordered[next];
    const inside = taken !== undefined && taken.start < word.end && word.start < taken.end;
    const whole = inside && taken.end - taken.start > word.end - word.start;
    const fits = KINDS.has(word.kind) && !whole && !AFTER_NAME.has(word.text);
    if (fits) run.push(word);
    else {
      yield* closed(run);
      run = [];
    }
  }
  yield* closed(run);
}

function* closed(run: readonly Word[]): Generator<Run> {
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined) return;
  yield { words: run, start: first.start, end: last.end };
}

function shortName(text: string, run: Run): Candidate<OrganizationReading> | null {
  const { words, start, end } = run;
  const only = words.length === 1 ? words[0] : undefined;
  if (only !== undefined && only.kind !== 'latin' && only.kind !== 'brand' && only.kind !== 'noun') return null;
  const after = text.slice(end, end + 24);
  const length = end - start;
  const latin = words.every(({ kind }) => kind === 'latin');
  if (!latin && (length < 3 || length > LONGEST)) return null;
  const code = CODE_AFTER.test(after);
  const sure = code || SURE_AFTER.test(after) || BEFORE_NAME.test(text.slice(Math.max(0, start - 5), start));
  if (!isNameLike(words, length, sure, code)) return null;
  return {
    start,
    end,
    text: text.slice(start, end),
    rule: code ? 'org.short.listed' : 'org.short.company',
    reading: { type: 'company', words, form: 'short' },
  };
}

function isNameLike(words: readonly Word[], length: number, sure: boolean, code: boolean): boolean {
  const last = words.at(-1);
  if (last === undefined) return false;
  if (last.kind === 'head' && !TRADES.has(last.text)) return false;
  const front = words.slice(0, -1);
  const trade = TRADES.has(last.text) && front.length > 0;
  if (code) return length <= 6;
  if (words.every(({ kind }) => kind === 'latin')) return sure && length >= 3;
  if (trade) {
    if (unknown(front) >= 2 || front.some(({ kind }) => kind === 'brand' || kind === 'body')) return true;
    return sure && length === 4;
  }
  if (!sure) return false;
  const odd = unknown(words);
  if (odd === length) return length === 4 || (length === 3 && !SURNAMES.includes(words[0]?.text[0] ?? ''));
  return odd >= 2 && length === 4;
}

function unknown(words: readonly Word[]): number {
  return words.reduce((sum, { kind }) => sum + (kind === 'char' ? 1 : 0), 0);
}
