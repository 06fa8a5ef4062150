import type { OrganizationType } from '../../../schemas/vocabularies.js';
import type { Span } from '../../text/mapped-text.js';
import { withoutOverlaps } from '../engine/overlap.js';
import type { Candidate } from '../engine/rule.js';
import { standsAlone } from './bodies.js';
import type { Cut, Word } from './cut.js';
import { isCutOut } from './cut-outs.js';
import { facultyStart, fieldStart } from './field-names.js';
import { findGuardedNames } from './guarded-names.js';
import type { KeptWords } from './kept-words.js';
import { keepWords } from './kept-words.js';
import { reachOf } from './left-edge.js';
import { TRAIT } from './lexemes.js';
import type { Ending } from './name.js';
import { endingOf, isHospitalUnit } from './name.js';
import { cutOf } from './segment.js';
import { findShortNames } from './short-names.js';
import { isBranch, isFounded, isName } from './validity.js';
import { KIND } from './word-kinds.js';

/** What a name says by itself. */
export interface OrganizationReading {
  readonly type: OrganizationType;
  /** The words of the name, in text order. */
  readonly words: readonly Word[];
  /**
   * `body`: a name of the lexicon; `local`: a department or organ of a region; `name`: built by the grammar;
   * `short`: a company's short name, known by what stands around it; `branch`: a branch whose bank was named before.
   */
  readonly form: 'body' | 'local' | 'name' | 'short' | 'branch';
}

/** Kinds of words with which a name can end. */
const ENDINGS = KIND.body | KIND.local | KIND.head;

/** Finds names of organizations outside `titles` (《》); writes into `kept` what words the text is cut into. */
export function findOrganizations(
  text: string,
  titles: readonly Span[],
  kept: KeptWords | null = null,
): readonly Candidate<OrganizationReading>[] {
  const words = cutOf(text);
  if (kept !== null) keepWords(words, kept);
  mask(words, titles);
  const found = readStretches(text, words);
  found.push(...findGuardedNames(text, words, found));
  const short = findShortNames(text, words, found);
  return withoutOverlaps(short.length === 0 ? found : [...found, ...short]);
}

/** Reads the names of all stretches that hold a word with which one can end; most hold none. */
function readStretches(text: string, words: Cut): Candidate<OrganizationReading>[] {
  const found: Candidate<OrganizationReading>[] = [];
  let from = 0;
  let lastEnding = -1;
  for (let k = 0; k <= words.length; k++) {
    if (k < words.length && isInside(words, k)) {
      if (words.is(k, ENDINGS)) lastEnding = k;
      continue;
    }
    if (lastEnding >= from) readStretch(text, words, from, k - 1, lastEnding, found);
    from = k + 1;
  }
  return found;
}

/** Reads the names of a stretch of words from right to left: the last head takes all that belongs to it. */
function readStretch(
  text: string,
  words: Cut,
  from: number,
  to: number,
  lastEnding: number,
  found: Candidate<OrganizationReading>[],
): void {
  for (let end = lastEnding; end >= from; ) {
    const start = words.is(end, ENDINGS) ? nameEndingAt(text, words, end, from) : null;
    if (start === null) {
      end--;
      continue;
    }
    const last = withBracket(words, end, to);
    found.push(candidate(text, words, start, end, last));
    end = start - 1;
  }
}

function nameEndingAt(text: string, words: Cut, end: number, floor: number): number | null {
  const word = words.at(end);
  const ending = word === undefined ? null : endingOf(word);
  if (word === undefined || ending === null) return null;
  if (word.kind === 'body' && !standsAlone(word.text, text, word.start, word.end)) return null;
  if (word.kind === 'body' && isCutOut(words, end)) return null;
  if (isPartOfTitle(word, words.at(end + 1))) return null;
  const reach = reachOf(words, end, floor);
  // 满归|林业局: unknown characters name a region that is not known
  const unknown = words.is(end - 1, KIND.char) && words.is(end - 2, KIND.char) && end > floor;
  if (word.kind === 'local' && unknown && reach?.start === end) return null;
  const field =
    fieldStart(words, reach?.start ?? end, end, floor) ?? facultyStart(words, end, Math.max(0, floor - 1));
  if (field !== null) return field;
  if (reach === null) return null;
  // 一家|宠物食品有限公司: one of a kind, not a name
  if (!reach.rooted && ending.legal && /[家某个]$/u.test(words.at(reach.start - 1)?.text ?? '')) return null;
  const name = words.slice(reach.start, end + 1);
  const named =
    isName(name, ending, reach.rooted) ||
    isBranch(name) ||
    (!reach.rooted && isFounded(name, words.at(reach.start - 1)));
  return named ? reach.start : null;
}

/** 省工商局消保|处|处长, 某医院血液科|主任: a section right before its head belongs to the title. */
function isPartOfTitle(word: Word, next: Word | undefined): boolean {
  if (word.text === '处') return /^(?:副)?处长$/u.test(next?.text ?? '');
  return isHospitalUnit(word) && /^(?:副|大)?(?:主任|科主任|护士长)/u.test(next?.text ?? '');
}

