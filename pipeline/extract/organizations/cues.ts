import { CharacterSet } from '../../text/character-set.js';
import { lastCharacters } from '../../text/pattern-edges.js';
import { PatternAt, PatternBefore } from '../../text/placed-pattern.js';
import { backwards, Trie } from '../../text/trie.js';
import { ANNOUNCEMENTS } from './common-words.js';
import data from './lexicon/cues.json' with { type: 'json' };

const ROLES: readonly string[] = [...ANNOUNCEMENTS];
const PEERS: ReadonlySet<string> = new Set(data.peerRoles.split(' '));
const DEALS: readonly string[] = data.deals.split(' ');
const ROLES_BACKWARDS = Trie.of(ROLES.map(backwards));
const DEALS_BACKWARDS = Trie.of(DEALS.map(backwards));
/** Roles of companies only, by their places in `ROLES`. */
const FIRM_ROLES: readonly boolean[] = ROLES.map(
  (role) => !PEERS.has(role) && !/(?:公司|企业|机构)$/u.test(role),
);

/** Words before and behind the name that tell a company together. */
interface Frame {
  readonly before: PatternBefore;
  readonly after: PatternAt;
}

/** （600519）, (00700.HK), （NYSE:BABA）, （行情600519，诊股）. */
const CODE_AFTER = new PatternAt(
  /(?:[（(](?:(?:股票|证券)?(?:代码|简称)|行情)?[:： ]?(?:[A-Z]{2})?[0-9]{4,6}(?:[.,，][A-Z]{1,2}|[)）,，])|[（(](?:NYSE|NASDAQ|HKEX|SEHK|SH|SZ|HK|纳斯达克|纽交所|港交所)[:： ][A-Z0-9]{1,6}[)）])/u,
);
/** What only a company has, right behind its name. */
const FIRM_AFTER = new PatternAt(
  /(?:系(?![统列数主副里指为由的])|[0-9.]{1,6}[%％]的?(?:股权|股份)|的?(?:全部|部分|控股|少数|剩余)?(?:股权|股价|估值)|的?股份(?!有限)|股票|的?(?:控股|全资)子公司|实际控制人|实控人|控股股东|总股本|(?:宣布)?(?:完成|获得?).{0,8}轮?融资|的?(?:招股书|招股说明书|IPO|财报|年报|半年报|季报|[一三]季报|上市申请|理财产品|市值)|成立于|创[立办]于|发包|发行(?:股份|债券|股票)|被.{2,8}(?:[收并]购|控股|吞并|兼并))/u,
);
/** What companies and persons hold. */
const HOLDS_AFTER = new PatternAt(/(?:所持|持有的?(?:本?公司|上市公司|其)?股|持有的)/u);
/** What a company has or does, right behind its name. */
const SURE_AFTER = new PatternAt(
  /(?:(?:发布|晚间|午间|日前|近日|今日)?(?:公告|披露)|的?(?:董事长|总经理|总裁|首席执行官|CEO|CFO|CTO|COO|联合创始人|创始人|创办人|高管|大股东|股东)|旗下|提交的|出具的|作为.{1,12}(?:股东|公司|企业)|[为是].{1,10}(?:公司|企业|厂商|巨头|供应商|服务商|运营商|制造商|生产商)|的?(?:官网|官微|上市|破产|重整|退市|门店|车型|经销商)|的(?:全资)?[收并]购|(?:已经?|正)?(?:处于)?(?:破产|资不抵债)|起诉了?|入股|参股|借壳|向.{2,16}(?:法院|仲裁委|证监会|交易所|[深上港]交所))/u,
);
/** What companies do, behind a name that already looks like one. */
const LIKELY_AFTER = new PatternAt(
  /(?:[:：]|拟|计划|宣布|已|将|表示|称|中标|签署|签约|收购|增持|减持|持有|累计|预计|及其|携手|参与|还|与|向|质押|旗下|入围|成为|联合|等|未|也|则|曾|披露|公告|公布|发布|收到|签订|目前|获|中标|起诉|诉|于[0-9]|在[0-9]|以[0-9]|[0-9]{1,2}月|第[一二三四五六七八九十]{1,3}届|20\d\d年|的?(?:股|董事|总裁|员工|负责人))/u,
);
/** What only companies do, behind a name of everyday words: 绿色能源|拟. */
const ACTS_AFTER = new PatternAt(
  /(?:拟|于20\d\d年.{0,6}(?:收购|设立|成立|上市|中标|完成)|宣布|中标|签署|签约|收购|增持|减持|入股|参股|披露|公告|发布公告|公布|入围|持有)/u,
);
/** Marks behind which an item begins. */
const ITEM_BEFORE = new CharacterSet('\n。；;、.．】》）)丨|');
const ITEM_AFTER = new PatternAt(
  /[:：](?:公司|子公司|控股|拟|预计|中标|股东|关于|实控人|实际控制人|董事|上半年|前三季度|一季度|[一二三四]季度|20\d\d年|联合|签|收到|终止|重大|持股|第)/u,
);

