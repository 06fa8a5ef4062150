import type { Modality } from '../../../schemas/vocabularies.js';
import { EdgePattern } from '../../text/edge-pattern.js';
import type { Span } from '../../text/mapped-text.js';
import type { Ascending } from './begins.js';
import type { CuedText } from './cues.js';
import { Cue, CuedPattern } from './cues.js';
import type { Story } from './sites.js';

/** 未获批准, 尚未启动, 没有召开; 不断突破 and 未来 are none. */
const NEGATION = EdgePattern.of(
  /(?:尚未|并未|从未|未曾|未能|没有|没能|并没有|不曾|不再|不予|不会|暂不|暂未|拒绝|无法|无需|无须|未|没|不|非|否认|是否|能否|可否|取消了?|推迟|停止|暂缓|中止|叫停)(?:正式|再|被|有|获得?|完全|及时|按期|按时|如期|公开|对外|直接|最终|实际|参加|参与|出席|首次|第一次)?$/u,
);
const NO_NEGATION = /(?:不断|不仅|不但|不久|不少|不止|无不|并非|莫不|除非)(?:正式|再)?$/u;

const FUTURE = new CuedPattern(
  '拟 计划 力争 争取 预计 有望 即将 准备 筹备 谋划 打算 下一步 今后 届时 或将 未来 将要 确保 待 明年 到2 到２ 到二 力求 欲',
  /(?:(?<!草|模|虚|比|试)拟(?!合)|(?<![动作展持究产项度目助才项投教])计划(?![》共提明的单书外内生])|力争|争取|预计|有望|即将|准备(?!金)|筹备(?!会|组)|谋划|打算|下一步|今后|届时|或将|未来(?=[\d一二三四五两几十]|，)|将要|确保|待(?!遇|业|岗)|明年|到(?:20|２０|二[〇○零])[\d０-９一二三四五六七八九十〇○零]{2}年|力求|欲)/u,
);
/** 将 of the future, not that of 将专利变成现金流 nor 将军, 将近. */
const WILL = new CuedPattern(
  '将',
  /(?<![一行即或麻])将(?=于|在|会|由|与|同|对|向|继续|进一步|全面|正式|陆续|逐步|逐渐|分|以|通过|从|按|联合|共同|统一|率先|首次|大力|加快|推动|重点|新|再|持续|积极|建立|建设|建成|设立|实现|达到|达|成为|为|举办|召开|举行|推出|出台|启动|开展|迎来|投|每|有|于|可|\d|[一二三四五六七八九十两]|不|更|还|打造|带来|覆盖|增|超|突破|获|集中|定期|组织|实施|支持|提供|促进|建|扩|进行|面向|根据|依托|围绕|聚焦|着力|努力|首|全|深化|完善|加强|把|派|用|其|至|开)|将$/u,
);
const DISPOSAL =
  /将.{2,20}(?:纳入|作为|转化|转变|变成|改为|分为|送入|列入|视为|定为|用于|投向|调整为|提高到|提高至|提升至|增加到|降至|下调|上调|命名)/u;
const MUST = new CuedPattern(
  '要 应 须 务必 不得 鼓励 引导 督促 号召 呼吁 建议 倡导 敦促 责令',
  /(?:要求|应当|必须|务必|需要|不得|须|(?<![响供适效反相感顺呼因回答接策照对报])应(?!对|用|急|变|邀|约|收|付|届|聘|运|声)|(?<![主重需只想还纪摘提概紧首简])要(?!求|素|闻|点|案|件|塞|么|道|员|害|职)|鼓励|引导|督促|号召|呼吁|建议|倡导|敦促|责令)/u,
);
const NOW = new CuedPattern(
  '正 仍在 加紧 抓紧 持续 陆续 逐步 目前',
  /(?:正在|正(?!式|常|确|好|面|当|规|义|值|是|如|宗|比|品|版)|仍在|加紧|抓紧|持续|陆续|逐步|目前已?在)[^，。；]{0,12}$/u,
);
const DONE = new CuedPattern('已 曾', /(?:已经?|曾|业已)[^，。；]{0,6}$/u);
/** 已, 了 in a clause before: what was told there has happened. */
const PAST = new Cue('已 了');
/** 《办法》明确，通知提出，会议要求: what follows is what a paper or meeting wants. */
const PAPER_SAYS = new CuedPattern(
  '明确 提出 规定 要求 强调 指出 部署',
  /(?:》|通知|意见|办法|方案|规定|条例|计划|规划|会议|决定|细则|纲要|指引|文件|政策|公告|指出|强调)(?:明确|提出|规定|要求|强调|指出|部署|明确提出|明确要求)[，,：:]$/u,
);
const DEMANDED = new CuedPattern('要求 责令 呼吁 敦促', /(?:要求|责令|呼吁|敦促)[^，]{0,8}[，,：:]?$/u);

