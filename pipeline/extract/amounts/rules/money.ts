import { Decimal } from '../../numerals/decimal.js';
import { scanNumeral } from '../../numerals/scan-numeral.js';
import { currencyBefore, isSharedCurrency, sharedCurrency, unitAt } from '../lexicon.js';
import { modifierBefore } from '../modifiers.js';
import type { AmountRule, Draft, Site } from '../site.js';
import { before, draftOf, isShortChinese } from '../site.js';

/** 二元结构 and 三元锂 are no money; nor is 一元化. */
const NAME_BEHIND =
  /^(?:化|论|结构|经济|桥|里|锂|材料|正极|电池|体制|制|次|论坛|方程|函数|一次|共|村|镇|乡|县|庙|宫|巷)/u;
const COUNTRY_WINDOW = 200;
const MOST_PARTS = 3;

export const MONEY_RULES: readonly AmountRule[] = [
  {
    id: 'amount.money-prefixed',
    units: ['money', 'points', 'score', 'counter', 'time', 'ordinal', 'noun', null],
    read: readPrefixed,
    examples: [
      { text: '交易额达US$3.5亿。', mention: 'US$3.5亿', is: { value: '350000000', unitCode: 'USD' } },
      { text: '罚款人民币5000万元。', mention: '人民币5000万元', is: { value: '50000000', unitCode: 'CNY' } },
      { text: '票价￥380起。', mention: '￥380', is: { value: '380', unitCode: 'CNY' } },
      { text: '港币两千九百六十元', mention: '港币两千九百六十元', is: { value: '2960', unitCode: 'HKD' } },
    ],
    rejects: ['人民币2019年升值。', '人民币1月走强。'],
  },
  {
    id: 'amount.money',
    units: ['money'],
    read: readMoney,
    examples: [
      { text: '奖励300万元。', mention: '300万元', is: { value: '3000000', unit: '元', unitCode: 'CNY' } },
      { text: '余额75.94亿元', mention: '75.94亿元', is: { value: '7594000000' } },
      {
        text: '总投资32.6亿元人民币',
        mention: '32.6亿元人民币',
        is: { unit: '元人民币', value: '3260000000' },
      },
      { text: '每斤卖到5元8角', mention: '5元8角', is: { value: '5.8', per: '斤' } },
      { text: '援助2.3万亿美元', mention: '2.3万亿美元', is: { value: '2300000000000', unitCode: 'USD' } },
      { text: '巴基斯坦政府拨款30亿卢比', mention: '30亿卢比', is: { unitCode: 'PKR' } },
      { text: '8元/股发行', mention: '8元/股', is: { value: '8', unit: '元', per: '股' } },
      {
        text: '发放50至80万元补贴',
        mention: '50至80万元',
        is: { min: '500000', max: '800000', value: null },
      },
    ],
    rejects: ['城乡二元结构明显。', '三元锂电池', '培育一批亿元企业。', '万元以下罚款'],
  },
];

function readMoney(site: Site): Draft | null {
  const { text, quantity } = site;
  const { unit } = quantity;
  if (unit === null) return null;
  if (isBareScale(site)) return null;
  if (
    unit.name === '元' &&
    isShortChinese(quantity) &&
    NAME_BEHIND.test(text.slice(quantity.end, quantity.end + 3))
  ) {
    return null;
  }
  if (isShortChinese(quantity) && /^[镑铢盾圆]$/u.test(unit.name)) return null;
  const draft = draftOf(site, 'money');
  if (!isSharedCurrency(unit.name)) return withParts(site, draft);
  const code = sharedCurrency(unit.name, before(text, quantity.start, COUNTRY_WINDOW)) ?? unit.code;
  return { ...draft, unitCode: code };
}

/** 亿元 of 亿元企业 is a name for a size; 近亿元 and 百亿元 are amounts. */
function isBareScale({ text, quantity }: Site): boolean {
  const { first, isRange } = quantity;
  return (
    !isRange &&
    first.isScaleOnly &&
    /^[百千万亿]$/u.test(first.text) &&
    modifierBefore(text, quantity.start, true) === null
  );
}

/** 5元8角, 123元1角1分: the parts are added. */
function withParts({ text, quantity }: Site, draft: Draft): Draft {
  if (quantity.isRange || draft.unit === null || !PARTED.has(draft.unit)) return draft;
  let { end, low } = draft;
  for (let i = 0; i < MOST_PARTS; i++) {
    const numeral = scanNumeral(text, end);
    const unit = numeral === null ? null : unitAt(text, numeral.end);
    if (numeral === null || unit === null) break;
    const part = unit.part ?? PARTS[unit.name];
    if (part === undefined) break;
    low = low.plus(numeral.low.times(Decimal.read(part)));
    end = numeral.end + unit.name.length;
  }
  return end === draft.end ? draft : { ...draft, end, low, high: low };
}

/** Units behind which parts may stand. */
const PARTED: ReadonlySet<string> = new Set(['元', '块', '块钱', '圆']);
const PARTS: Readonly<Record<string, string>> = { 分: '0.01', 角: '0.1' };

function readPrefixed(site: Site): Draft | null {
  const { text, quantity } = site;
  const prefix = currencyBefore(text, quantity.start);
  if (prefix === null) return null;
  const { unit } = quantity;
  const isMoney = unit?.class === 'money';
  // 人民币2019年升值: a word needs an amount behind it, a sign does not.
  const isWord = /^\p{Script=Han}/u.test(prefix.name);
  if (
    isWord &&
    !isMoney &&
    (unit !== null || (quantity.first.closingScale === 0 && !quantity.first.isDecimal))
  )
    return null;
  const draft = draftOf(site, 'money', {
    start: quantity.start - prefix.name.length,
    end: isMoney ? quantity.end : quantity.numeralEnd,
    unit: isMoney ? (unit?.name ?? null) : prefix.name,
    unitCode: prefix.code,
  });
  return isMoney ? withParts(site, draft) : draft;
}
