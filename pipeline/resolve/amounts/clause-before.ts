import { KIND } from '../../extract/organizations/word-kinds.js';
import { CharacterSet } from '../../text/character-set.js';
import type { Span } from '../../text/mapped-text.js';
import { WordList } from '../../text/word-list.js';
import type { ClauseCut } from './clause-cut.js';
import { cutClause } from './clause-cut.js';
import { clauseStart } from './clause-start.js';
import { behindPlace, isTaken } from './clause-words.js';
import { areUnknown } from './noun-phrase.js';
import type { PlacedAmount, Scene } from './scene.js';
import { CLAUSE_WINDOW } from './scene.js';
import { TRAIT } from './traits.js';
import { REPORTS, VERB_ITEMS } from './words.js';

/** Clauses that tell who says so, or when: 分析师认为，… 案发时，… */
const REPORT = new WordList([...REPORTS].join(' '));
const TIME_END = new CharacterSet('时后前');

/** 研发投入强度再创新高，达2.8%: the first noun of the clause before. */
export function topicBefore(scene: Scene, amount: PlacedAmount): Span | null {
  const end = amount.clause - 1;
  if (end <= scene.start) return null;
  const start = Math.max(clauseStart(scene.text, scene.start, end), end - CLAUSE_WINDOW);
  if (start >= end || TIME_END.isAt(scene.text, end - 1) || REPORT.endsAt(scene.text, end, start))
    return null;
  const cut = cutClause(scene, start, end);
  cut.leaveOutMarked(scene.marks);
  let first = 0;
  while (first < cut.size && first < 3 && !cut.isNominal(first)) first++;
  if (first === 3 || first === cut.size) return null;
  let last = first;
  while (last + 1 < cut.size && cut.isNominal(last + 1) && cut.startOf(last + 1) === cut.endOf(last)) last++;
  const topic = cut.spanOf(behindPlace(cut, first, last + 1), last + 1);
  return topic === null || topic.end - topic.start < 2 ? null : topic;
}

/** 已为1.26万户授信，户均68万元: the verb that ends the clause before names what is given. */
export function verbBefore(scene: Scene, amount: PlacedAmount): Span | null {
  const end = amount.clause - 1;
  if (end <= scene.start) return null;
  const verb = scene.text.slice(end - 2, end);
  return VERB_ITEMS.has(verb) && scene.marks[end - 1] === 0 ? { start: end - 2, end } : null;
}

/** Words from one up to another, which is not part of them. */
interface Run {
  from: number;
  readonly to: number;
}

const NONE: readonly Span[] = [];

/** The `size` nouns that a clause lists in front of 分别: 出口和进口分别为, or none. */
export function subjectsBefore(scene: Scene, amount: PlacedAmount, size: number): readonly Span[] {
  const start = Math.max(amount.clause, amount.start - CLAUSE_WINDOW);
  const end = start + scene.text.slice(start, amount.start + 2).lastIndexOf('分别');
  if (end <= start) return NONE;
  const cut = cutClause(scene, start, end);
  const runs = runsBefore(scene, cut, size);
  if (runs.length !== size || isSharedEnd(cut, runs)) return NONE;
  const spans: Span[] = [];
  for (const { from, to } of runs) {
    const span = cut.spanOf(from, to);
    if (span === null || namesActor(cut, from, to)) return NONE;
    spans.push(span);
  }
  return spans;
}

/** Nouns in a row and the list marks between them, from the end of a clause back: at most one run more than asked for. */
function runsBefore(scene: Scene, cut: ClauseCut, size: number): readonly Run[] {
  let run: Run = { from: cut.size, to: cut.size };
  const runs = [run];
  for (let at = cut.size - 1; at >= 0 && runs.length <= size; at--) {
    if (isJoint(scene.text, cut, at)) {
      run = { from: at, to: at };
      runs.unshift(run);
    } else if (cut.isNominal(at) && !isTaken(scene, cut, at) && !cut.has(at, TRAIT.link)) run.from = at;
    else break;
  }
  return runs;
}

const PAUSE = '、'.charCodeAt(0);

function isJoint(text: string, cut: ClauseCut, at: number): boolean {
  if (cut.isKind(at, KIND.join) || cut.is(at, PAUSE)) return true;
  return cut.endOf(at) - cut.startOf(at) === 2 && text.startsWith('以及', cut.startOf(at));
}

const ACTORS = KIND.body | KIND.place | KIND.world | KIND.brand;

function namesActor(cut: ClauseCut, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (cut.isKind(at, ACTORS)) return true;
  return false;
}

/** 汽车、船舶出口: the end of the last member is that of all. */
function isSharedEnd(cut: ClauseCut, runs: readonly Run[]): boolean {
  const sizes = runs.map(({ from, to }) => (areUnknown(cut, from, to) ? 1 : to - from));
  const last = sizes.at(-1) ?? 0;
  return sizes.slice(0, -1).some((size) => size < last);
}