const PLAN = WILL.bit | FUTURE.bit | MUST.bit;
const OWN = PLAN | NOW.bit | DONE.bit;
const BINDING = OWN | PAST.bit | PAPER_SAYS.bit | DEMANDED.bit;

/** How far back words bind, in characters and in clauses. */
const REACH = 60;
const MOST_CLAUSES = 8;
const PLANNING = '拟'.charCodeAt(0);

/** Whether the event of the trigger at `start` is said not to have happened. */
export function isNegated(text: string, clause: Span, start: number): boolean {
  const from = Math.max(clause.start, start - 8);
  return NEGATION.closes(text, from, start) && !NO_NEGATION.test(text.slice(from, start));
}

/** Whether an event happened, is happening, is planned or is demanded, by the words before its trigger. */
export function modalityOf(story: Story, trigger: Span, clause: Span, clauses: readonly Span[]): Modality {
  const { text, cued } = story;
  if (text.charCodeAt(trigger.start) === PLANNING) return 'planned';
  const from = Math.max(clause.start, trigger.start - REACH);
  const cues = cued.within(from, trigger.start);
  const own = ownModality(cued, cues, from, trigger.start, Math.min(clause.end, trigger.start + REACH));
  return own ?? boundModality(story, clause, clauses) ?? 'occurred';
}

/** What the words of the clauses before bind, as long as no new actor or date begins the clause; null for nothing. */
function boundModality(story: Story, clause: Span, clauses: readonly Span[]): Modality | null {
  const { text, cued } = story;
  const last = clauses.indexOf(clause) - 1;
  const first = Math.max(0, last - MOST_CLAUSES + 1);
  const from = clauses[first]?.start ?? clause.start;
  if ((cued.within(from, clause.start) & BINDING) === 0) return null;
  const fresh = beginsAfresh(story, clause);
  for (let i = last; i >= first; i--) {
    const { start, end } = clauses[i] as Span;
    const at = Math.max(start, end - REACH);
    const cues = cued.within(at, end);
    if ((cues & BINDING) === 0) continue;
    const words = text.slice(at, end);
    if (PAPER_SAYS.isAmong(cues, words) || DEMANDED.isAmong(cues, words)) return 'required';
    if (fresh) continue;
    const bound = ownModality(cued, cues, at, end, end);
    if (bound !== null && bound !== 'ongoing') return bound;
    if ((cues & PAST.bit) !== 0) return 'occurred';
  }
  return null;
}

/** Whether a clause begins with a date or a body of its own. */
function beginsAfresh({ found, begins }: Story, clause: Span): boolean {
  return (
    beginsWith(found.dates, begins.dates, clause) ||
    beginsWith(found.organizations, begins.organizations, clause)
  );
}

function beginsWith(spans: readonly Span[], begins: Ascending, clause: Span): boolean {
  for (let i = begins.firstFrom(clause.start); i < spans.length; i++) {
    const { start, end } = spans[i] as Span;
    if (start > clause.start + 2 || start >= clause.end) return false;
    if (end <= clause.end) return true;
  }
  return false;
}

/** Whether a clause speaks of a plan or a demand. */
export function saysPlan(cued: CuedText, clause: Span): boolean {
  const end = Math.min(clause.end, clause.start + REACH * 2);
  const cues = cued.within(clause.start, end);
  if ((cues & PLAN) === 0) return false;
  const words = cued.text.slice(clause.start, end);
  if (WILL.isAmong(cues, words) && !DISPOSAL.test(words)) return true;
  return FUTURE.isAmong(cues, words) || MUST.isAmong(cues, words);
}

/** By the words from `from` to `to`, in which `cues` are; what stands behind them up to `end` tells one 将 from the other. */
function ownModality(
  { text }: CuedText,
  cues: number,
  from: number,
  to: number,
  end: number,
): Modality | null {
  if ((cues & OWN) === 0) return null;
  const before = text.slice(from, to);
  if (DONE.isAmong(cues, before)) return 'occurred';
  if (WILL.isAmong(cues, before) && !DISPOSAL.test(text.slice(from, end))) return 'planned';
  if (FUTURE.isAmong(cues, before)) return 'planned';
  if (MUST.isAmong(cues, before)) return 'required';
  return NOW.isAmong(cues, before) ? 'ongoing' : null;
}