/** Words before and behind the name that together tell a company: 对|…|的收购, 与|…|签订. */
const FRAME_PATTERNS = [
  [
    /对于?/u,
    /(?:的?(?:收购|并购|增资|控股|持股|股权|债权|重组|要约|全资收购)|提供(?:的|连带|.{0,4}担保)|进行(?:收购|增资|要约|重组)|增资)/u,
  ],
  [
    /[向给]/u,
    /(?:转让|质押|采购|提供|增资|出售|支付|借款|收购|受让|购买|发放|返还|发出|下发|出具|交付|定向发行|发行)/u,
  ],
  [
    /[与和同跟]/u,
    /(?:签订|签署|签约|达成|组成|组建|合资|合并|重组|共同|在.{1,4}(?:签|举行)|开展|展开|战略合作|的(?:合并|诉讼|纠纷|合作|交易|战略|合资)|合作|联合(?:体|中标|开发|成立|发布)|均为|同属)/u,
  ],
  [/被/u, /(?:收购|并购|起诉|控股|吞并|兼并|入股|告上)/u],
  [/(?:收到|接到)/u, /(?:提交|出具|送达|发来|发出|支付|的(?:通知|函|告知|要约|书面))/u],
  [/(?:中标|承接|承建)/u, /(?:发包|招标|采购)/u],
  [/(?:判决|判令|裁定|裁决|责令)/u, /(?:支付|返还|赔偿|偿还|归还|承担|向|自|履行|停止)/u],
  [/由/u, /(?:发包|承建|控股|全资|持有|收购|中标|出品|创办|创立|100[%％]|\d{1,2}(?:\.\d{1,2})?[%％]?控股)/u],
  [/(?:联手|携手|牵手|起诉|状告|控告|借壳)/u, /[，。、；,;]/u],
] as const;
const FRAMES: readonly Frame[] = FRAME_PATTERNS.map(([before, after]) => ({
  before: new PatternBefore(before),
  after: new PatternAt(after),
}));
/** With one of these all that may stand before a name in a frame ends. */
const FRAME_LASTS = lastCharacters(FRAME_PATTERNS.map(([before]) => `(?:${before.source})`).join('|'));
/** 全屋智能|产品: a trade and its goods. */
const GOODS_AFTER = new PatternAt(
  /(?:产品|设备|系统|服务|技术|解决方案|板块|行业|市场|业务|领域|产业|概念)/u,
);
const SHARES_BEFORE = new PatternBefore(/(?:持有?的?|[增减]持|质押|认购|买入|卖出|其)/u);
/** “峤鸣”|公司. */
const KIND_AFTER = new PatternAt(/(?:公司|集团|企业)/u);
const KIND_BEFORE = new PatternBefore(/(?:公司|企业|集团|机构|品牌|银行|工作室|基金)/u);
/** Prepositions and the like, with which a name is left clean on its left; marks leave it clean too. */
const CLEAN_BEFORE = new PatternBefore(
  /(?:[对向与和及被由给为让据从自在的是]|由于|收到|接到|中标|判决|截至|如果|但|而|因|以及)/u,
);
const LETTER_BEFORE = /[\p{L}\p{N}]$/u;
/** Behind these a deal is no purchase: 收购|王岚|持有的, 转让给. */
const HELD_BEFORE = new PatternBefore(/(?:持有|[增减]持|给)/u);
/** 投资|80亿元: what shows the last word to be a verb. */
const OBJECT_AFTER = new PatternAt(/(?:了|[0-9]|超|逾|约|近|的(?:项目|工程))/u);

