// Lines that belong to the page and to no article: mastheads, edition lines, editors, telephone lines, jump lines.

const YEAR = '(?:[12]\\d{3}|[一二][〇○零一二三四五六七八九]{3})';
const MONTH_OR_DAY = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
/** 统计公报, 天气预报, 终有回报 end like the name of a paper and are none. */
const NO_PAPER = '公海预情举汇回通申捷喜警谎电填瞒战上呈好恶善';
const PAPER = `(?:\\p{Script=Han}{1,10}(?:日报|晚报|时报|晨报|早报|都市报|商报|科技报|金融报|导报|周报|周刊|快报|新报|(?<![${NO_PAPER}])报)|大公报|文汇报)`;
const DATE = `(?:公元)?${YEAR}\\s?[年./-]\\s?${MONTH_OR_DAY}\\s?[月./-]\\s?${MONTH_OR_DAY}\\s?日?`;
const WEEKDAY = '(?:星期|周)[一二三四五六日天]';
const EDITION = '第?\\s?[A-D]?(?:\\d{1,3}(?:[-—]\\d{1,3})?|[一二三四五六七八九十]{1,3})\\s?版';
const SHEET = '[A-D]\\d{1,3}(?:[-—]\\d{1,3})?';
const LUNAR_DAY =
  '(?:闰?[正一二三四五六七八九十冬腊]{1,2}月)?(?:初[一二三四五六七八九十]|[一二三四五六七八九十廿卅]{1,3})?';
/** What mastheads and page heads are made of, in any order: dates, weekdays, editions, numbers, prices. */
const MASTHEAD_PARTS = [
  DATE,
  WEEKDAY,
  `(?:农历|夏历)?[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年${LUNAR_DAY}`,
  `(?:农历|夏历)${LUNAR_DAY}`,
  EDITION,
  SHEET,
  `(?:${YEAR}年)?总?第?\\s?\\d{1,6}\\s?[期号]`,
  '(?:今日|今天|本期)共?\\s?(?:\\d{1,3}|[一二三四五六七八九十]{1,3})\\s?版',
  '(?:综合新闻|要闻|综合|民生|时政|财经|科技|社会|文化|体育|国际|国内|教育|经济|广告|专版|专刊|副刊|新闻|出版)',
  PAPER,
];
const MASTHEAD = new RegExp(`^(?:(?:${MASTHEAD_PARTS.join('|')})[\\s,，|｜/·:：（）()—-]{0,3}){1,8}$`, 'u');
/** Names of papers and sections alone are no masthead: they are headings, or headlines. */
const MASTHEAD_CORE = new RegExp(`(?:${MASTHEAD_PARTS.slice(0, 8).join('|')})`, 'u');
const WHOLE_DATE = new RegExp(DATE, 'u');
const PAPER_AND_DATE = new RegExp(`^《?${PAPER}》?[\\s,，|｜/·:：—-]{0,3}${DATE}`, 'u');
const DAY_OR_EDITION = new RegExp(`${WEEKDAY}|${EDITION}|${SHEET}`, 'u');
const DATED_PARTS = new RegExp(
  `${MASTHEAD_PARTS.slice(0, 8).join('|')}|[\\s,，|｜/·:：《》（）()【】—-]`,
  'gu',
);
const DATED_HEAD_LENGTH = 70;
const PAGE_NAME =
  '(?:综合新闻|要闻|综合|民生|时政|财经|科技|社会|文化|体育|国际|国内|教育|经济|广告|专版|专刊|副刊|新闻|健康|生活|评论|理论|法治|本地|城事|金融|证券|公司|市场|特刊|专题)';
const EDITOR_ROLE =
  '(?:责任?编辑?|责编|主编|副主编|总编辑?|督印人?|美编|美术编辑|图片编辑|校对|检校|版式|版面|排版|编审|组版|终审|审读|编辑|制图|视觉|统筹|策划|监制|编委|值班主任|值班总编|副总编辑?)';
