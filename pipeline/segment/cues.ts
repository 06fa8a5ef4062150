// What a single line tells about itself, by its words and marks alone.

const SENTENCE_END = /[。！？!?…][”’」』）)】]*$/u;
const ENGLISH_END = /[A-Za-z)"'”]\.["'”’)]*$/u;

/** Whether the line ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text) || ENGLISH_END.test(text);
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
  '(?:本报|本刊|本台|本网|新华社|人民日报|中新社|光明日报|经济日报|[\\p{Script=Han}]{2,6}(?:报|新闻网|电视台|周刊|在线|客户端))?(?:全媒体|融媒体|首席|资深|见习|实习|特约|特派|驻[\\p{Script=Han}]{2,6})?';
const BYLINE_ROLE = '(?:记者|通讯员|评论员|观察员|实习生|撰稿|文[/／]图|文[/／]摄|图[/／]文|摄影|作者)';
const NAMES = '[\\p{Script=Han}·\\s、,，/／]{2,40}';
const BYLINE = new RegExp(
  `^[□■◎●◆◇▲△☆★\\s（(【\\[]{0,3}(?:${BYLINE_LEAD}${BYLINE_ROLE}[：:\\s]{0,2}${NAMES}){1,3}[^。，；]{0,8}[）)】\\]]?$`,
  'u',
);
const WORDS_OF_A_SENTENCE = /[的了从是在]|获悉|报道|采访|看到|日前|昨日|今日|近日|来到|走进|了解/u;
const BYLINE_LENGTH = 40;

/** 本报记者 程砚 陆知夏; （通讯员 柏森）; □ 文/图 李明. */
export function isByline(text: string): boolean {
  if (/^[（(]?(?:本报|本刊|本台|新华社)(?:记者|通讯员|评论员|综合|讯)[）)]?$/u.test(text)) return true;
  return text.length <= BYLINE_LENGTH && BYLINE.test(text) && !WORDS_OF_A_SENTENCE.test(text);
}

const SOURCE_LINE =
  /^[（(【[]?(?:据?(?:新华社|中新社|中新网|新华网|人民网|央视|本报|本报综合|中央社|法新社|路透社|美联社|塔斯社)[^。，；]{0,24}(?:电|讯|报道|消息)(?:[（(](?:记者|通讯员).{1,20}[）)])?|据新华社|据中新社|据[\p{Script=Han}]{1,8}(?:报|网|台|社|客户端)(?:报道|消息)?|本报综合(?:报道|消息)?|综合消息|来源[：:].{1,30}|(?:稿件|图片|资料)来源.{1,30}|摘自.{1,24}|(?:原)?载(?:自)?《.{1,20}》|据《.{1,20}》(?:报道)?|新华社发)[）)\]】]?$/u;

