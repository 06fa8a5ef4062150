import data from './lexicon/cues.json' with { type: 'json' };

/** What stands around a stretch of text that may be the short name of a company. */
export interface Cues {
  /** A stock code behind it. */
  readonly code: boolean;
  /** What says that a company is named, if the words look like a name. */
  readonly sure: boolean;
  /** What says that it is no person either: 股价 behind it, 房企 before it. */
  readonly firm: boolean;
  /** The words on both sides together. */
  readonly framed: boolean;
  /** Holds shares, as companies and persons do. */
  readonly holds: boolean;
  /** The kind of body right before it, which only foreign names follow: 公司|JUUL. */
  readonly kind: boolean;
  readonly likely: boolean;
  /** Does what only companies do. */
  readonly acts: boolean;
  /** Goods follow, or a phrase that takes the last word: 全屋智能|产品, 信息|披露. */
  readonly goods: boolean;
  /** The shares of a company: 持有|…股份. */
  readonly shares: boolean;
  /** The last word is a verb here: 投资|80亿元. */
  readonly verb: boolean;
  /** Stands in an enumeration, or again in the text. */
  readonly listed: boolean;
  /** Heads an item of news: 4、蓝岳华腾：公司股东… */
  readonly item: boolean;
  /** Nothing runs into it from the left: a mark, a preposition, a cue. */
  readonly clean: boolean;
}

const ROLES: ReadonlySet<string> = new Set(data.roles.split(' '));
const PEERS: ReadonlySet<string> = new Set(data.peerRoles.split(' '));
const DEALS: ReadonlySet<string> = new Set(data.deals.split(' '));
const LONGEST_ROLE = Math.max(...[...ROLES, ...DEALS].map(({ length }) => length));

/** （600519）, (00700.HK), （NYSE:BABA）, （行情600519，诊股）. */
const CODE_AFTER =
  /^[（(](?:(?:股票|证券)?(?:代码|简称)|行情)?[:： ]?(?:[A-Z]{2})?[0-9]{4,6}(?:[.,，][A-Z]{1,2}|[)）,，])|^[（(](?:NYSE|NASDAQ|HKEX|SEHK|SH|SZ|HK|纳斯达克|纽交所|港交所)[:： ][A-Z0-9]{1,6}[)）]/u;
/** What only a company has, right behind its name. */
const FIRM_AFTER =
  /^(?:系(?![统列数主副里指为由的])|[0-9.]{1,6}[%％]的?(?:股权|股份)|的?(?:全部|部分|控股|少数|剩余)?(?:股权|股价|估值)|的?股份(?!有限)|股票|的?(?:控股|全资)子公司|实际控制人|实控人|控股股东|总股本|(?:宣布)?(?:完成|获得?).{0,8}轮?融资|的?(?:招股书|招股说明书|IPO|财报|年报|半年报|季报|[一三]季报|上市申请|理财产品|市值)|成立于|创[立办]于|发包|发行(?:股份|债券|股票)|被.{2,8}(?:[收并]购|控股|吞并|兼并))/u;
/** What companies and persons hold. */
const HOLDS_AFTER = /^(?:所持|持有的?(?:本?公司|上市公司|其)?股|持有的)/u;
/** What a company has or does, right behind its name. */
const SURE_AFTER =
  /^(?:(?:发布|晚间|午间|日前|近日|今日)?(?:公告|披露)|的?(?:董事长|总经理|总裁|首席执行官|CEO|CFO|CTO|COO|联合创始人|创始人|创办人|高管|大股东|股东)|旗下|提交的|出具的|作为.{1,12}(?:股东|公司|企业)|[为是].{1,10}(?:公司|企业|厂商|巨头|供应商|服务商|运营商|制造商|生产商)|的?(?:官网|官微|上市|破产|重整|退市|门店|车型|经销商)|的(?:全资)?[收并]购|(?:已经?|正)?(?:处于)?(?:破产|资不抵债)|起诉了?|入股|参股|借壳|向.{2,16}(?:法院|仲裁委|证监会|交易所|[深上港]交所))/u;
/** What companies do, behind a name that already looks like one. */
const LIKELY_AFTER =
  /^(?:[:：]|拟|计划|宣布|已|将|表示|称|中标|签署|签约|收购|增持|减持|持有|累计|预计|及其|携手|参与|还|与|向|质押|旗下|入围|成为|联合|等|未|也|则|曾|披露|公告|公布|发布|收到|签订|目前|获|中标|起诉|诉|于[0-9]|在[0-9]|以[0-9]|[0-9]{1,2}月|第[一二三四五六七八九十]{1,3}届|20\d\d年|的?(?:股|董事|总裁|员工|负责人))/u;
/** What only companies do, behind a name of everyday words: 绿色能源|拟. */
const ACTS_AFTER =
  /^(?:拟|于20\d\d年.{0,6}(?:收购|设立|成立|上市|中标|完成)|宣布|中标|签署|签约|收购|增持|减持|入股|参股|披露|公告|发布公告|公布|入围|持有)/u;
const ITEM_BEFORE = /(?:^|[\n。；;、.．】》）)丨|])$/u;
const ITEM_AFTER =
  /^[:：](?:公司|子公司|控股|拟|预计|中标|股东|关于|实控人|实际控制人|董事|上半年|前三季度|一季度|[一二三四]季度|20\d\d年|联合|签|收到|终止|重大|持股|第)/u;

