import type { DateDirection, Modifier } from '../../../schemas/vocabularies.js';
import { CharacterSet } from '../../text/character-set.js';
import { Cue, Cues } from '../engine/cue.js';
import { Search } from '../engine/search.js';
import type { Piece } from './piece.js';
import type { Outlook } from './reading.js';

/** What another word would make of 前 and 后: 9月1日前往, 春节后勤. */
const NOT_FRONT = '(?![往来进沿台端景锋瞻后三五十百])';
const NOT_BACK = '(?![往来半期勤备卫果续天年辈])';
const BEHIND = Cues.behind<DateDirection>(5, [
  [
    /^(?:以来|至今|迄今|以后至今|开始(?=[，、。就便至])|起(?![草步点伏源初飞重诉义价码居航降跑])|[来](?=[，、。；的])|来(?=[^自到源往]))/u,
    'since',
  ],
  [new RegExp(`^(?:的)?(?:(?:以|之)前|前夕?${NOT_FRONT})`, 'u'), 'before'],
  [new RegExp(`^(?:以后|之后|过后|后${NOT_BACK})`, 'u'), 'after'],
  [/^ ?(?:(?:以|之)?内(?![外部在容地陆])|期间|之间|时期|间(?=[，、。的])|之中)/u, 'in'],
]);
const AHEAD = Cues.before<DateDirection>(4, [
  [/(?:截至|截止|截止到|截至到|截止于|截至于|迄)$/u, 'by'],
  [/(?:^|[^来出])(?:自从?|始于|起自)$/u, 'since'],
  [/(?:^|[^服听跟])从$/u, 'since'],
  [
    /(?:直到|直至|延至|持续到|(?:^|[^达得收看提遇感受听说想找做接拿周来回不增升降减涨跌缩扩高低加少大短落溯])到|(?:^|[^甚以乃时及增升降减涨跌缩扩高低加少大短落])至)$/u,
    'until',
  ],
]);

const FROM = new CharacterSet('自从');

/** Where words around a mention place it (增至2020年的3亿 places nothing): 自…起 since, 截至 by, 前 before. 来 counts for durations only (三年来). */
export function directionOf(
  passage: string,
  start: number,
  end: number,
  type: Piece['piece'],
): DateDirection | null {
  if (passage.startsWith('开始', end) && FROM.isAt(passage, start - 1)) return 'since';
  const isComing = type !== 'duration' && passage.charAt(end) === '来';
  const behind = BEHIND.find(passage, end, isComing ? 'since' : null);
  if (behind !== null) return behind;
  // 从2018年到2023年 is bounded on both sides by itself.
  return type === 'range' ? null : AHEAD.find(passage, start);
}

const MODIFIERS_AHEAD = Cues.before<Modifier>(4, [
  [/(?:不超过|不多于|不高于|至多|最多|最长|不得超过|不迟于|不晚于)$/u, 'at_most'],
  [/(?:至少|最少|最短|不少于|不低于|不短于|少则|不早于)$/u, 'at_least'],
  [/(?:不到|不足|未满|不满|少于|短于|未到)$/u, 'under'],
  [/(?:(?:^|[^合条契签预公违节制邀纽])约|大概|差不多)$/u, 'about'],
  [/(?:将近|接近|(?:^|[^最附远靠临邻])近|几近)$/u, 'nearly'],
  [/(?:超过|多于|逾|(?:^|[^高])超|(?:^|[^没])长于)$/u, 'over'],
]);
const MODIFIERS_BEHIND = Cues.behind<Modifier>(4, [
  [/^ ?(?:左右|上下|前后|许(?![多可诺久昌]))/u, 'about'],
  [/^ ?(?:及?以上)/u, 'at_least'],
  [/^ ?(?:及?以下|以内|之内|内(?![外部在容地陆]))/u, 'at_most'],
  [/^ ?(?:有余|多(?=[，。的]))/u, 'over'],
]);

/** The approximation that words around a mention add: 近20年 nearly, 三天左右 about. */
export function modifierOf(passage: string, start: number, end: number): Modifier | null {
  return MODIFIERS_AHEAD.find(passage, start) ?? MODIFIERS_BEHIND.find(passage, end);
}

const BACKGROUND = Cue.before(
  /(?:[成建设创]立|创[建办]|[始组扩]建|建成|注册|出生|生|上市|毕业|入选|落成|投产|动工)于$/u,
  4,
);

/** Whether a mention dates something in passing: 成立于2017年9月. */
export function isBackground(passage: string, start: number): boolean {
  return BACKGROUND.isAt(passage, start);
}

const DATELINE_AHEAD = Cue.before(/(?:本报|本刊|本台|社|网|报|台|记者)[^，。；：]{0,12}$/u, 16);
const DATELINE_BEHIND = Cue.behind(/^(?:专电|电讯|电|讯|消息)(?![子动力视影台话商脑器缆网气])/u, 3);

/** Whether a mention is the dateline's: 本报合肥6月28日讯. What the text calls 今天 is that day. */
export function isDateline(passage: string, start: number, end: number): boolean {
  return DATELINE_BEHIND.isAt(passage, end) && DATELINE_AHEAD.isAt(passage, start);
}

const PLANNED =
  /将(?![近军士领])|拟|计划|预计|预期|力争|争取|有望|确保|目标|届时|截止|规划|施行|生效|要求|须|应当|必须|报名|即日|下一步/gu;
const PLANNED_WORDS = new Search(PLANNED);
const IMMINENT_AHEAD = Cue.before(
  /(?:将|拟|定|计划|预计|将于|拟于|定于|计划于|预计于|将在|拟在|预计在|计划在|最迟)$/u,
  4,
);
const IMMINENT_BEHIND = Cue.behind(/^(?:[上下]午|晚)?(?:起|前|正式)?(?:将(?![近军士领])|拟|即将)/u, 4);

/** 从10月1日起取消漫游费: what starts then and has no result yet is to come. */
function isStart(passage: string, start: number, rest: string): boolean {
  return (
    FROM.isAt(passage, start - 1) &&
    /^起/u.test(rest) &&
    !/^起[，至到]|已|了|至今|以来|累计|共|先后|连续/u.test(rest)
  );
}

const CLAUSE_MARK = new CharacterSet('，。；！？\n');
const SENTENCE_MARK = new CharacterSet('。；！？\n');

/** Whether the mention's sentence speaks of what is to come. */
export function outlookOf(
  passage: string,
  start: number,
  end: number,
  direction: DateDirection | null,
): Outlook {
  if (IMMINENT_AHEAD.isAt(passage, start) || IMMINENT_BEHIND.isAt(passage, end)) return 'imminent';
  const earliest = Math.max(0, start - 30);
  let from = start;
  while (from > earliest && !CLAUSE_MARK.isAt(passage, from - 1)) from--;
  const latest = Math.min(passage.length, end + 40);
  let to = end;
  while (to < latest && !SENTENCE_MARK.isAt(passage, to)) to++;
  const rest = passage.slice(end, to);
  const planned =
    PLANNED_WORDS.isIn(passage.slice(from, start)) ||
    PLANNED_WORDS.isIn(rest) ||
    isStart(passage, start, rest);
  if (direction === 'before' || direction === 'until') return planned ? 'imminent' : 'planned';
  return planned ? 'planned' : 'past';
}