/** 机制（浙江省）, 合伙企业（有限合伙）: a bracket behind the head that belongs to the name. */
function withBracket(words: Cut, end: number, to: number): number {
  if (!words.is(end + 1, KIND.open)) return end;
  for (let close = end + 2; close <= to && close <= end + 5; close++) {
    if (!words.is(close, KIND.close)) continue;
    const inside = words.slice(end + 2, close);
    const places = inside.length > 0 && inside.every(({ kind }) => kind === 'place');
    const form = ['有限合伙', '普通合伙', '特殊普通合伙', '集团', '控股'].includes(
      inside.map(({ text }) => text).join(''),
    );
    const holds = /(?:机制|大学|委员会|研究院|领导小组|指挥部|联席会议|合伙企业|事务所|中心)$/u.test(
      words.at(end)?.text ?? '',
    );
    // 微软（中国）, 中粮（香港）
    const company = words.is(end, KIND.body) && endingOf(words.at(end) as Word)?.type === 'company';
    const abroad = company && inside.length === 1 && (places || inside[0]?.text === '中国');
    return (holds && (places || form)) || abroad ? close : end;
  }
  return end;
}

function candidate(
  text: string,
  words: Cut,
  start: number,
  end: number,
  last: number,
): Candidate<OrganizationReading> {
  const name = words.slice(start, last + 1);
  const from = name[0]?.start ?? 0;
  const to = name.at(-1)?.end ?? from;
  const ending = endingOf(words.at(end) as Word) as Ending;
  const local = ending.local !== null && !name.some(({ kind }, k) => kind === 'local' && k < name.length - 1);
  const form = formOf(name, local, start === last);
  return {
    start: from,
    end: to,
    text: text.slice(from, to),
    rule: form === 'body' ? 'org.lexicon' : `org.${form}.${ending.type}`,
    reading: { type: typeOf(name, ending), words: name, form },
  };
}

function formOf(name: readonly Word[], local: boolean, single: boolean): OrganizationReading['form'] {
  if (local) return 'local';
  if (single) return 'body';
  return isBranch(name) ? 'branch' : 'name';
}

/** A committee of an association is one itself: 中国音像与数字出版协会|游戏出版工作委员会. */
function typeOf(name: readonly Word[], ending: Ending): OrganizationType {
  if (name.length === 1) return ending.type;
  const owner = endingOf(name[0] as Word)?.type;
  const local = name.slice(0, -1).find(({ kind }) => kind === 'local');
  const host = owner ?? (local === undefined ? undefined : endingOf(local)?.type);
  // 市|政府|研究室, 商务部|…|办公室
  if (
    (host === 'government' || host === 'party') &&
    /(?:办公室|办公厅|研究室)$/u.test(name.at(-1)?.text ?? '')
  )
    return host;
  // 中宣部|出版|局
  if (owner === 'party' && ending.type === 'government') return 'party';
  // 中建|三|局, 中铁|十六|局
  if (name.at(-1)?.text === '局' && (name[0]?.kind === 'brand' || owner === 'company')) return 'company';
  // 吉大|一|院
  if (name.at(-1)?.text === '院' && owner === 'university') {
    return ['number', 'ordinal'].includes(name.at(-2)?.kind ?? '') ? 'hospital' : 'research_institute';
  }
  const kept = ofOwner(name, ending, owner, host);
  if (kept !== null) return kept;
  if (!/(?:委员会|分会|秘书处|办公室|上市委|挂牌委)$/u.test(name.at(-1)?.text ?? '')) return ending.type;
  // 北交所|上市|委员会
  if (owner === 'exchange' || owner === 'international' || owner === 'university') return owner;
  const association = name.slice(0, -1).some((word) => endingOf(word)?.type === 'association');
  return association ? 'association' : ending.type;
}

/** 中科院|武汉植物园 is a research institute, 环境保护部|…督查中心 an agency, 中证…法律服务中心 none. */
function ofOwner(
  name: readonly Word[],
  ending: Ending,
  owner: OrganizationType | undefined,
  host: OrganizationType | undefined,
): OrganizationType | null {
  const last = name.at(-1)?.text ?? '';
  if (ending.type === 'other' && owner === 'research_institute') return owner;
  if (ending.type === 'other' && owner === 'government' && last === '中心') return owner;
  const rootless =
    host === undefined && !name.some(({ kind }) => kind === 'place' || kind === 'level' || kind === 'world');
  return rootless && last.endsWith('中心') && ending.type === 'government' ? 'other' : null;
}

function isInside(words: Cut, k: number): boolean {
  if (words.is(k, KIND.mark | KIND.quote)) return false;
  return !words.is(k, KIND.stop) || words.has(k, TRAIT.soft);
}

/** Words inside titles become marks: nothing is read in them or across them. */
function mask(words: Cut, titles: readonly Span[]): void {
  if (titles.length === 0) return;
  const sorted = [...titles].sort((a, b) => a.start - b.start);
  let t = 0;
  for (let k = 0; k < words.length; k++) {
    while (t < sorted.length && (sorted[t] as Span).end <= words.startAt(k)) t++;
    if (t === sorted.length) break;
    if ((sorted[t] as Span).start < words.endAt(k)) words.setKind(k, KIND.mark);
  }
}
