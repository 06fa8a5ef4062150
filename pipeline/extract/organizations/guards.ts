import { PatternAt } from '../../text/placed-pattern.js';
import guards from './lexicon/guards.json' with { type: 'json' };

/** How strong the surroundings of a guarded name must be: words are everyday words, names but trades and places. */
export type Guard = 'word' | 'name';

const guarded = new Map<string, Guard>();
for (const name of guards.words.split(' ')) guarded.set(name, 'word');
for (const name of guards.names.split(' ')) guarded.set(name, 'name');

/** Names of the lexicon that are read only where something says that a company is meant: 苹果, 黄山旅游. */
export const GUARDED: ReadonlyMap<string, Guard> = guarded;

/** Makes that stand for their goods too: 一辆宝马, 特斯拉Model 3, 两瓶茅台. */
export const GOODS: ReadonlySet<string> = new Set(guards.goods.split(' '));

/** Words behind which a name is none: 标普|500. */
export const NOT_BEFORE: ReadonlyMap<string, readonly string[]> = new Map(
  guards.notBefore.map(([names = '', words = '']) => [names, words.split(' ')]),
);

/** Words that end before a name or with it: 三|百度, 点点|滴滴. */
export const NOT_BEHIND: ReadonlyMap<string, readonly string[]> = new Map(
  guards.notBehind.map(([names = '', words = '']) => [names, words.split(' ')]),
);

const COUNTED_BEFORE =
  /(?:[一二两三四五六七八九十几数百千万0-9这那该每整各][辆台部款瓶杯箱罐盒双件套架艘碗份个只支顿块]|驾驶|驾乘|乘坐|开着|开的|坐着|穿着|喝着?|喝了|喝上|吃着?|购买|买了|买的|买辆|换了|抽着|用上)的?$/u;
const MODEL_AFTER =
  /^(?: ?Model ?[A-Z0-9]|(?!Q[1-4]|H[12]|FY|[AHB]股|[A-Z]轮|IPO|CEO|CFO|CTO|APP|App)[-\s]?[A-Z][A-Za-z]{0,8}[- ]?[0-9]{1,4}(?![0-9.]*[%％亿万元家])|[0-9]{1,4}(?:系|型|代|客机|飞机|MAX|-[0-9])|7[0-9]7|(?:牌|轿车|越野车|跑车|SUV|客机|飞机|酒(?!业|厂|店|类|水|企|集团)|手机|手表|手袋|面包车|出租车|商务车|私家车|咖啡店|车(?!企|厂|业|展|队|联网|间|贷|险|身(?:制造|厂))|套餐|积木|火锅|矿泉水|酸奶|纯牛奶|奶粉|奶茶|面膜|口红|运动鞋|羽绒服|电饭煲))/u;

/** True where a maker's name stands for what it makes. */
export function isGoods(name: string, text: string, start: number, end: number): boolean {
  if (!GOODS.has(name)) return false;
  return (
    COUNTED_BEFORE.test(text.slice(Math.max(0, start - 4), start)) ||
    MODEL_AFTER.test(text.slice(end, end + 16))
  );
}

const SITE_AFTER = new PatternAt(
  /(?:广场|大厦|大楼|产业园|科技园|工业园|物流园|影城|天街|体育场|体育馆|体育中心|足球场|名都|花园|山庄|度假区|风景区|水利枢纽|大街|步行街)/u,
);

/** 万达|广场, 华为|产业园: a place that bears a company's name. */
export function isSite(text: string, end: number): boolean {
  return SITE_AFTER.test(text, end);
}
