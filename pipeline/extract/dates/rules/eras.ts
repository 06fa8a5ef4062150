import { before, D, NOT_IN_NUMBER, readStretch, readWhole } from '../fragments.js';
import type { DateRule } from '../piece.js';
import { point, rangeOf } from '../piece.js';
import type { Parts } from '../reading.js';

// Centuries, decades and five-year plans.

const STRETCH =
  '(?<stretch>初(?:期|叶)?|前期|前半叶|上半叶|中(?:叶|期|后期)?(?![国央])|后期|后半叶|下半叶|末(?:期|叶)?|晚期)';

const century: DateRule = {
  id: 'date.century',
  pattern: new RegExp(
    `(?:(?<step>上(?:个|一)?|本|这个|下个?)|(?<fresh>新)(?=世纪(?:以来|之?初))|公元(?<bce>前)?(?<era>${D}{1,2})|${NOT_IN_NUMBER}(?<number>${D}{1,2}|二?十[一二三四五六七八九]?|[一二三四五六七八九]))世纪(?!之交|坛|公园|大道|末年|工程|金花|联华)${STRETCH}?`,
    'gu',
  ),
  read: ({ groups, passage, start }) => {
    const stretch = readStretch(groups.stretch);
    const more: Parts = stretch === null ? {} : { stretch };
    if (groups.step !== undefined) {
      const offset = groups.step.startsWith('上') ? -1 : groups.step.startsWith('下') ? 1 : 0;
      return point('century', { century: { by: 'reference', offset }, ...more });
    }
    const value = groups.fresh === undefined ? readWhole(groups.number ?? groups.era ?? '') : 21;
    if (value === null || value < 1 || value > 22) return null;
    // 跨越两个世纪, 一世纪 count centuries.
    if (value < 3 && groups.era === undefined && /[近约半]$/u.test(before(passage, start, 1))) return null;
    return point('century', {
      century: { by: 'number', value: groups.bce === undefined ? value : 1 - value },
      ...more,
    });
  },
  examples: [
    {
      text: '18世纪',
      mention: '18世纪',
      is: { start_date: '1700-01-01', end_date: '1799-12-31', edtf: '17XX' },
    },
    { text: '本世纪中叶', mention: '本世纪中叶', is: { precision: 'century' } },
    { text: '上世纪90年代', mention: '上世纪90年代', is: { edtf: '199X' } },
    { text: '二十世纪末', mention: '二十世纪末', is: { end_date: '1999-12-31' } },
  ],
  rejects: ['半个世纪', '新世纪', '跨世纪工程', '世纪公园'],
};

const TENS = '一二三四五六七八九';

const decade: DateRule = {
  id: 'date.decade',
  pattern: new RegExp(
    `${NOT_IN_NUMBER}(?:(?<digits>[0-9０-９][0０])|(?<tens>[${TENS}]{1,2})十)年代${STRETCH}?`,
    'gu',
  ),
  read: ({ groups }) => {
    const stretch = readStretch(groups.stretch);
    const more: Parts = stretch === null ? {} : { stretch };
    const tens = groups.tens === undefined ? [] : Array.from(groups.tens, (c) => 10 * (TENS.indexOf(c) + 1));
    const [first = readWhole(groups.digits ?? '') ?? 0, second] = tens;
    if (second === undefined) return point('decade', { decade: first, ...more });
    return second === first + 10 ? rangeOf('decade', { decade: first }, { decade: second, ...more }) : null;
  },
  examples: [
    { text: '九十年代', mention: '九十年代', is: { start_date: '1990-01-01', end_date: '1999-12-31' } },
    { text: '十九世纪七十年代', mention: '十九世纪七十年代', is: { edtf: '187X' } },
    {
      text: '20世纪八九十年代',
      mention: '20世纪八九十年代',
      is: { start_date: '1980-01-01', end_date: '1999-12-31' },
    },
    { text: '80年代初', mention: '80年代初', is: { start_date: '1980-01-01' } },
  ],
  rejects: ['90后', '年代剧', '35年代'],
};

const PLAN_TAIL =
  '(?:时期|期间|规划|计划|末|初|以来|开局|收官|开局之年|收官之年|头|前[一二两三四]年|后[一二两三四]年|五年)';

/** 1990年代: a decade by its first year. */
const decadeByYear: DateRule = {
  id: 'date.decade-by-year',
  pattern: new RegExp(`${NOT_IN_NUMBER}(?<century>${D}{2})(?<decade>${D}[0０])年代${STRETCH}?`, 'gu'),
  read: ({ groups }) => {
    const century = readWhole(groups.century ?? '');
    const decade = readWhole(groups.decade ?? '');
    if (century === null || decade === null || century < 10 || century > 21) return null;
    const stretch = readStretch(groups.stretch);
    const parts: Parts = { century: { by: 'number', value: century + 1 }, decade };
    return point('decade', stretch === null ? parts : { ...parts, stretch });
  },
  examples: [
    { text: '1990年代，乡镇企业兴起', mention: '1990年代', is: { edtf: '199X', precision: 'decade' } },
    { text: '2000年代初', mention: '2000年代初', is: { start_date: '2000-01-01', end_date: '2003-12-31' } },
  ],
  rejects: ['1995年代表团', '90年代'],
};

/** “十四五”, 十三五时期; without quotation marks only before a word for a period or plan. */
const plan: DateRule = {
  id: 'date.plan',
  pattern: new RegExp(
    `[“"「](?<quoted>[一二三四五六七八九]|十[一二三四五六七八九]?)五[”"」](?!减租)(?<stretch>[初末])?|(?<![一二三四五六七八九十百])(?<plain>[一二三四五六七八九]|十[一二三四五六七八九]?)五(?=${PLAN_TAIL}|[”"」])|“(?<inner>十[一二三四五六七八九]?)五(?=[^”]{1,6}”)`,
    'gu',
  ),
  read: ({ groups, start, text, passage }) => {
    const number = readWhole(groups.quoted ?? groups.plain ?? groups.inner ?? '');
    if (number === null) return null;
    // “三五”, 一五 are rarely plans outside the word 期间.
    if (
      number < 6 &&
      groups.quoted === undefined &&
      !/^五?(?:时期|期间|计划)/u.test(passage.slice(start + text.length))
    ) {
      return null;
    }
    const stretch = readStretch(groups.stretch);
    const piece = point('year', { plan: number, ...(stretch === null ? {} : { stretch }) }, 'period');
    return groups.inner === undefined ? piece : { ...piece, start: start + 1 };
  },
  examples: [
    {
      text: '“十四五”期间，全省将新增',
      mention: '“十四五”',
      is: { start_date: '2021-01-01', end_date: '2025-12-31', direction: 'in' },
    },
    { text: '十三五时期', mention: '十三五', is: { edtf: '2016/2020' } },
    { text: '到“十四五”末', mention: '“十四五”末', is: { start_date: '2025-01-01' } },
    { text: '“一五”计划', mention: '“一五”', is: { start_date: '1953-01-01' } },
  ],
  rejects: ['十四五个人', '三五成群', '二十五期间', '五五开'],
};

export const ERA_RULES = [century, decade, decadeByYear, plan] as const;
