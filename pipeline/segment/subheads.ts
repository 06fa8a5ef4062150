import type { Cues } from './costs.js';
import { isNumberedPoint } from './cues.js';

/** What makes a line a subhead inside an article, rather than the headline of another. */
export type Subhead = 'numbered' | 'indented' | 'label';

/** Share of the measure beyond which a line is no subhead but the first of a paragraph. */
const SHORT = 0.8;
const CENTRED = 7;

/** Tells of every line of a page whether it looks like a subhead: null where it does not. */
export function subheadsOf(cues: readonly Cues[]): readonly (Subhead | null)[] {
  const numbered = numberedSubheads(cues);
  const flush = headlinesStandFlush(cues);
  return cues.map((cue, i) => {
    if (!isHeadLike(cue)) return null;
    if (numbered.has(i) || /^[（(][一二三四五六七八九十]{1,3}[）)]/u.test(cue.text)) return 'numbered';
    if (cue.section) return null;
    if (isLabel(cue.text)) return 'label';
    return flush && isParagraphIndent(cue) && !isCentred(cue) ? 'indented' : null;
  });
}

function isHeadLike({ text, ends, line, measure, tabular, byline, source }: Cues): boolean {
  if (tabular || byline || source || /[。；]/u.test(text)) return false;
  if (ends === 'open' || ends === 'list' || line.width > measure * SHORT) return false;
  return ends === 'nothing' || /[？！?!]$/u.test(text);
}

/** ■相关链接; 【名词解释】; 编后: a box that belongs to the report above it. */
function isLabel(text: string): boolean {
  return /^[■◆●▲□◇【[]?(?:(?:相关|新闻|延伸|知识|背景|政策|数据)?链接|延伸阅读|相关(?:新闻|报道|背景)|新闻背景|背景资料|名词解释|记者(?:手记|点评|观察)|编后|编辑点评|专家点评|微评|短评)[】\]]?$/u.test(
    text,
  );
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

function isParagraphIndent(cue: Cues | undefined): boolean {
  return cue !== undefined && cue.indent >= 2 && cue.indent < CENTRED;
}

function isCentred({ indent, line, measure }: Cues): boolean {
  return Math.abs(measure - line.width - 2 * indent) <= 4;
}

const STYLES: readonly RegExp[] = [
  /^([一二三四五六七八九十]{1,3})[、.．]/u,
  /^(\d{1,2})(?:[、．]|\.(?!\d))/u,
];

/** Lines 一、… 二、… 三、… that head the parts of one article, and not the articles of a list. */
function numberedSubheads(cues: readonly Cues[]): ReadonlySet<number> {
  return new Set(
    STYLES.flatMap((style) => runsOf(cues, style))
      .filter((run) => run.length > 1 && isInsideArticle(cues, run))
      .flat(),
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

/** Value of 3, 三, 十三 or 二十三. */
function numberOf(numeral: string): number {
  if (/^\d/u.test(numeral)) return Number(numeral);
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