/** 据新华社北京电; 来源：科技部; a line by itself, not the dateline that opens a paragraph (本报讯（记者 …）…). */
export function isSourceLine(text: string): boolean {
  return text.length <= BYLINE_LENGTH && SOURCE_LINE.test(text) && !/^[（(【]?本报讯/u.test(text);
}

const CREDIT =
  /^[（(【]?(?:(?:本报|本刊|本版|本栏|本网)?[\p{Script=Han}]{0,8}(?:编辑部|编辑中心|评选委员会|评委会|组委会|采编中心|新闻部|专刊部)[\p{Script=Han}、\s]{0,20}|(?:本版|本报|本栏)(?:稿件|文字|图片|撰文|供稿|摄影|制图|采写)?[^。]{0,30}?)(?:评出|评选|整理|供稿|提供|编辑|采写|撰写|汇编|联合评选|推出|发布|制图|摄|编制|选编|综合)[）)】]?$/u;

/** 本报编辑部评出; （本版稿件由……提供）: who made the page, at its foot. */
export function isCredit(text: string): boolean {
  return text.length <= BYLINE_LENGTH && CREDIT.test(text);
}

const YEAR = '(?:[12]\\d{3}|[一二][〇○零一二三四五六七八九]{3})';
const MONTH_OR_DAY = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const PAPER =
  '\\p{Script=Han}{1,10}(?:日报|晚报|时报|晨报|早报|都市报|商报|科技报|金融报|导报|周报|周刊|快报|新报|报)';
/** What mastheads and page heads are made of, in any order: dates, weekdays, editions, numbers, prices. */
const MASTHEAD_PARTS = [
  `(?:公元)?${YEAR}\\s?[年./-]\\s?${MONTH_OR_DAY}\\s?[月./-]\\s?${MONTH_OR_DAY}\\s?日?`,
  '(?:星期|周)[一二三四五六日天]',
  '(?:农历|夏历)?[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年(?:闰?[正一二三四五六七八九十冬腊]{1,2}月)?(?:初[一二三四五六七八九十]|[一二三四五六七八九十廿卅]{1,3})?',
  '(?:农历|夏历)(?:闰?[正一二三四五六七八九十冬腊]{1,2}月)?(?:初[一二三四五六七八九十]|[一二三四五六七八九十廿卅]{1,3})?',
  '第?\\s?[A-D]?(?:\\d{1,3}|[一二三四五六七八九十]{1,3})\\s?版',
  '[A-D]\\d{1,2}(?:[-—]\\d{1,2})?',
  '(?:总?第?\\s?\\d{1,6}\\s?[期号]|今日\\s?\\d{1,3}\\s?版)',
  '(?:综合新闻|要闻|综合|民生|时政|财经|科技|社会|文化|体育|国际|国内|教育|经济|广告|专版|专刊|副刊|新闻|出版)',
  PAPER,
];
const MASTHEAD = new RegExp(`^(?:(?:${MASTHEAD_PARTS.join('|')})[\\s,，|｜/·:：—-]{0,3}){1,8}$`, 'u');
/** Names of papers and sections alone are no masthead: they are headings, or headlines. */
const MASTHEAD_CORE = new RegExp(`(?:${MASTHEAD_PARTS.slice(0, 7).join('|')})`, 'u');
const PAGE_NAME =
  '(?:综合新闻|要闻|综合|民生|时政|财经|科技|社会|文化|体育|国际|国内|教育|经济|广告|专版|专刊|副刊|新闻|健康|生活|评论|理论|法治|本地|城事|金融|证券|公司|市场|特刊|专题)';
const EDITOR =
  '(?:(?:本版|本期|值班)?(?:责任?编辑?|责编|主编|副主编|美编|校对|版式|版面|排版|编审|组版|终审|审读|编辑|制图|视觉|统筹|值班编委|值班主任))';
const FURNITURE: readonly RegExp[] = [
  /^[-—–·•\s]+\d{1,4}[-—–·•\s]+$/u, // — 3 —
  /^第\s?\d{1,4}\s?页(?:[\s/，,]{0,2}共\s?\d{1,4}\s?页)?$|^\d{1,4}\s?[/／]\s?\d{1,4}$/u,
  new RegExp(
    `^第?\\s?[A-D]?(?:\\d{1,3}|[一二三四五六七八九十]{1,3})\\s?版(?:[\\s·|｜:：/]{0,3}${PAGE_NAME}){0,2}$`,
    'u',
  ),
  new RegExp(`^[A-D]\\d{1,2}(?:[-—]\\d{1,2})?(?:[\\s·|｜:：/]{0,3}${PAGE_NAME}){0,2}$`, 'u'),
  /^[（(【]?(?:上接|下转|紧接|续接|转自)第?[^，。]{1,16}[）)】]?$/u, // （下转A05版）
  // 责任编辑：方淑仪  版式：杭一鸣
  new RegExp(
    `^[\\s■□（(【]{0,2}${EDITOR}(?:[：:／/｜|].{1,60}|(?:\\s\\p{Script=Han}{2,4}){1,4})[）)】]?$`,
    'u',
  ),
  // 新闻热线：0553-3888888  电子信箱：…
  /^(?:[^，。；]{0,40}[\s|｜])?(?:国内统一(?:连续出版物|刊)号|邮发代号|新闻热线|热线电话|投稿邮箱|电子(?:邮箱|信箱)|E-?mail|网址|零售价|广告(?:热线|经营许可证?|许可证)|国外代号|本报地址|社址|邮编|印刷|发行)[：:\s]?\s?[^，。；]{2,60}$/u,
  /^(?:CN\s?\d{2}-\d{4}|ISSN\s?\d{4}-\d{3}[\dX])[^，。；]{0,40}$/u,
  /^(?:https?:\/\/|www\.)\S+$/u,
  // ■今日天气：多云 9～17℃; the day's lottery numbers
  /^[■●◆▲]?\s?(?:今日|明日|今天|明天|本市|我市|省城)?天气(?:预报)?[：:][^。]{4,60}$/u,
  /^[■●◆▲]?\s?(?:双色球|大乐透|福彩|体彩|排列[三五]|七乐彩|七星彩)[^，。]{0,16}期[^。]{0,60}$/u,
];
const FURNITURE_LENGTH = 90;

/** Page numbers with their dashes, edition lines, mastheads with their date, editors, telephone lines, jump lines. */
export function isFurniture(text: string): boolean {
  if (text.length > FURNITURE_LENGTH || /[。；]$/u.test(text)) return false;
  if (FURNITURE.some((pattern) => pattern.test(text))) return true;
  return MASTHEAD_CORE.test(text) && MASTHEAD.test(text);
}

/** WANJIANG MORNING POST: the paper's name in Latin capitals. */
export function isLatinName(text: string): boolean {
  return /^[A-Z][A-Z .&'’-]{6,60}$/u.test(text);
}

/** A bare number: a page number where it stands at the edge of a page. */
export function isPageNumber(text: string): boolean {
  return /^[A-D]?\d{1,4}$/u.test(text);
}

const PAPER_NAME = new RegExp(`^${PAPER}$`, 'u');

/** The name of a paper, alone on its line: 江淮科技金融报. */
export function isPaperName(text: string): boolean {
  return PAPER_NAME.test(text);
}

/** A line of a table or one that belongs to it: cells apart, its caption, its unit, its source. */
export function isTabular(text: string, cells: number): boolean {
  if (/[。；]/u.test(text)) return false;
  if (
    /^(?:[附续]?表\s?[\d一二三四五六七八九十]{1,3}(?:[\s:：.、]|\p{Script=Han})|单位[：:]|(?:数据|资料)来源[：:]|制表[：:]|注[：:])/u.test(
      text,
    )
  )
    return true;
  if (cells >= 3) return true;
  const figures = text.match(/[\d.%,+-]/gu)?.length ?? 0;
  return text.split(' ').length >= 3 && figures >= 3 && figures / text.length > 0.4;
}

/** How a news paragraph likes to open: a dateline, a day, a stock phrase. */
export function opensParagraph(text: string): boolean {
  return /^(?:本报|新华社|中新社|据|记者|近日|日前|昨日|今天|今日|目前|此外|同时|其中|截至|随后|[一二三]是|首先|其次|另外|对此|[问答][：:]|\d{1,2}月\d{1,2}日|\d{4}年|[12]?\d日)/u.test(
    text,
  );
}

/** 新华社北京3月5日电（记者 …）; 本报讯; 问：: how the text of a report or an interview begins. */
export function opensWithDateline(text: string): boolean {
  return /^[问答][：:]|^[【（(]?(?:据?(?:新华社|中新社|中新网|人民网|央视网|新华网)|本报|本刊|本台)[^，。；]{0,20}?(?:电|讯|消息|报道)(?:[】）)\s（(]|\p{Script=Han})/u.test(
    text,
  );
}

/** （下转A05版）: after it another article begins. */
export function isJumpLine(text: string): boolean {
  return /^[（(【]?(?:下转|转自|转)第?[^，。]{1,16}[）)】]?$/u.test(text);
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
