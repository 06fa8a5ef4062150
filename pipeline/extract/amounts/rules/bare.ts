import { OPEN_NOUNS } from '../lexicon.js';
import { modifierBefore } from '../modifiers.js';
import type { AmountRule, Draft, Site } from '../site.js';
import { draftOf, isShortChinese } from '../site.js';

export const BARE_RULES: readonly AmountRule[] = [
  {
    id: 'amount.bare',
    units: [
      null,
      'noun',
      'counter',
      'group',
      'level',
      'edition',
      'points',
      'ordinal',
      'degree',
      'score',
      'power',
      'li',
      'tenths',
    ],
    read: readBare,
    examples: [
      { text: '惠及8万企业。', mention: '8万', is: { kind: 'count', value: '80000', unit: null } },
      { text: '集成1.2亿脉冲神经元', mention: '1.2亿', is: { value: '120000000' } },
      { text: '粉丝超100万，', mention: '100万', is: { modifier: 'over' } },
      { text: '16万市民涌到江边', mention: '16万', is: { value: '160000', unit: null } },
      { text: '规模近千亿', mention: '千亿', is: { value: '100000000000', modifier: 'nearly' } },
    ],
    rejects: ['千万不要大意', '百万富翁', '985高校', '财富500强企业', '2万里长征', '万众一心'],
  },
];

const OPEN_NOUN = new RegExp(`^(?:${OPEN_NOUNS.join('|')})`, 'u');
const END_OF_CLAUSE = /^(?:[，。；、！？）)”：\n]|$|的|以上|以下|左右|以内|之|和|及|与|至)/u;

/** A number with no counter: 8万企业, or alone behind its noun, 粉丝超100万. */
function readBare(site: Site): Draft | null {
  const { text, quantity } = site;
  const { first, last, unit } = quantity;
  const behind = text.slice(quantity.numeralEnd);
  const isLarge = last.closingScale >= 4;
  // 16万市民: the character behind is the noun's own.
  if (unit?.class === 'counter' || (unit?.class === 'noun' && !isLarge)) return null;
  if (text.startsWith('分之', quantity.numeralEnd) || quantity.low.isBelow(0)) return null;
  const isShort = isShortChinese(quantity);
  // 近千亿, 近百: only what is a word as easily is to be told by the approximator in front.
  const approximator =
    first.isScaleOnly || isShort ? modifierBefore(text, quantity.start, first.isScaleOnly) : null;
  const bare = { end: quantity.numeralEnd, unit: null, unitCode: null };
  if (/^[\p{Script=Han}]/u.test(behind) && unit?.class === 'ordinal') return null;
  if (first.isScaleOnly && approximator === null) return null;
  if (text[quantity.start - 1] === '/') return null;
  if (/^[0-9A-Za-z.:+×/%-]/u.test(behind)) return null;
  const isRound = first.isVague && /[十百千万亿]/u.test(first.text);
  if (isLarge || quantity.inner === 'over' || isRound) {
    const isNoun = /^\p{Script=Han}/u.test(behind) && !/^[里级众幸代古象金福圣年元号]/u.test(behind);
    if (isShort && approximator === null) return null;
    return isNoun || END_OF_CLAUSE.test(behind.slice(0, 2)) || behind === ''
      ? draftOf(site, 'count', bare)
      : null;
  }
  const isPlain =
    first.isArabic && !first.isDecimal && !/^(?:985|211|996|110|119|120|12345|500|100)$/u.test(first.text);
  return isPlain && OPEN_NOUN.test(behind.slice(0, 4)) ? draftOf(site, 'count', bare) : null;
}
