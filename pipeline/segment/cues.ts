// What a single line tells about itself, by its words and marks alone.
import { SURNAMES } from '../text/surnames.js';

const SENTENCE_END = /[。！？!?…][”’」』）)】]*$/u;
/** 措施。（李文远）; 核对货物。本报记者周明摄: who wrote it or took the picture stands behind the last sentence. */
const SIGNED_END =
  /[。！？!?…”](?:(?:读者|作者|律师|记者|通讯员|网友|(?:特约)?摄影)\p{Script=Han}{2,4}|(?:新华社|中新社|本报)?(?:记者|通讯员|发)?[（(][\p{Script=Han}·、／/]{2,30}[）)]|[（(]?[\p{Script=Han}·、／/]{2,20}(?:摄|供图|发)[）)]?)$/u;
/** 各市（州）人民政府，省政府各厅委： to whom a document goes. */
const ADDRESSEE = /^各[\p{Script=Han}（）()、，]{3,80}[：:]$/u;
const ENGLISH_END = /[A-Za-z)"'”]\.["'”’)]*$/u;

/** Whether the line ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text) || ENGLISH_END.test(text) || SIGNED_END.test(text) || ADDRESSEE.test(text);
}

/** Whether the line ends with a mark after which a sentence goes on, or inside an open bracket. */
export function endsOpen(text: string): boolean {
  return /[，、,（(《〈“‘「『【[—-]$/u.test(text);
}

/** Whether the line ends as an item of a list or an announcement of one does. */
export function endsListItem(text: string): boolean {
  return /[：:；;]["”’）)]*$/u.test(text);
}

/** Whether the line begins with a mark that type never sets at the start of a paragraph. */
export function startsInside(text: string): boolean {
  return /^[，。、；：！？”’）》〉」』】%％·)\]]/u.test(text);
}

/** Titles and brackets that the line opens and does not close, or the other way round: positive or negative. */
export function openBrackets(text: string): number {
  let open = 0;
  for (const character of text) {
    if ('《（(【'.includes(character)) open++;
    else if ('》）)】'.includes(character)) open--;
  }
  return open;
}

/** What a line cannot part with: its first word or character and the marks that must not start a line. */
export function headOf(text: string): string {
  return (
    /^[“‘（《〈(【「『]{0,3}(?:[A-Za-z0-9][A-Za-z0-9.,:%+/@_~-]{0,40}|.)[，。、；：！？”’）》〉)】」』%％]{0,3}/u.exec(
      text,
    )?.[0] ?? ''
  );
}

const BYLINE_LEAD =
  '(?:\\p{Script=Han}{2,5}[电讯])?(?:本报|本刊|本台|本网|新华社|人民日报|中新社|光明日报|经济日报|[\\p{Script=Han}]{2,6}(?:报|新闻网|电视台|周刊|在线|客户端)(?:[-—·][\\p{Script=Han}]{2,8})?)?(?:全媒体|融媒体|首席|资深|见习|实习|特约|特派|驻[\\p{Script=Han}]{2,6})?';
const BYLINE_ROLE =
  '(?:记者|通讯员|评论员|观察员|实习生|撰稿|文[/／]图|文[/／]摄|图[/／]文|摄影|作者|[文图摄][/／|｜])';
const NAMES = '[\\p{Script=Han}·\\s、,，/／]{2,40}';
const BYLINE = new RegExp(
  `^[□■◎●◆◇▲△☆★\\s（(【\\[]{0,3}(?:${BYLINE_LEAD}${BYLINE_ROLE}[：:\\s]{0,2}${NAMES}){1,3}[^。，；\\d]{0,8}[）)】\\]]?$`,
  'u',
);
const WORDS_OF_A_SENTENCE = /[的了从是在？！?!]|获悉|报道|采访|看到|日前|昨日|今日|近日|来到|走进|了解/u;
const BYLINE_LENGTH = 40;

/** 本报记者 程砚 陆知夏; （通讯员 柏森）; □ 文/图 李明. */
export function isByline(text: string): boolean {
  if (/^[（(]?(?:本报|本刊|本台|新华社)(?:记者|通讯员|评论员|综合|讯)[）)]?$/u.test(text)) return true;
  return text.length <= BYLINE_LENGTH && BYLINE.test(text) && !WORDS_OF_A_SENTENCE.test(text);
}

/** 银政通告〔2019〕12号; （2011年2月25日）: the number and the day of a document, under its title. */
const DOCUMENT_LINE =
  /^(?:\p{Script=Han}{2,16}[〔［[（(](?:19|20)\d{2}[〕］\]）)]第?\d{1,5}号|[（(](?:19|20)\d{2}年\d{1,2}月\d{1,2}日(?:\p{Script=Han}{2,30})?[）)])$/u;
const SOURCE_LINE =
  /^[（(【[]?(?:(?:20\d{2}[-年/.]\d{1,2}[-月/.]\d{1,2}日?\s?(?:\d{1,2}:\d{2}(?::\d{2})?)?\s?)?来源[：:].{1,40}|据?(?:新华社|中新社|中新网|新华网|人民网|央视|本报|本报综合|中央社|法新社|路透社|美联社|塔斯社)[^。，；]{0,24}(?:电|讯|报道|消息)(?:[（(](?:记者|通讯员).{1,20}[）)])?|据新华社|据中新社|据[\p{Script=Han}]{1,8}(?:报|网|台|社|客户端)(?:报道|消息)?|本报综合(?:报道|消息)?|综合消息|(?:稿件|图片|资料)来源.{1,30}|摘自.{1,24}|(?:原)?载(?:自)?《.{1,20}》|据《.{1,20}》[\d年月日]{0,11}(?:报道|消息)?|新华社发)[）)\]】]?$/u;

/** 据新华社北京电; 来源：科技部; a line by itself, not the dateline that opens a paragraph (本报讯（记者 …）…). */
export function isSourceLine(text: string): boolean {
  if (text.length > BYLINE_LENGTH || /^[（(【]?本报讯/u.test(text)) return false;
  return SOURCE_LINE.test(text) || DOCUMENT_LINE.test(text);
}

/** （刘建军）; （张卫 李红）: a name or two in brackets, behind the text that they wrote. */
export function isSignature(text: string): boolean {
  return /^[（(](?:\p{Script=Han}{2,4}[、／/]?){1,4}[）)]$/u.test(text);
}

/** 银川市人民政府: a body that may sign a notice, with the day on the next line. */
export function isSignatory(text: string): boolean {
  return /^[\p{Script=Han}（）()、]{3,40}$/u.test(text);
}

/** Rare surnames are words more often than names: 时, 商, 农. */
const COMMON_SURNAMES = new Set(SURNAMES.slice(0, 100));

/** 李洪兴: who wrote it, alone on the line under a headline. */
export function isName(text: string): boolean {
  return /^\p{Script=Han}{2,3}$/u.test(text) && COMMON_SURNAMES.has(text[0] ?? '');
}

const CREDIT =
  /^[（(【]?(?:(?:本报|本刊|本版|本栏|本网)?[\p{Script=Han}]{0,8}(?:编辑部|编辑中心|评选委员会|评委会|组委会|采编中心|新闻部|专刊部)[\p{Script=Han}、\s]{0,20}|(?:本版|本报|本栏)(?:稿件|文字|图片|撰文|供稿|摄影|制图|采写)?[^。]{0,30}?)(?:评出|评选|整理|供稿|提供|编辑|采写|撰写|汇编|联合评选|推出|发布|制图|摄|编制|选编|综合)[）)】]?$/u;

/** 本报编辑部评出; （本版稿件由……提供）: who made the page, at its foot. */
export function isCredit(text: string): boolean {
  return text.length <= BYLINE_LENGTH && CREDIT.test(text);
}

/** 合肥：多云，17～26℃. */
const FORECAST = /^[\p{Script=Han}、]{2,8}[：:\s].{1,24}\d\s?[～~-]\s?-?\d{1,2}\s?℃$/u;

/** A line of a table or one that belongs to it: cells apart, its caption, its unit, its source. */
export function isTabular(text: string, cells: number): boolean {
  if (/[。；]/u.test(text)) return false;
  if (
    /^(?:[附续]?表\s?[\d一二三四五六七八九十]{1,3}(?:[\s:：.、]|\p{Script=Han})|[附图]表[：:]|单位[：:]|(?:数据|资料)来源[：:]|制表[：:]|注[：:])/u.test(
      text,
    )
  )
    return true;
  if (cells >= 3 || FORECAST.test(text)) return true;
  const figures = text.match(/[\d.%,+-]/gu)?.length ?? 0;
  return text.split(' ').length >= 3 && figures >= 3 && figures / text.length > 0.4;
}

/** How a news paragraph likes to open: a dateline, a day, a stock phrase. */
export function opensParagraph(text: string): boolean {
  return /^(?:本报|新华社|中新社|据|记者|近日|日前|昨日|今天|今日|目前|此外|同时|其中|截至|随后|[一二三]是|首先|其次|另外|对此|[问答][：:]|\d{1,2}月\d{1,2}日|\d{4}年|[12]?\d日)/u.test(
    text,
  );
}

/** 图为工作人员在核对货物清单; ◀棉农在田间: what stands under a picture. */
export function isCaption(text: string): boolean {
  return /^(?:[◀◄↑↓←→](?!\d)|[↑↓←→]\d{1,2}[月日]|[▶►▲▼△▽]?(?:图为|[上下左右题]图(?:为|[：:])|资料图))/u.test(
    text,
  );
}

/** 问：; 答：; 记者：: a turn of an interview. */
export function opensTurn(text: string): boolean {
  return /^(?:[问答]|记者|主持人)[：:]/u.test(text);
}

/** 新华社北京3月5日电（记者 …）; 本报讯; 问：: how the text of a report or an interview begins. */
export function opensWithDateline(text: string): boolean {
  return (
    opensTurn(text) ||
    /^[【（(]?(?:编者按|编者的话|核心提示|阅读提示)[】）)]?[：:]?.{6}/u.test(text) ||
    /^[【（(]?(?:据?(?:新华社|中新社|中新网|人民网|央视网|新华网)|本报|本刊|本台)[^，。；]{0,20}?(?:电|讯|消息|报道)(?:[】）)\s（(]|\p{Script=Han})/u.test(
      text,
    )
  );
}

/** Points of a list: 一、 （二） 1. ① 第一， */
export function isNumberedPoint(text: string): boolean {
  return /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}(?:[、．)）]|\.(?!\d))|[①-⑳])/u.test(
    text,
  );
}

/** ■●◆【: how briefs and columns mark their heads. */
export function isBulleted(text: string): boolean {
  return /^[■●◆▲★▼◎□○◇△☆▌▍▎►▶]/u.test(text);
}

const IDEOGRAPH = /^\p{Script=Han}$/u;

/** Every two ideographs that stand together: 浙江省 holds 浙江 and 江省. */
export function pairsOf(text: string): readonly string[] {
  const pairs: string[] = [];
  let before = '';
  for (const character of text) {
    const own = isIdeograph(character) ? character : '';
    if (before !== '' && own !== '') pairs.push(before + own);
    before = own;
  }
  return pairs;
}

/** The block of the common ideographs needs no pattern. */
function isIdeograph(character: string): boolean {
  return (character >= '\u4e00' && character <= '\u9fa5') || IDEOGRAPH.test(character);
}
