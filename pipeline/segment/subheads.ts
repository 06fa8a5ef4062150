import { isBulleted, isNumberedPoint } from './cues.js';
import type { Cues, Heading } from './line-cues.js';

/** Share of the measure beyond which a line is no subhead but the first of a paragraph. */
const SHORT = 0.8;
/** Columns that a numbered heading leaves at least, since its number is no chance. */
const NUMBERED_ROOM = 6;
const CENTRED = 7;

/** Tells of every line of a page whether it looks like a heading of one of these kinds: null where it does not. */
export function headingsOf(cues: readonly Cues[]): readonly (Heading | null)[] {
  const numbered = numberedHeadings(cues);
  const flush = headlinesStandFlush(cues);
  const parted = blanksPartArticles(cues);
  return cues.map((cue, i) => {
    const found = numbered.get(i);
    if (found !== undefined && isHeadLike(cue, cue.measure - NUMBERED_ROOM)) return found;
    if (!isHeadLike(cue)) return null;
    if (/^[（(][一二三四五六七八九十]{1,3}[）)]/u.test(cue.text)) return 'numbered';
    if (cue.section) return null;
    if (isLabel(cue.text) || isBracketed(cue.text, cues[i + 1])) return 'label';
    if (flush && isParagraphIndent(cue) && !isCentred(cue)) return 'indented';
    return parted && isUnparted(cues, i) ? 'unparted' : null;
  });
}

function isHeadLike(cue: Cues, most = cue.measure * SHORT): boolean {
  const { text, ends, line, tabular, byline, source } = cue;
  if (tabular || byline || source || /[。；]/u.test(text)) return false;
  if (ends === 'open' || ends === 'list' || line.width > most) return false;
  return ends === 'nothing' || /[？！?!]$/u.test(text);
}

/** ■相关链接; 【名词解释】; 编后: a box that belongs to the report above it. */
function isLabel(text: string): boolean {
  return /^[■◆●▲□◇【[]?(?:(?:相关|新闻|延伸|知识|背景|政策|数据)?链接|延伸阅读|相关(?:新闻|报道|背景)|新闻背景|背景资料|名词解释|记者(?:手记|点评|观察)|编后|编辑点评|专家点评|微评|短评|小(?:资料|知识|贴士|链接)|资料卡片?)[】\]]?[：:]?$/u.test(
    text,
  );
}

/** 【案情】 above text; above a headline 【短评】 is a part of it. */
function isBracketed(text: string, next: Cues | undefined): boolean {
  return /^【\p{Script=Han}{2,8}】$/u.test(text) && next !== undefined && !isHeadLike(next);
}

/** 　　看潮: on a page whose headlines have no indent, a short line with that of a paragraph heads a part. */
function headlinesStandFlush(cues: readonly Cues[]): boolean {
  return cues.some((cue, i) => {
    const attributed = cues[i + 1]?.byline || cues[i + 1]?.source;
    const next = cues[attributed ? i + 2 : i + 1];
    return (
      isHeadLike(cue) &&
      !cue.section &&
      !isNumberedPoint(cue.text) &&
      cue.indent === 0 &&
      isParagraphIndent(next)
    );
  });
}

const BLANKS_LEAST = 3;
const BLANKS_SHARE = 0.8;

/** Whether blank lines stand before headlines and nowhere else: then a short line without one heads no article. */
function blanksPartArticles(cues: readonly Cues[]): boolean {
  const behind = cues.filter(({ line }, i) => i > 0 && line.blanks > 0 && !line.pageBreak);
  const heads = behind.filter((cue) => cue.section || isHeadLike(cue)).length;
  return behind.length >= BLANKS_LEAST && heads >= behind.length * BLANKS_SHARE;
}

function isUnparted(cues: readonly Cues[], i: number): boolean {
  const [before, cue, next] = [cues[i - 1], cues[i], cues[i + 1]];
  if (before === undefined || cue === undefined || next === undefined) return false;
  if (cue.line.blanks > 0 || cue.line.pageBreak || cue.neighbours.afterFurniture) return false;
  if (before.ends !== 'sentence' || next.byline || next.source || next.line.blanks > 0) return false;
  return !isBulleted(cue.text) && !opensNews(next.text);
}