/** Words before and behind the name that together tell a company: 对|…|的收购, 与|…|签订. */
const FRAMES: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [
    /对于?$/u,
    /^(?:的?(?:收购|并购|增资|控股|持股|股权|债权|重组|要约|全资收购)|提供(?:的|连带|.{0,4}担保)|进行(?:收购|增资|要约|重组)|增资)/u,
  ],
  [
    /[向给]$/u,
    /^(?:转让|质押|采购|提供|增资|出售|支付|借款|收购|受让|购买|发放|返还|发出|下发|出具|交付|定向发行|发行)/u,
  ],
  [
    /[与和同跟]$/u,
    /^(?:签订|签署|签约|达成|组成|组建|合资|合并|重组|共同|在.{1,4}(?:签|举行)|开展|展开|战略合作|的(?:合并|诉讼|纠纷|合作|交易|战略|合资)|合作|联合(?:体|中标|开发|成立|发布)|均为|同属)/u,
  ],
  [/被$/u, /^(?:收购|并购|起诉|控股|吞并|兼并|入股|告上)/u],
  [/(?:收到|接到)$/u, /^(?:提交|出具|送达|发来|发出|支付|的(?:通知|函|告知|要约|书面))/u],
  [/(?:中标|承接|承建)$/u, /^(?:发包|招标|采购)/u],
  [/(?:判决|判令|裁定|裁决|责令)$/u, /^(?:支付|返还|赔偿|偿还|归还|承担|向|自|履行|停止)/u],
  [
    /由$/u,
    /^(?:发包|承建|控股|全资|持有|收购|中标|出品|创办|创立|100[%％]|\d{1,2}(?:\.\d{1,2})?[%％]?控股)/u,
  ],
  [/(?:联手|携手|牵手|起诉|状告|控告|借壳)$/u, /^[，。、；,;]/u],
];
/** 全屋智能|产品: a trade and its goods. */
const GOODS_AFTER = /^(?:产品|设备|系统|服务|技术|解决方案|板块|行业|市场|业务|领域|产业|概念)/u;
const SHARES_BEFORE = /(?:持有?的?|[增减]持|质押|认购|买入|卖出|其)$/u;
/** “峤鸣”|公司. */
const KIND_AFTER = /^(?:公司|集团|企业)/u;
const KIND_BEFORE = /(?:公司|企业|集团|机构|品牌|银行|工作室|基金)$/u;
/** Words with which a name is left clean on its left: marks and prepositions. */
const CLEAN_BEFORE =
  /(?:^|[^\p{L}\p{N}]|[对向与和及被由给为让据从自在的是]|由于|收到|接到|中标|判决|截至|如果|但|而|因|以及)$/u;

/** True for a word that announces a company: 子公司, 券商. */
export function announces(word: string): boolean {
  return ROLES.has(word);
}

/** What is told by the words before a start and behind an end. */
export function cuesAround(text: string, start: number, end: number, repeated: boolean): Cues {
  const behind = text.slice(end, end + 24);
  const after = behind.replace(/^(?:-[BWSP](?=[（(])|[”’」])/u, '');
  const quoted = /^[”’」]/u.test(behind) && /[“‘「]/u.test(text[start - 1] ?? '');
  const before = text.slice(Math.max(0, start - LONGEST_ROLE), start).replace(/[“‘「 ]$/u, '');
  const role = announcedBy(before, ROLES);
  const framed = FRAMES.some(([left, right]) => left.test(before) && right.test(after));
  const deal = announcedBy(before, DEALS) !== null;
  // 收购|王岚|持有的: a person may hold shares
  const holds = HOLDS_AFTER.test(after);
  const bought = deal && !holds && !/(?:持有|[增减]持|给)$/u.test(before);
  const firm =
    bought ||
    FIRM_AFTER.test(after) ||
    (quoted && KIND_AFTER.test(after)) ||
    (role !== null && !PEERS.has(role) && !/(?:公司|企业|机构)$/u.test(role));
  return {
    code: CODE_AFTER.test(after),
    sure: firm || framed || holds || deal || role !== null || SURE_AFTER.test(after),
    firm,
    framed,
    holds,
    kind: KIND_BEFORE.test(before),
    likely: LIKELY_AFTER.test(after),
    acts: ACTS_AFTER.test(after),
    goods: GOODS_AFTER.test(after) || (text[end - 1] === '息' && after.startsWith('披露')),
    shares: SHARES_BEFORE.test(before),
    verb: /^(?:了|[0-9]|超|逾|约|近|的(?:项目|工程))/u.test(after) && !FIRM_AFTER.test(after),
    item: ITEM_AFTER.test(after) && ITEM_BEFORE.test(before),
    listed: after.startsWith('、') || text[start - 1] === '、' || repeated,
    clean: role !== null || deal || CLEAN_BEFORE.test(before),
  };
}

function announcedBy(before: string, words: ReadonlySet<string>): string | null {
  for (let length = Math.min(LONGEST_ROLE, before.length); length >= 2; length--) {
    const word = before.slice(-length);
    if (words.has(word)) return word;
  }
  return null;
}
