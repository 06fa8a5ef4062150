/**
 * A page setter for tests: it sets articles of known structure the way newspapers
 * are set, and then writes them out the way text extractors write pages out.
 *
 * Everything is a pure function of its arguments; the same seed gives the same page.
 */

export type SectionName = 'science_technology' | 'finance' | 'other';

export interface Article {
  /** One string for each printed line; a printed line may have a gap between its halves. */
  readonly headline: string | readonly string[];
  readonly byline?: string;
  readonly source?: string;
  readonly section: SectionName;
  readonly paragraphs: readonly string[];
}

export interface IssueSection {
  /** The heading as printed; without it the layout's default for the section is used. */
  readonly heading?: string;
  readonly articles: readonly Article[];
}

export interface Issue {
  readonly masthead?: readonly string[];
  readonly sections: readonly IssueSection[];
  readonly credit?: string;
}

/** Chances (0 to 1) that a blank line is put at a place. */
export interface Blanks {
  readonly beforeHeadline: number;
  readonly afterHeadline: number;
  readonly afterAttribution: number;
  readonly afterFirstLine: number;
  readonly afterLine: number;
  readonly afterParagraph: number;
  readonly aroundHeading: number;
  /** What a blank line holds: nothing, or white space. */
  readonly fill: string;
  /** A blank becomes a run of 1 to this many blank lines. */
  readonly run: number;
}

export interface Spacing {
  /** At each border between an ideograph and a half-width digit or Latin run. */
  readonly border: number;
  /** At each gap between two ideographs. */
  readonly anywhere: number;
  /** Per full line of a paragraph: a space between all of its characters. */
  readonly letterspacedLine: number;
  /** Per headline line, the same. */
  readonly letterspacedHeadline: number;
  /** Per line: one trailing space. */
  readonly trailing: number;
  /** The white-space characters to choose from. */
  readonly characters: readonly string[];
}

export interface PageBreaks {
  readonly every: number;
  readonly runningHead: string | null;
  readonly runningHeadAt: 'top' | 'foot';
  readonly pageNumber: 'none' | 'plain' | 'dashes' | 'di' | 'sheet';
  readonly formFeed: boolean;
}

export type Order =
  | { readonly mode: 'kept' }
  | { readonly mode: 'interleaved'; readonly across: number; readonly gutter: number }
  | { readonly mode: 'scrambled'; readonly across: number };

export interface Layout {
  readonly name: string;
  /** Full-width columns of a line; null: paragraphs are not wrapped at all. */
  readonly columns: number | null;
  readonly kinsoku: 'none' | 'push-out' | 'hang';
  /** A line may hold up to `max` columns more, half a column for each full-width mark, at `rate`. */
  readonly squeeze: { readonly max: number; readonly rate: number };
  /** Columns the first line of a paragraph is shorter by. */
  readonly indentColumns: number;
  /** What is left of the indent. */
  readonly indent: 'ideographic' | 'ascii' | 'tab' | 'lost' | 'mixed' | 'by-article';
  /** ASCII spaces for an indent kept as such. */
  readonly asciiIndent: number;
  /** ASCII spaces before every line. */
  readonly margin: number;
  readonly blanks: Blanks;
  readonly spacing: Spacing;
  readonly headline: {
    readonly columns: number | null;
    readonly balanced: boolean;
    readonly align: 'left' | 'centre';
    readonly fill: ' ' | '　';
  };
  readonly attribution: { readonly align: 'left' | 'centre' | 'right'; readonly fill: ' ' | '　' };
  readonly sectionBreak: 'heading' | 'space' | 'none';
  readonly pages: PageBreaks | null;
  readonly order: Order;
  readonly masthead: boolean;
  readonly credit: boolean;
  readonly eol: '\n' | '\r\n';
  /** The page ends with a line end. */
  readonly finalEol: boolean;
  /** Chances that a run of half-width digits becomes full-width, and a full-width comma or semicolon half-width. */
  readonly widths: { readonly digits: number; readonly commas: number };
}

export type LineKind =
  | 'headline'
  | 'paragraph'
  | 'section_heading'
  | 'byline'
  | 'source_line'
  | 'credit'
  | 'furniture'
  | 'blank'
  | 'mixed';