const EDITOR = `(?:(?:本版|本期|今日|值班|执行|见习|实习|责任){0,2}${EDITOR_ROLE})`;
/** 本版编辑韩波: the spaces between office and name are gone. 编辑部, 编辑手记 and the like name no person. */
const NAME = '(?!部|室|手记|札记|感言|寄语|推荐|后记|连线|按)\\p{Script=Han}{2,4}';
const ONE_EDITOR = `(?:(?:本版|本期|值班|执行|责任|美术|图片)${EDITOR_ROLE}|责编|美编|校对|组版|督印人?)${NAME}`;
const SOME_EDITORS = `(?:${EDITOR}${NAME}[\\s、]{0,2}){2,8}`;
/** 编辑/胡东强, beside the date and the edition. */
const EDITORS_NAMED = new RegExp(
  `${EDITOR}[：:／/｜|]\\s?\\p{Script=Han}{2,4}(?=\\P{Script=Han}|$|${EDITOR})`,
  'gu',
);
const LONE_EDITOR = new RegExp(`^[■□（(【]{0,2}(?:编辑|主编|副主编|总编辑?|版式)${NAME}[）)】]?$`, 'u');
const NAMED_EDITION =
  /^(?:(?:第\s?[A-D]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})|\d{1,3}(?:[-—]\d{1,3})?)\s?版[\s·|｜:：/]{0,3}\p{Script=Han}{2,4}|[A-D]\d{1,2}[\s·|｜:：/]{0,3}\p{Script=Han}{2,6})$/u;
