import type { Blanks, Layout, Spacing } from './typeset.js';

const NO_BLANKS: Blanks = {
  beforeHeadline: 0,
  afterHeadline: 0,
  afterAttribution: 0,
  afterFirstLine: 0,
  afterLine: 0,
  afterParagraph: 0,
  aroundHeading: 0,
  fill: '',
  run: 1,
};
/** Blank lines where the blocks of a page meet. */
const BLOCK_BLANKS: Blanks = {
  ...NO_BLANKS,
  beforeHeadline: 1,
  afterHeadline: 1,
  afterAttribution: 1,
  aroundHeading: 1,
};
/** Headline stuck to its text, blank line before it, blank lines strewn over the paragraphs. */
const STRAY_BLANKS: Blanks = {
  ...NO_BLANKS,
  beforeHeadline: 0.7,
  afterFirstLine: 0.45,
  afterLine: 0.06,
  afterParagraph: 0.55,
  aroundHeading: 0.5,
};
const EVERY_LINE: Blanks = {
  beforeHeadline: 1,
  afterHeadline: 1,
  afterAttribution: 1,
  afterFirstLine: 1,
  afterLine: 1,
  afterParagraph: 1,
  aroundHeading: 1,
  fill: '',
  run: 1,
};

const NO_SPACES: Spacing = {
  border: 0,
  anywhere: 0,
  letterspacedLine: 0,
  letterspacedHeadline: 0,
  trailing: 0,
  characters: [' '],
};

const PLAIN: Layout = {
  name: 'plain',
  columns: 24,
  kinsoku: 'push-out',
  squeeze: { max: 0, rate: 0 },
  indentColumns: 2,
  indent: 'lost',
  asciiIndent: 4,
  margin: 0,
  blanks: NO_BLANKS,
  spacing: NO_SPACES,
  headline: { columns: null, balanced: false, align: 'left', fill: ' ' },
  attribution: { align: 'left', fill: ' ' },
  sectionBreak: 'heading',
  pages: null,
  order: { mode: 'kept' },
  masthead: true,
  credit: true,
  eol: '\n',
  finalEol: true,
  widths: { digits: 0, commas: 0 },
};

/** A layout that differs from the plainest one only where told. */
export function layout(name: string, changes: Partial<Omit<Layout, 'name'>>): Layout {
  return { ...PLAIN, ...changes, name };
}