export interface SetLine {
  /** The line as it stands on the page, without its line end. */
  readonly text: string;
  readonly kind: LineKind;
  /** Index of the article in the issue, from 0. */
  readonly article: number | null;
  /** Index of the paragraph in the article, from 0. */
  readonly paragraph: number | null;
}

export interface SetPage {
  readonly text: string;
  readonly lines: readonly SetLine[];
  /** Everything on the page that is neither an article nor its attribution, in page order. */
  readonly furniture: readonly string[];
}

export interface TrueArticle {
  readonly headline: string;
  readonly section: SectionName;
  readonly paragraphs: readonly string[];
  readonly byline: string | null;
  readonly source: string | null;
}

// ---------------------------------------------------------------- chance

export interface Chance {
  /** A number in [0, 1). */
  next(): number;
  happens(rate: number): boolean;
  /** An integer in [0, below). */
  below(limit: number): number;
  pick<T>(from: readonly T[]): T;
  shuffle<T>(from: readonly T[]): T[];
}

/** mulberry32, seeded with a number and a label so that independent choices stay independent. */
export function chance(seed: number, label = ''): Chance {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  for (const character of label) {
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    happens: (rate) => rate > 0 && next() < rate,
    pick: <T>(from: readonly T[]): T => {
      if (from.length === 0) throw new Error('nothing to pick from');
      return from[below(from.length)] as T;
    },
    shuffle: <T>(from: readonly T[]): T[] => {
      const out = [...from];
      for (let i = out.length - 1; i > 0; i -= 1) {
        const j = below(i + 1);
        const held = out[i] as T;
        out[i] = out[j] as T;
        out[j] = held;
      }
      return out;
    },
  };
}

// ---------------------------------------------------------------- characters

/** The text without its white space. */
export function squash(text: string): string {
  return text.replace(/[\s\u00a0\ufeff]+/gu, '');
}

const NO_START = new Set('，。、；：？！）》」』】〕〉”’…—％·℃‰,.;:?!)]}%～');
const NO_END = new Set('（《「『【〔〈“‘([{￥¥$№');
const SQUEEZABLE = new Set('，。、；：？！）》」』】〕〉”’（《「『【〔〈“‘');

/** Width in half columns. */
export function halfWidths(text: string): number {
  let total = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    const full =
      point === 0xb7 || point === 0xd7 || (point >= 0x2010 && !(point >= 0xff61 && point <= 0xffdc));
    total += full ? 2 : 1;
  }
  return total;
}

const IDEOGRAPH = /\p{Script=Han}|〇/u;
const HALF_RUN = /[A-Za-z0-9]/;