const UNREAD = -1;
const OPENING = new CharacterSet('“‘「');
const OPENING_OR_SPACE = new CharacterSet('“‘「 ');
const CLOSING = new CharacterSet('”’」');
/** 启棠生物-B（: the class of shares. */
const SHARE_CLASS = new PatternAt(/-[BWSP](?=[（(])/u);

/**
 * What stands around a stretch of text that may be the short name of a company: the words before its start and behind
 * its end. Each cue is looked for when it is first asked for, as most names need few of them.
 */
export class Cues {
  /** Where what stands behind the name begins, a closing quote passed over. */
  private readonly after: number;
  /** Where what stands before the name ends, an opening quote passed over. */
  private readonly before: number;
  private roleNumber = UNREAD;
  private isFirm: boolean | null = null;
  private isSure: boolean | null = null;

  constructor(
    private readonly text: string,
    private readonly start: number,
    private readonly end: number,
    private readonly repeats: (name: string) => boolean,
  ) {
    const skipped = SHARE_CLASS.test(text, end) ? 2 : CLOSING.isAt(text, end) ? 1 : 0;
    this.after = end + skipped;
    this.before = OPENING_OR_SPACE.isAt(text, start - 1) ? start - 1 : start;
  }

  /** A stock code behind it. */
  get code(): boolean {
    return CODE_AFTER.test(this.text, this.after);
  }

  /** What says that a company is named, if the words look like a name. */
  get sure(): boolean {
    this.isSure ??=
      this.firm ||
      this.framed ||
      this.holds ||
      this.deal ||
      this.role > 0 ||
      SURE_AFTER.test(this.text, this.after);
    return this.isSure;
  }

  /** What says that it is no person either: 股价 behind it, 房企 before it. */
  get firm(): boolean {
    this.isFirm ??= this.readFirm();
    return this.isFirm;
  }

  private readFirm(): boolean {
    if (this.role > 0 && FIRM_ROLES[this.role - 1] === true) return true;
    if (FIRM_AFTER.test(this.text, this.after) || (this.quoted && KIND_AFTER.test(this.text, this.after)))
      return true;
    // 收购|王岚|持有的: a person may hold shares
    return this.deal && !this.holds && !HELD_BEFORE.test(this.text, this.before);
  }

  /** The words on both sides together. */
  get framed(): boolean {
    const { text, before, after } = this;
    if (FRAME_LASTS?.isAt(text, before - 1) === false) return false;
    return FRAMES.some((frame) => frame.before.test(text, before) && frame.after.test(text, after));
  }

  /** Holds shares, as companies and persons do. */
  get holds(): boolean {
    return HOLDS_AFTER.test(this.text, this.after);
  }

  /** The kind of body right before it, which only foreign names follow: 公司|JUUL. */
  get kind(): boolean {
    return KIND_BEFORE.test(this.text, this.before);
  }

  get likely(): boolean {
    return LIKELY_AFTER.test(this.text, this.after);
  }

  /** Does what only companies do. */
  get acts(): boolean {
    return ACTS_AFTER.test(this.text, this.after);
  }

  /** Goods follow, or a phrase that takes the last word: 全屋智能|产品, 信息|披露. */
  get goods(): boolean {
    const { text, after, end } = this;
    return GOODS_AFTER.test(text, after) || (text[end - 1] === '息' && text.startsWith('披露', after));
  }

  /** The shares of a company: 持有|…股份. */
  get shares(): boolean {
    return SHARES_BEFORE.test(this.text, this.before);
  }

  /** The last word is a verb here: 投资|80亿元. */
  get verb(): boolean {
    return OBJECT_AFTER.test(this.text, this.after) && !FIRM_AFTER.test(this.text, this.after);
  }

  /** Stands in an enumeration, or again in the text. */
  get listed(): boolean {
    const { text, start, end, after } = this;
    return text[after] === '、' || text[start - 1] === '、' || this.repeats(text.slice(start, end));
  }

  /** Heads an item of news: 4、蓝岳华腾：公司股东… */
  get item(): boolean {
    const { text, before, after } = this;
    return ITEM_AFTER.test(text, after) && (before === 0 || ITEM_BEFORE.isAt(text, before - 1));
  }

  /** Nothing runs into it from the left: a mark, a preposition, a cue. */
  get clean(): boolean {
    const { text, before } = this;
    return this.role > 0 || this.deal || !isLetterBefore(text, before) || CLEAN_BEFORE.test(text, before);
  }

  private get quoted(): boolean {
    return CLOSING.isAt(this.text, this.end) && OPENING.isAt(this.text, this.start - 1);
  }

  /** The longest role right before the name, by its place in `ROLES` from 1; 0 for none. */
  private get role(): number {
    if (this.roleNumber === UNREAD) this.roleNumber = this.announcedBy(ROLES_BACKWARDS);
    return this.roleNumber;
  }

  private get deal(): boolean {
    return this.announcedBy(DEALS_BACKWARDS) > 0;
  }

  private announcedBy(words: Trie): number {
    return words.valueOf(words.longestBefore(this.text, this.before));
  }
}

const SOME_LETTERS = new CharacterSet('\u3400-\u9fff0-9A-Za-z');
const SURROGATES = new CharacterSet('\ud800-\udfff');

function isLetterBefore(text: string, end: number): boolean {
  if (end === 0) return false;
  if (SOME_LETTERS.isAt(text, end - 1)) return true;
  const width = SURROGATES.isAt(text, end - 1) ? 2 : 1;
  return LETTER_BEFORE.test(text.slice(Math.max(0, end - width), end));
}