function isParagraphIndent(cue: Cues | undefined): boolean {
  return cue !== undefined && cue.indent >= 2 && cue.indent < CENTRED;
}

function isCentred({ indent, line, measure }: Cues): boolean {
  return Math.abs(measure - line.width - 2 * indent) <= 4;
}

const STYLES: readonly RegExp[] = [
  /^([一二三四五六七八九十]{1,3})[、.．]/u,
  /^(\d{1,2})(?:[、．]|\.(?!\d))/u,
  /^([①-⑳])/u,
];

/** Lines 一、… 二、… 三、… that head the parts of one article, or the articles of a list. */
function numberedHeadings(cues: readonly Cues[]): ReadonlyMap<number, Heading> {
  const found = new Map<number, Heading>();
  for (const run of STYLES.flatMap((style) => runsOf(cues, style))) {
    const heading = isInsideArticle(cues, run) ? 'numbered' : isListOfNews(cues, run) ? 'listed' : null;
    if (run.length > 1 && heading !== null) for (const i of run) found.set(i, heading);
  }
  return found;
}

const LIST_LEAST = 3;

/** Every item is a line by itself, with its text behind it. */
function isListOfNews(cues: readonly Cues[], run: readonly number[]): boolean {
  return (
    run.length >= LIST_LEAST &&
    run.every((i) => {
      const [item, next] = [cues[i], cues[i + 1]];
      return item?.ends === 'nothing' && !item.tabular && next !== undefined && !isNumberedPoint(next.text);
    })
  );
}

/** Numbered lines that count up by one from 1. */
function runsOf(cues: readonly Cues[], style: RegExp): readonly (readonly number[])[] {
  const runs: number[][] = [];
  let last = Number.NaN;
  for (const [i, { text }] of cues.entries()) {
    const numeral = style.exec(text)?.[1];
    if (numeral === undefined) continue;
    const value = numberOf(numeral);
    if (value === 1) runs.push([i]);
    else if (value === last + 1) runs.at(-1)?.push(i);
    else continue;
    last = value;
  }
  return runs;
}

const DIGITS = '一二三四五六七八九';

/** Value of 3, ③, 三, 十三 or 二十三. */
function numberOf(numeral: string): number {
  if (/^\d/u.test(numeral)) return Number(numeral);
  if (numeral >= '①' && numeral <= '⑳') return numeral.charCodeAt(0) - '①'.charCodeAt(0) + 1;
  const [tens = '', ones] = numeral.includes('十') ? numeral.split('十') : ['0', numeral];
  const ten = tens === '' ? 1 : DIGITS.indexOf(tens) + 1;
  return ten * 10 + DIGITS.indexOf(ones ?? '') + 1;
}

/** A list of news says so above its first item, or its items open as news do. */
const LIST_TITLE = /十大|[\d一二三四五六七八九十两]{1,3}(?:大|件|条|个)?(?:新闻|大事|要闻|事件)|盘点|榜单?$/u;
const TITLE_LINES = 12;

/**
 * Whether a run of numbered lines stands inside an article: text goes before its first item, or, for 一、, the headline;
 * no title of a list (十大科技新闻) stands above it, and its items do not open as news do (本报讯, 3月5日).
 */
function isInsideArticle(cues: readonly Cues[], run: readonly number[]): boolean {
  const first = run[0] ?? 0;
  const above = cues.slice(Math.max(0, first - TITLE_LINES), first);
  const before = above.at(-1);
  if (before === undefined || before.section || above.some(({ text }) => LIST_TITLE.test(text))) return false;
  // 一、科技 … 二、金融: the sections of a page.
  if (run.every((i) => cues[i]?.section)) return false;
  const news = run.filter((i) => opensNews(cues[i + 1]?.text ?? ''));
  if (news.length * 2 > run.length) return false;
  return before.ends === 'sentence' || before.ends === 'list' || /^一/u.test(cues[first]?.text ?? '');
}

function opensNews(text: string): boolean {
  return /^(?:[【（(]?(?:本报|新华社|中新社)|近日|日前|昨日|\d{1,2}月|\d{4}年)/u.test(text);
}
