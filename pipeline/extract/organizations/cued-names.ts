import { PatternAt } from '../../text/placed-pattern.js';
import type { Candidate } from '../engine/rule.js';
import { COMMON_FRONTS } from './common-words.js';
import type { Cut, Word } from './cut.js';
import { TRADES } from './heads.js';
import type { OrganizationReading } from './reading.js';

type Found = Candidate<OrganizationReading>;

/** Names of companies under special treatment say so themselves: *ST峤岳, but not ST板块. */
const WARNED =
  /\*?ST(?!股|板块|公司|制度|警示|处理|风险|个股|概念|摘帽|戴帽|上市|类股|情形|标准|状态)[\u3400-\u9fff]{2}/gu;
/** 收购飞驰汽车51.2%股权, 持有的黄河三角洲热力75%的股权: what stands between the deal and the stake. */
const STAKE =
  /(?:收购|并购|受让|转让|购买|出售|持有的?|增持|质押|参股|竞得|获得|拍卖|认购|挂牌转让|拿下)了?([A-Za-z\u3400-\u9fff]{3,10}) ?[0-9][0-9.]{0,7} ?[%％] ?的?(?:股权|股份)/gu;
const PERCENT = ['%', '％'] as const;
const SHARES_AFTER = new PatternAt(/ ?的?(?:股权|股份)/u);
/** Words that say that no name stands there: 其余, 旗下子公司. */
const NO_NAME =
  /^[其该本所约近超逾达共各余]|[的和与及]|占|总股本|相应|所持|上述|公司|股东|企业|旗下|剩余|部分|合计|上述|标的|资产|国有|外资|对方|累计|超过|至少|全部|一家|两家|多家|另外|少数|发行|流通|剩下|持股|比例|股权|股份|土地|项目/u;

/** Companies' names that a fixed phrase around them tells. */
export function cuedNames(text: string, words: Cut, found: readonly Found[]): readonly Found[] {
  const spans: Cued[] = text.includes('ST') ? [...spansOf(text, WARNED, 0)] : [];
  if (namesStake(text)) spans.push(...stakes(text, words, found));
  return spans.map(({ start, end, rule }) => ({
    start,
    end,
    text: text.slice(start, end),
    rule,
    reading: { type: 'company', words: wordsIn(words, start, end), form: 'short' },
  }));
}

/** True where some percents of shares are spoken of. */
function namesStake(text: string): boolean {
  for (const sign of PERCENT)
    for (let i = text.indexOf(sign); i >= 0; i = text.indexOf(sign, i + 1))
      if (SHARES_AFTER.test(text, i + 1)) return true;
  return false;
}

interface Cued {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

function spansOf(text: string, pattern: RegExp, group: number): readonly Cued[] {
  return [...text.matchAll(pattern)].map((match) => {
    const name = match[group] ?? '';
    const start = match.index + match[0].indexOf(name);
    return { start, end: start + name.length, rule: 'org.short.listed' };
  });
}

function stakes(text: string, words: Cut, found: readonly Found[]): readonly Cued[] {
  return spansOf(text, STAKE, 1)
    .filter(({ start, end }) => !NO_NAME.test(text.slice(start, end)))
    .filter((span) => !found.some((other) => other.start < span.end && span.start < other.end))
    .filter((span) => isNameLike(wordsIn(words, span.start, span.end), span))
    .map((span) => ({ ...span, rule: 'org.short.company' }));
}

/** Something in it names: unknown characters, a place, a brand; or it is a word before a word of trade. */
function isNameLike(words: readonly Word[], { start, end }: Cued): boolean {
  const last = words.at(-1);
  if (last === undefined || words[0]?.start !== start || last.end !== end) return false;
  if (words.some(({ kind }) => kind === 'mark' || kind === 'number')) return false;
  const named = words.filter(({ kind }) => ['char', 'brand', 'latin'].includes(kind)).length;
  if (
    named >= 2 ||
    (named === 1 && words.length > 1) ||
    words.some(({ kind }) => kind === 'brand' || kind === 'latin')
  )
    return true;
  return (
    TRADES.has(last.text) &&
    words.length > 1 &&
    !words.slice(0, -1).some(({ text }) => COMMON_FRONTS.has(text))
  );
}

function wordsIn(words: Cut, start: number, end: number): readonly Word[] {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words.endAt(middle) <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < words.length && words.startAt(last) < end) last++;
  return words.slice(low, last);
}