/** Pieces between which a line may be broken, kinsoku apart. */
export function tokens(text: string): string[] {
  return (
    text.match(
      /——|……|[A-Za-z0-9\u00c0-\u024f\u0370-\u03ff]+(?:[-.,:;/@'’%_~+&?=#*°]+[A-Za-z0-9\u00c0-\u024f]+)*[%°+]?|[\s\S]/gu,
    ) ?? []
  );
}

// ---------------------------------------------------------------- breaking lines

function first(text: string): string {
  return [...text][0] ?? '';
}
function last(text: string): string {
  const all = [...text];
  return all[all.length - 1] ?? '';
}

export interface Breaking {
  readonly columns: number;
  readonly indentColumns: number;
  readonly kinsoku: Layout['kinsoku'];
  readonly squeeze: Layout['squeeze'];
}

/** Breaks one paragraph into lines; white space at a break is dropped, nothing else is. */
export function breakLines(text: string, how: Breaking, dice: Chance): string[] {
  const limit = Math.max(2, how.columns * 2);
  const pieces: string[] = [];
  for (const token of tokens(text)) {
    // A word longer than a line has to be cut somewhere.
    if (halfWidths(token) > limit - how.indentColumns * 2) pieces.push(...token);
    else pieces.push(token);
  }
  const mayBreakBefore = (at: number): boolean => {
    if (how.kinsoku === 'none') return true;
    const before = pieces[at - 1] ?? '';
    const after = pieces[at] ?? '';
    if (after === ' ' || before === ' ') return true;
    return !NO_START.has(first(after)) && !NO_END.has(last(before));
  };

  const lines: string[] = [];
  let start = 0;
  while (start < pieces.length) {
    while (pieces[start] === ' ') start += 1;
    if (start >= pieces.length) break;
    const room = limit - (lines.length === 0 ? how.indentColumns * 2 : 0);
    const squeezed = dice.happens(how.squeeze.rate) ? how.squeeze.max * 2 : 0;
    let width = 0;
    let marks = 0;
    let end = start;
    while (end < pieces.length) {
      const piece = pieces[end] ?? '';
      const wider = width + halfWidths(piece);
      const more = marks + (SQUEEZABLE.has(piece) ? 1 : 0);
      if (wider > room + Math.min(squeezed, more) && end > start) break;
      width = wider;
      marks = more;
      end += 1;
    }
    if (end < pieces.length) {
      const hung = pieces[end] ?? '';
      if (
        how.kinsoku === 'hang' &&
        NO_START.has(hung) &&
        (end + 1 >= pieces.length || mayBreakBefore(end + 1))
      ) {
        end += 1;
      } else {
        let at = end;
        while (at > start + 1 && !mayBreakBefore(at)) at -= 1;
        if (at > start + 1 || mayBreakBefore(at)) end = at;
      }
    }
    lines.push(pieces.slice(start, end).join('').trimEnd());
    start = end;
  }
  return lines;
}

function breakHeadline(text: string, layout: Layout, dice: Chance): string[] {
  const columns = layout.headline.columns;
  if (columns === null || halfWidths(text) <= columns * 2) return [text];
  const breaking: Breaking = {
    columns,
    indentColumns: 0,
    kinsoku: layout.kinsoku,
    squeeze: { max: 0, rate: 0 },
  };
  const plain = breakLines(text, breaking, dice);
  if (!layout.headline.balanced) return plain;
  for (let narrow = Math.ceil(halfWidths(text) / plain.length / 2); narrow < columns; narrow += 1) {
    const even = breakLines(text, { ...breaking, columns: narrow }, dice);
    if (even.length <= plain.length) return even;
  }
  return plain;
}

// ---------------------------------------------------------------- widths of digits and commas

function mixWidths(text: string, layout: Layout, dice: Chance): string {
  let out = text;
  if (layout.widths.digits > 0) {
    out = out.replace(/(?<![A-Za-z0-9._@/-])[0-9]+(?![A-Za-z0-9._@/-])/g, (run) =>
      dice.happens(layout.widths.digits)
        ? run.replace(/[0-9]/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))
        : run,
    );
  }
  if (layout.widths.commas > 0) {
    out = out.replace(/[，；]/g, (mark) =>
      dice.happens(layout.widths.commas) ? (mark === '，' ? ',' : ';') : mark,
    );
  }
  return out;
}

/** The issue with the characters this layout prints (widths of digits and commas); the same as given for most layouts. */
export function printed(issue: Issue, layout: Layout, seed: number): Issue {
  if (layout.widths.digits === 0 && layout.widths.commas === 0) return issue;
  const dice = chance(seed, 'widths');
  return {
    ...issue,
    sections: issue.sections.map((section) => ({
      ...section,
      articles: section.articles.map((article) => ({
        ...article,
        headline: headlineLines(article).map((line) => mixWidths(line, layout, dice)),
        paragraphs: article.paragraphs.map((paragraph) => mixWidths(paragraph, layout, dice)),
      })),
    })),
  };
}

export function headlineLines(article: Article): readonly string[] {
  return typeof article.headline === 'string' ? [article.headline] : article.headline;
}

/** The printed text without the gaps that a compositor puts between its halves: 「甲句　乙句」. */
function clean(text: string): string {
  return text.replace(
    /(?<=[\p{Script=Han}，。！？：；”’》）])[ \u3000]+|[ \u3000]+(?=[\p{Script=Han}“‘《（])/gu,
    '',
  );
}

/**
 * The articles that a reader of the page has to find, in order. Give the layout and the
 * seed for layouts that change the width of digits or commas (`layout.widths`).
 */
export function truth(issue: Issue, layout?: Layout, seed?: number): TrueArticle[] {
  const source = layout === undefined || seed === undefined ? issue : printed(issue, layout, seed);
  return source.sections.flatMap((section) =>
    section.articles.map((article) => ({
      headline: clean(headlineLines(article).join('')),
      section: article.section,
      paragraphs: [...article.paragraphs],
      byline: article.byline ?? null,
      source: article.source ?? null,
    })),
  );
}

// ---------------------------------------------------------------- spaces

function letterspace(text: string, space: string): string {
  return tokens(text)
    .filter((token) => token.trim() !== '')
    .join(space);
}

function strew(text: string, spacing: Spacing, dice: Chance): string {
  const characters = [...text];
  let out = '';
  for (const [at, character] of characters.entries()) {
    const before = characters[at - 1] ?? '';
    if (before !== '') {
      const border =
        (IDEOGRAPH.test(before) && HALF_RUN.test(character)) ||
        (/[A-Za-z0-9%]/.test(before) && IDEOGRAPH.test(character));
      const inside = IDEOGRAPH.test(before) && IDEOGRAPH.test(character);
      if (dice.happens(border ? spacing.border : inside ? spacing.anywhere : 0))
        out += dice.pick(spacing.characters);
    }
    out += character;
  }
  return out;
}

function pad(text: string, room: number, align: 'left' | 'centre' | 'right', fill: string): string {
  const left = room - halfWidths(text);
  if (align === 'left' || left <= 0) return text;
  const width = halfWidths(fill);
  return fill.repeat(Math.floor((align === 'centre' ? left / 2 : left) / width)) + text;
}

// ---------------------------------------------------------------- setting

interface Block {
  readonly kind: Exclude<LineKind, 'blank' | 'mixed'>;
  readonly lines: readonly string[];
  readonly article: number | null;
  readonly paragraph: number | null;
}

const HEADINGS: Record<SectionName, readonly string[]> = {
  science_technology: ['科技', '科技·创新', '科技新闻', '科教前沿'],
  finance: ['财经', '经济·金融', '财经新闻', '金融'],
  other: ['综合', '要闻', '综合新闻', '社会·民生'],
};

/** The heading a section gets where the layout prints headings. */
export function headingOf(section: IssueSection, seed: number): string {
  if (section.heading !== undefined) return section.heading;
  const name = section.articles[0]?.section ?? 'other';
  return chance(seed, `heading ${name}`).pick(HEADINGS[name]);
}

const DEFAULT_MEASURE = 34;

function compose(issue: Issue, layout: Layout, seed: number): Block[] {
  const dice = chance(seed, 'compose');
  const blocks: Block[] = [];
  const measure = (layout.columns ?? DEFAULT_MEASURE) * 2;
  const margin = ' '.repeat(layout.margin);
  const trail = (): string =>
    dice.happens(layout.spacing.trailing) ? dice.pick(layout.spacing.characters) : '';
  const plain = (kind: Block['kind'], text: string, article: number | null): void => {
    blocks.push({ kind, lines: [margin + text + trail()], article, paragraph: null });
  };

  if (layout.masthead) for (const line of issue.masthead ?? []) plain('furniture', line, null);

  let number = 0;
  for (const [sectionAt, section] of issue.sections.entries()) {
    if (layout.sectionBreak === 'heading') plain('section_heading', headingOf(section, seed), null);
    for (const [articleAt, article] of section.articles.entries()) {
      const lead = layout.sectionBreak === 'space' && sectionAt > 0 && articleAt === 0 ? ' ' : '';
      const headline: string[] = [];
      for (const printedLine of headlineLines(article)) {
        for (const broken of breakHeadline(printedLine, layout, dice)) {
          const spaced = dice.happens(layout.spacing.letterspacedHeadline)
            ? letterspace(broken, dice.pick(layout.spacing.characters))
            : strew(broken, layout.spacing, dice);
          const set = margin + pad(spaced, measure, layout.headline.align, layout.headline.fill) + trail();
          headline.push(headline.length === 0 ? lead + set : set);
        }
      }
      blocks.push({ kind: 'headline', lines: headline, article: number, paragraph: null });

      const attribution = (text: string): string =>
        pad(text, measure, layout.attribution.align, layout.attribution.fill);
      if (article.source !== undefined) plain('source_line', attribution(article.source), number);
      if (article.byline !== undefined) plain('byline', attribution(article.byline), number);

      // Half of the articles keep their indents, the others are set without: two columns extracted in two ways.
      const indented = layout.indent !== 'by-article' || articleAt % 2 === 0;
      for (const [paragraphAt, paragraph] of article.paragraphs.entries()) {
        const broken =
          layout.columns === null
            ? [paragraph]
            : breakLines(
                paragraph,
                {
                  columns: layout.columns,
                  indentColumns: indented ? layout.indentColumns : 0,
                  kinsoku: layout.kinsoku,
                  squeeze: layout.squeeze,
                },
                dice,
              );
        const kept =
          layout.indent === 'mixed'
            ? dice.pick(['ideographic', 'ascii', 'lost'] as const)
            : layout.indent === 'by-article'
              ? indented
                ? 'ideographic'
                : 'lost'
              : layout.indent;
        const indent =
          kept === 'ideographic'
            ? '　'.repeat(Math.max(layout.indentColumns, 0))
            : kept === 'ascii'
              ? ' '.repeat(layout.asciiIndent)
              : kept === 'tab'
                ? '\t'
                : '';
        const lines = broken.map((line, at) => {
          const full = at < broken.length - 1;
          const spaced =
            full && !/[A-Za-z]{2,} [A-Za-z]{2,}/.test(line) && dice.happens(layout.spacing.letterspacedLine)
              ? letterspace(line, dice.pick(layout.spacing.characters))
              : strew(line, layout.spacing, dice);
          return margin + (at === 0 ? indent : '') + spaced + trail();
        });
        blocks.push({ kind: 'paragraph', lines, article: number, paragraph: paragraphAt });
      }
      number += 1;
    }
  }
  if (layout.credit && issue.credit !== undefined) plain('credit', issue.credit, null);
  return blocks;
}

function flatten(blocks: readonly Block[], layout: Layout, seed: number): SetLine[] {
  const dice = chance(seed, 'blanks');
  const { blanks } = layout;
  const out: SetLine[] = [];
  const blank = (rate: number): void => {
    if (!dice.happens(rate) || out.length === 0 || out[out.length - 1]?.kind === 'blank') return;
    const count = 1 + dice.below(Math.max(1, blanks.run));
    for (let i = 0; i < count; i += 1)
      out.push({ text: blanks.fill, kind: 'blank', article: null, paragraph: null });
  };
  for (const block of blocks) {
    if (block.kind === 'headline') blank(blanks.beforeHeadline);
    if (block.kind === 'section_heading' || block.kind === 'credit') blank(blanks.aroundHeading);
    for (const [at, text] of block.lines.entries()) {
      out.push({ text, kind: block.kind, article: block.article, paragraph: block.paragraph });
      if (at === block.lines.length - 1) break;
      if (at === 0 && block.kind === 'paragraph') blank(blanks.afterFirstLine);
      blank(blanks.afterLine);
    }
    if (block.kind === 'headline') blank(blanks.afterHeadline);
    else if (block.kind === 'paragraph') blank(blanks.afterParagraph);
    else if (block.kind === 'byline' || block.kind === 'source_line') blank(blanks.afterAttribution);
    else blank(blanks.aroundHeading);
  }
  while (out[out.length - 1]?.kind === 'blank') out.pop();
  return out;
}

function pageNumber(kind: PageBreaks['pageNumber'], page: number): string | null {
  switch (kind) {
    case 'none':
      return null;
    case 'plain':
      return String(page);
    case 'dashes':
      return `— ${page} —`;
    case 'di':
      return `第${page}页`;
    case 'sheet':
      return `A${String(page).padStart(2, '0')}`;
  }
}

function paginate(lines: readonly SetLine[], layout: Layout): SetLine[] {
  const { pages } = layout;
  if (pages === null) return [...lines];
  const furniture = (text: string): SetLine => ({ text, kind: 'furniture', article: null, paragraph: null });
  const out: SetLine[] = [];
  const sheets = Math.max(1, Math.ceil(lines.length / pages.every));
  for (let sheet = 0; sheet < sheets; sheet += 1) {
    const body: SetLine[] = [];
    if (pages.runningHead !== null && pages.runningHeadAt === 'top' && sheet > 0)
      body.push(furniture(pages.runningHead));
    body.push(...lines.slice(sheet * pages.every, (sheet + 1) * pages.every));
    if (pages.runningHead !== null && pages.runningHeadAt === 'foot') body.push(furniture(pages.runningHead));
    const number = pageNumber(pages.pageNumber, sheet + 1);
    if (number !== null) body.push(furniture(number));
    const opening = body[0];
    if (pages.formFeed && sheet > 0 && opening !== undefined)
      body[0] = { ...opening, text: `\f${opening.text}` };
    out.push(...body);
  }
  return out;
}

/** Cuts the lines (blank ones aside) into columns of even height. */
function cut(lines: readonly SetLine[], across: number): SetLine[][] {
  const height = Math.max(1, Math.ceil(lines.length / across));
  return Array.from({ length: across }, (_, at) => lines.slice(at * height, (at + 1) * height)).filter(
    (column) => column.length > 0,
  );
}

function reorder(lines: readonly SetLine[], layout: Layout, seed: number): SetLine[] {
  const { order } = layout;
  if (order.mode === 'kept') return [...lines];
  const bodyStart = lines.findIndex((line) => line.kind !== 'furniture' && line.kind !== 'blank');
  const head = lines.slice(0, Math.max(0, bodyStart));
  const body = lines.slice(Math.max(0, bodyStart));
  if (order.mode === 'scrambled') {
    const columns = cut(body, order.across);
    const dice = chance(seed, 'scramble');
    let shuffled = dice.shuffle(columns);
    if (shuffled.length > 1 && shuffled.every((column, at) => column === columns[at])) {
      shuffled = [...columns.slice(1), ...columns.slice(0, 1)];
    }
    return [...head, ...shuffled.flat()];
  }
  const columns = cut(
    body.filter((line) => line.kind !== 'blank'),
    order.across,
  );
  const width = Math.max(0, ...body.map((line) => halfWidths(line.text))) + order.gutter;
  const rows: SetLine[] = [];
  for (let row = 0; row < (columns[0]?.length ?? 0); row += 1) {
    let text = '';
    const parts: SetLine[] = [];
    for (const [at, column] of columns.entries()) {
      const part = column[row];
      if (part === undefined) continue;
      text +=
        ' '.repeat(Math.max(at === 0 ? 0 : 1, at * width - halfWidths(text))) +
        part.text.replaceAll('\f', '');
      parts.push(part);
    }
    const only = parts[0];
    rows.push(
      only !== undefined && parts.length === 1
        ? { ...only, text }
        : { text, kind: 'mixed', article: null, paragraph: null },
    );
  }
  return [...head, ...rows];
}

/** Sets the issue and tells what each line of the page is. */
export function typesetPage(issue: Issue, layout: Layout, seed: number): SetPage {
  const set = paginate(flatten(compose(printed(issue, layout, seed), layout, seed), layout, seed), layout);
  const lines = reorder(set, layout, seed);
  return {
    text: lines.map((line) => line.text).join(layout.eol) + (layout.finalEol ? layout.eol : ''),
    lines,
    furniture: set
      .filter(
        (line) => line.kind === 'furniture' || line.kind === 'section_heading' || line.kind === 'credit',
      )
      .map((line) => line.text.trim()),
  };
}

/** Sets the issue and gives the page's text. */
export function typeset(issue: Issue, layout: Layout, seed: number): string {
  return typesetPage(issue, layout, seed).text;
}

const MASTHEADS: readonly (readonly string[])[] = [
  ['云川日报', '2021年3月5日 星期五 责任编辑：白若溪 版式：卢宁'],
  ['江城晚报 2012.08.17 星期五 A04'],
  ['第3版 综合新闻 2004年11月22日 星期一'],
  ['北屏时报', 'BEIPING TIMES', '2018年6月 总第2107期'],
];
const CREDITS: readonly string[] = [
  '本报编辑部整理',
  '本报编辑部评出',
  '（本版稿件除署名外均由本报记者采写）',
  '本版编辑：柏松 校对：何小满',
];

/** An issue drawn from a pool of articles: `count` of them, grouped by section, with masthead and credit. */
export function drawIssue(pool: readonly Article[], count: number, seed: number): Issue {
  const dice = chance(seed, 'issue');
  const drawn = dice.shuffle(pool).slice(0, count);
  const sections = (['science_technology', 'finance', 'other'] as const)
    .map((name) => ({ articles: drawn.filter((article) => article.section === name) }))
    .filter((section) => section.articles.length > 0);
  return { masthead: dice.pick(MASTHEADS), sections, credit: dice.pick(CREDITS) };
}