/** Layouts in which the order of the lines is kept: every article can be found whole. */
export const orderedLayouts: readonly Layout[] = [
  layout('plain-24', {}),
  layout('seed-like-32', {
    columns: 32,
    kinsoku: 'push-out',
    squeeze: { max: 1.5, rate: 0.5 },
    blanks: STRAY_BLANKS,
    spacing: { ...NO_SPACES, border: 0.4 },
    sectionBreak: 'space',
    masthead: false,
  }),
  layout('seed-like-28', {
    columns: 28,
    kinsoku: 'push-out',
    blanks: {
      ...STRAY_BLANKS,
      beforeHeadline: 0.4,
      afterFirstLine: 0.2,
      afterParagraph: 0.3,
      afterLine: 0.12,
    },
    spacing: { ...NO_SPACES, border: 0.25, anywhere: 0.004 },
    headline: { columns: 26, balanced: false, align: 'left', fill: ' ' },
    widths: { digits: 0.05, commas: 0.3 },
    masthead: false,
  }),
  layout('seed-like-32-no-headings-crlf', {
    columns: 32,
    squeeze: { max: 3, rate: 0.6 },
    blanks: STRAY_BLANKS,
    spacing: { ...NO_SPACES, border: 0.5 },
    sectionBreak: 'none',
    masthead: false,
    credit: false,
    eol: '\r\n',
    finalEol: false,
  }),
  layout('people-daily-13-columns', {
    columns: 13,
    kinsoku: 'push-out',
    squeeze: { max: 1, rate: 0.5 },
    indent: 'ideographic',
    headline: { columns: 11, balanced: true, align: 'centre', fill: '　' },
    attribution: { align: 'centre', fill: '　' },
    blanks: { ...NO_BLANKS, beforeHeadline: 1 },
  }),
  layout('people-daily-13-indent-lost', {
    columns: 13,
    kinsoku: 'hang',
    indent: 'lost',
    headline: { columns: 11, balanced: true, align: 'left', fill: ' ' },
    blanks: { ...NO_BLANKS, beforeHeadline: 1, afterHeadline: 0.5 },
    spacing: { ...NO_SPACES, border: 0.1 },
  }),
  layout('local-evening-paper-20', {
    columns: 20,
    kinsoku: 'hang',
    squeeze: { max: 1, rate: 0.3 },
    indent: 'ascii',
    asciiIndent: 4,
    headline: { columns: 16, balanced: true, align: 'left', fill: ' ' },
    attribution: { align: 'right', fill: ' ' },
    blanks: BLOCK_BLANKS,
    sectionBreak: 'none',
  }),
  layout('county-paper-16-glued', {
    columns: 16,
    kinsoku: 'push-out',
    indent: 'lost',
    headline: { columns: 14, balanced: false, align: 'left', fill: ' ' },
    blanks: NO_BLANKS,
    spacing: { ...NO_SPACES, border: 0.15, letterspacedLine: 0.05 },
    credit: false,
  }),
  layout('pdftotext-default', {
    columns: 28,
    indent: 'lost',
    headline: { columns: 20, balanced: false, align: 'left', fill: ' ' },
    blanks: BLOCK_BLANKS,
    pages: { every: 58, runningHead: null, runningHeadAt: 'top', pageNumber: 'none', formFeed: true },
    widths: { digits: 0.04, commas: 0.1 },
  }),
  layout('pdftotext-layout', {
    columns: 28,
    indent: 'ascii',
    asciiIndent: 3,
    margin: 2,
    headline: { columns: 20, balanced: false, align: 'left', fill: ' ' },
    attribution: { align: 'centre', fill: ' ' },
    blanks: NO_BLANKS,
    pages: { every: 66, runningHead: null, runningHeadAt: 'top', pageNumber: 'none', formFeed: true },
  }),
  layout('pdftotext-raw', {
    columns: 32,
    indent: 'lost',
    headline: { columns: 22, balanced: false, align: 'left', fill: ' ' },
    blanks: NO_BLANKS,
    pages: { every: 72, runningHead: null, runningHeadAt: 'top', pageNumber: 'plain', formFeed: true },
  }),
  layout('pdfbox-trailing-spaces-crlf', {
    columns: 25,
    indent: 'lost',
    squeeze: { max: 2, rate: 0.4 },
    spacing: { ...NO_SPACES, border: 0.3, trailing: 0.7, characters: [' ', '\u00a0'] },
    blanks: { ...NO_BLANKS, beforeHeadline: 0.3, afterParagraph: 0.1, fill: ' ' },
    headline: { columns: 18, balanced: true, align: 'left', fill: ' ' },
    eol: '\r\n',
  }),
  layout('acrobat-copy', {
    columns: 22,
    kinsoku: 'push-out',
    indent: 'lost',
    spacing: { ...NO_SPACES, border: 0.8, anywhere: 0.01, letterspacedLine: 0.12, letterspacedHeadline: 0.4 },
    blanks: NO_BLANKS,
    headline: { columns: 15, balanced: true, align: 'left', fill: ' ' },
    eol: '\r\n',
    finalEol: false,
  }),
  layout('ocr-export', {
    columns: 18,
    kinsoku: 'none',
    indent: 'mixed',
    asciiIndent: 2,
    spacing: {
      ...NO_SPACES,
      border: 0.3,
      anywhere: 0.02,
      letterspacedLine: 0.1,
      trailing: 0.2,
      characters: [' ', '　'],
    },
    blanks: {
      ...NO_BLANKS,
      beforeHeadline: 0.6,
      afterHeadline: 0.3,
      afterLine: 0.05,
      afterParagraph: 0.3,
      run: 3,
    },
    headline: { columns: 12, balanced: false, align: 'left', fill: ' ' },
    widths: { digits: 0.1, commas: 0.3 },
  }),
  layout('columns-of-two-exports-24', {
    columns: 24,
    kinsoku: 'hang',
    indent: 'by-article',
    blanks: { ...NO_BLANKS, beforeHeadline: 0.5, afterLine: 0.03 },
    spacing: { ...NO_SPACES, border: 0.2 },
    headline: { columns: 20, balanced: true, align: 'left', fill: ' ' },
  }),
  layout('ocr-blank-after-every-line', {
    columns: 21,
    kinsoku: 'push-out',
    indent: 'lost',
    blanks: EVERY_LINE,
    spacing: { ...NO_SPACES, border: 0.3 },
    headline: { columns: 18, balanced: true, align: 'left', fill: ' ' },
  }),
  layout('wechat-paste', {
    columns: null,
    indentColumns: 0,
    indent: 'lost',
    blanks: { ...BLOCK_BLANKS, afterParagraph: 1 },
    spacing: { ...NO_SPACES, border: 0.9, characters: [' ', '\u00a0'] },
    sectionBreak: 'none',
    masthead: false,
    credit: false,
  }),
  layout('web-paste-indented', {
    columns: null,
    indent: 'ideographic',
    blanks: NO_BLANKS,
    headline: { columns: null, balanced: false, align: 'centre', fill: ' ' },
    attribution: { align: 'right', fill: ' ' },
  }),
  layout('notepad-tab-indent-40', {
    columns: 40,
    kinsoku: 'none',
    indent: 'tab',
    blanks: { ...NO_BLANKS, beforeHeadline: 1, run: 2 },
    eol: '\r\n',
  }),
  layout('no-kinsoku-26', {
    columns: 26,
    kinsoku: 'none',
    indent: 'lost',
    blanks: { ...NO_BLANKS, beforeHeadline: 1 },
    sectionBreak: 'heading',
  }),
  layout('block-paragraphs-30', {
    columns: 30,
    kinsoku: 'push-out',
    indentColumns: 0,
    indent: 'lost',
    blanks: { ...BLOCK_BLANKS, afterParagraph: 1 },
  }),
  layout('magazine-running-heads-36', {
    columns: 36,
    kinsoku: 'hang',
    squeeze: { max: 2, rate: 0.5 },
    indent: 'ideographic',
    headline: { columns: 24, balanced: true, align: 'centre', fill: ' ' },
    attribution: { align: 'right', fill: '　' },
    blanks: BLOCK_BLANKS,
    pages: {
      every: 38,
      runningHead: '云川月刊 2019年第7期',
      runningHeadAt: 'top',
      pageNumber: 'dashes',
      formFeed: true,
    },
  }),
  layout('book-scan-page-numbers-22', {
    columns: 22,
    kinsoku: 'push-out',
    indent: 'lost',
    blanks: { ...NO_BLANKS, beforeHeadline: 1 },
    pages: {
      every: 27,
      runningHead: '新闻剪报选编',
      runningHeadAt: 'foot',
      pageNumber: 'di',
      formFeed: false,
    },
    spacing: { ...NO_SPACES, border: 0.2 },
  }),
  layout('weekly-sheets-14', {
    columns: 14,
    kinsoku: 'push-out',
    squeeze: { max: 1.5, rate: 0.4 },
    indent: 'lost',
    blanks: { ...NO_BLANKS, beforeHeadline: 1, afterHeadline: 1 },
    headline: { columns: 12, balanced: true, align: 'left', fill: ' ' },
    pages: { every: 61, runningHead: null, runningHeadAt: 'top', pageNumber: 'sheet', formFeed: true },
  }),
];

/** Layouts in which the order is lost: nothing may vanish, but the articles cannot be had back whole. */
export const disorderedLayouts: readonly Layout[] = [
  layout('pdftotext-layout-columns-interleaved', {
    columns: 24,
    indent: 'ascii',
    asciiIndent: 4,
    headline: { columns: 18, balanced: true, align: 'left', fill: ' ' },
    attribution: { align: 'centre', fill: ' ' },
    order: { mode: 'interleaved', across: 2, gutter: 4 },
  }),
  layout('tabloid-four-columns-interleaved', {
    columns: 13,
    indent: 'ideographic',
    headline: { columns: 11, balanced: true, align: 'left', fill: ' ' },
    order: { mode: 'interleaved', across: 4, gutter: 2 },
  }),
  layout('pdftotext-default-columns-scrambled', {
    columns: 26,
    indent: 'lost',
    headline: { columns: 18, balanced: false, align: 'left', fill: ' ' },
    blanks: BLOCK_BLANKS,
    order: { mode: 'scrambled', across: 4 },
  }),
];

export const layouts: readonly Layout[] = [...orderedLayouts, ...disorderedLayouts];

export function layoutNamed(name: string): Layout {
  const found = layouts.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no layout named ${name}`);
  return found;
}