const BRACKETED_EDITORS = `(?:[【[]${EDITOR}[】\\]][：:\\s]{0,2}\\p{Script=Han}{2,4}[\\s、]{0,2}){1,6}`;
const FURNITURE: readonly RegExp[] = [
  /^[-—–·•\s]+\d{1,4}[-—–·•\s]+$/u, // — 3 —
  /^第\s?\d{1,4}\s?页(?:[\s/，,]{0,2}共\s?\d{1,4}\s?页)?$|^\d{1,4}\s?[/／]\s?\d{1,4}$/u,
  new RegExp(`^${EDITION}(?:[\\s·|｜:：/]{0,3}${PAGE_NAME}){0,2}$`, 'u'),
  new RegExp(`^${SHEET}(?:[\\s·|｜:：/]{0,3}${PAGE_NAME}){0,2}$`, 'u'),
  new RegExp(`^${YEAR}\\s?年\\s?${MONTH_OR_DAY}\\s?月$`, 'u'), // 2016年11月, its day set larger on a line of its own
  /^[（(【]?(?:上接|下转|紧接|续接|转自)第?[^，。]{1,16}[）)】]?$/u, // （下转A05版）
  // 责任编辑：方淑仪  版式：杭一鸣
  new RegExp(
    `^[\\s■□（(【[]{0,2}${EDITOR}(?:[：:／/｜|].{1,60}|(?:\\s\\p{Script=Han}{2,4}){1,4})[）)】\\]]?$`,
    'u',
  ),
  new RegExp(`^[■□（(【]{0,2}(?:${ONE_EDITOR}|${SOME_EDITORS}|${BRACKETED_EDITORS})[）)】]?$`, 'u'),
  // 新闻热线：0553-3888888  电子信箱：…
  /^(?:[^，。；]{0,40}[\s|｜])?(?:国内统一(?:连续出版物|刊)号|邮发代号|(?:新闻|读者|报料|爆料|订报|发行|投稿|本报)热线|(?:编辑部|广告部|发行部|采编|本报)电话|热线电话|投稿(?:邮箱|信箱)|电子(?:邮箱|信箱)|(?:本版|本报)(?:邮箱|信箱)|E-?mail|网址|零售价|广告(?:热线|经营许可证?|许可证)|国外代号|本报地址|(?:社址|邮编|邮政编码|印刷|发行)[：:\s])[：:\s]?\s?[^，。；]{2,60}$/u,
  /^(?:CN\s?\d{2}-\d{4}|ISSN\s?\d{4}-\d{3}[\dX])[^，。；]{0,40}$/u,
  /^(?:https?:\/\/|www\.)\S+$/u,
  // 证券代码：600000 证券简称：浦发银行 公告编号：临2015-012, above a company's announcement
  /^(?:[AB]股)?(?:证券|股票|债券|基金|转债)(?:代码|简称)[：:][^。；]{2,80}$/u,
  // 首页 > 新闻 > 经济; 【字号：大 中 小】 打印 关闭; 分享到：微信: where the text was taken from a paper's site
  /^(?:当前位置[：:].{2,60}|\p{Script=Han}{0,10}首页\s?[>＞»→].{1,60}|[上下]一篇[：:].{0,60}|[【[（(]?字号[：:]?[^。；]{0,30}|分享(?:到|至)[：:]?[^。；，]{0,40}|(?:打印|关闭|返回|收藏|上一篇|下一篇)(?:本页|窗口|顶部|首页|列表)?[：:|\s]?.{0,40}(?:打印|关闭|窗口|首页|列表))$/u,
  // 中共合肥市委机关报 合肥日报社出版
  /^[^，。；]{2,20}机关报(?:[^，。；]{0,24}(?:主管|主办|出版))?$/u,
  /^[^，。；]{2,20}(?:报社|报业集团|传媒集团|报业传媒集团)(?:主管|主办|出版|承办)[^，。；]{0,70}$/u,
  // ■今日天气：多云 9～17℃; the day's lottery numbers
  /^[■●◆▲]?\s?(?:今日|明日|今天|明天|本市|我市|省城)?天气(?:预报)?[：:][^。]{4,60}$/u,
  /^[■●◆▲]?\s?(?:双色球|大乐透|福彩|体彩|排列[三五]|七乐彩|七星彩)[^，。]{0,16}期[^。]{0,60}$/u,
  /^(?:今日|本期|本报|要闻|内容)?(?:导读|导览)$/u,
];
/** Notes of the publisher, which are sentences. */
const NOTICE = /^[■●◆▲*※\s]{0,2}(?:版权声明|版权所有|本报(?:常年)?法律顾问|常年法律顾问)[：:，\s]?.{2,120}$/u;
const FURNITURE_LENGTH = 90;

/** Page numbers with their dashes, edition lines, mastheads with their date, editors, telephone lines, jump lines. */
export function isFurniture(text: string): boolean {
  if (text.length <= NOTICE_LENGTH && NOTICE.test(text)) return true;
  if (text.length > FURNITURE_LENGTH || /[。；]$/u.test(text)) return false;
  if (FURNITURE.some((pattern) => pattern.test(text))) return true;
  return (MASTHEAD_CORE.test(text) && MASTHEAD.test(text)) || isDatedHead(text);
}

const NOTICE_LENGTH = 130;

/** 2004年4月22日 第3版 市县新闻: beside the date and a weekday or an edition, any short name is that of the page. */
function isDatedHead(text: string): boolean {
  if (text.length > DATED_HEAD_LENGTH) return false;
  const rest = text.replace(WHOLE_DATE, '|');
  return (
    rest !== text &&
    (DAY_OR_EDITION.test(rest) || PAPER_AND_DATE.test(text)) &&
    /^\p{Script=Han}{0,10}$/u.test(text.replace(EDITORS_NAMED, '').replace(DATED_PARTS, ''))
  );
}

const DATE_ALONE = new RegExp(`^${DATE}$`, 'u');

/** 2019年3月25日 and nothing else. */
export function isWholeDate(text: string): boolean {
  return text.length <= DATED_HEAD_LENGTH && DATE_ALONE.test(text);
}

/** 主编 吴长锋; 第A3版 澳闻: at the edge of a page an office with a name, and an edition with any name. */
export function isEdgeLine(text: string): boolean {
  return LONE_EDITOR.test(text) || NAMED_EDITION.test(text);
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

/** “双11”快递员一天送300件 5版: a line of the index on a front page. 诊疗方案发布第7版 is none. */
export function isIndexLine(text: string): boolean {
  return /^[^。；]{3,50}?(?:[^第.\dA-D](?:\d{1,2}|[A-D]\d{1,2})(?:[-—～~]\d{1,2})?版|(?:见|刊|▶|→|>)[（(]?第?[A-D]?\d{1,2}(?:[-—～~]\d{1,2})?版?)[）)]?$/u.test(
    text,
  );
}

/** （下转A05版）: after it another article begins. */
export function isJumpLine(text: string): boolean {
  return /^[（(【]?(?:下转|转自|转)第?[^，。]{1,16}[）)】]?$/u.test(text);
}
