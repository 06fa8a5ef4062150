import { isReferenceDate } from '../../schemas/context.js';

const MASTHEAD_LINES = 12;
/** A masthead's line is short; a longer one that holds a date is a sentence. */
const LINE_LENGTH = 60;
const YEAR = '((?:19|20)\\d{2})';
const BEHIND =
  '(?=$|[|｜/]|总?第|[,，·]?(?:星期|周[一二三四五六日]|农历|農曆|夏历|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年))';
const FULL = new RegExp(`${YEAR}[年./-](\\d{1,2})[月./-](\\d{1,2})日?${BEHIND}`, 'u');
/** 2016年11月 alone on its line: the day is set larger, on a line of its own. */
const MONTH = new RegExp(`^${YEAR}[年./-](\\d{1,2})月?(?:星期([一二三四五六日天]))?$`, 'u');
const DAY = /^(\d{1,2})日?(?:星期([一二三四五六日天]))?$/u;
const WEEKDAY = /^(?:星期|周)([一二三四五六日天])/u;

/**
 * The day of publication, where one of the first lines that are not blank gives it and no sentence goes on behind it:
 * 2016年11月9日 星期三; 二〇〇六年九月八日; 2016年11月 | 9 | 星期三 on three lines.
 */
export function dayInMasthead(text: string): string | null {
  const head = linesOfHead(text).map(foldNumerals);
  for (const [i, line] of head.entries()) {
    const date = FULL.exec(line);
    const day = date === null ? dayOnLines(head, i) : dayOf(date[1], date[2], date[3]);
    if (day !== null) return day;
  }
  return null;
}

function linesOfHead(text: string): readonly string[] {
  const head: string[] = [];
  for (const [line] of text.matchAll(/[^\r\n\f\v\u2028\u2029]+/gu)) {
    const bare = line.replace(/\s+/gu, '');
    if (bare !== '') head.push(bare);
    if (head.length === MASTHEAD_LINES) break;
  }
  return head.map((line) => (line.length > LINE_LENGTH ? '' : line));
}

/** The day that stands on the line behind or before its month; a weekday beside them must be that day's. */
function dayOnLines(head: readonly string[], at: number): string | null {
  const month = MONTH.exec(head[at] ?? '');
  if (month === null) return null;
  const weekday = month[3] ?? weekdayNear(head, at);
  for (const near of [at + 1, at - 1, at + 2, at - 2]) {
    const found = DAY.exec(head[near] ?? '');
    const day = found === null ? null : dayOf(month[1], month[2], found[1]);
    if (day === null) continue;
    const said = found?.[2] ?? weekday;
    if (said === null ? near === at + 1 : isWeekday(day, said)) return day;
  }
  return null;
}

function weekdayNear(head: readonly string[], at: number): string | null {
  for (const near of [at + 1, at - 1, at + 2, at - 2]) {
    const found = WEEKDAY.exec(head[near] ?? '')?.[1];
    if (found !== undefined) return found;
  }
  return null;
}

function isWeekday(day: string, name: string): boolean {
  return '日一二三四五六'[new Date(`${day}T00:00:00Z`).getUTCDay()] === name.replace('天', '日');
}

/** The last day of the month for 31 April; null where there is no such month. */
function dayOf(year = '', month = '', day = ''): string | null {
  for (let last = Math.min(Number(day), 31); last >= 1; last--) {
    const iso = `${year}-${month.padStart(2, '0')}-${String(last).padStart(2, '0')}`;
    if (isReferenceDate(iso)) return iso;
  }
  return null;
}

const DIGITS = '〇一二三四五六七八九';
const CHINESE_YEAR = /[一二][〇○ＯO零一二三四五六七八九]{3}(?=年)/gu;
const CHINESE_DAY = /([一二三]?)(十?)([一二三四五六七八九]?)(?=[月日])/gu;

/** Years, months and days in full-width digits or Chinese numerals, as ASCII digits: 二〇〇六年九月八日 is 2006年9月8日. */
export function foldNumerals(text: string): string {
  const narrow = text.replace(/[０-９．／]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));
  if (narrow.search(CHINESE_YEAR) < 0) return narrow;
  return narrow
    .replace(CHINESE_YEAR, (year) => Array.from(year, digitOf).join(''))
    .replace(CHINESE_DAY, (whole, tens: string, ten: string, ones: string) => {
      if (whole === '' || (ten === '' && tens !== '' && ones !== '')) return whole;
      if (ten === '') return digitOf(tens + ones);
      return `${tens === '' ? 1 : digitOf(tens)}${ones === '' ? 0 : digitOf(ones)}`;
    });
}

function digitOf(numeral: string): string {
  return String(Math.max(0, DIGITS.indexOf(numeral)));
}
