import type { Span } from '../../text/mapped-text.js';
import type { ClauseWord } from './clause-cut.js';
import { isNominal, wordsIn } from './clause-cut.js';
import { isTaken, withoutPlace } from './clause-words.js';
import { spanOf } from './noun-phrase.js';
import type { PlacedAmount, Scene } from './scene.js';
import { CLAUSE_WINDOW, clauseStart } from './scene.js';
import { TRAIT } from './traits.js';
import { REPORTS, VERB_ITEMS } from './words.js';

/** Clauses that tell who says so, or when: 分析师认为，… 案发时，… */
const IS_NO_TOPIC = new RegExp(`(?:${[...REPORTS].join('|')}|[时后前])$`, 'u');

/** 研发投入强度再创新高，达2.8%: the first noun of the clause before. */
export function topicBefore(scene: Scene, amount: PlacedAmount): Span | null {
  const end = amount.clause - 1;
  if (end <= scene.start) return null;
  const start = Math.max(clauseStart(scene, end), end - CLAUSE_WINDOW);
  if (IS_NO_TOPIC.test(scene.text.slice(start, end))) return null;
  const words = wordsIn(scene.text, start, end).filter((word) => scene.marks[word.start] === 0);
  const first = words.findIndex(isNominal);
  if (first < 0 || first > 2) return null;
  let last = first;
  while (
    last + 1 < words.length &&
    isNominal(words[last + 1] as ClauseWord) &&
    (words[last + 1] as ClauseWord).start === (words[last] as ClauseWord).end
  )
    last++;
  const topic = spanOf(withoutPlace(words.slice(first, last + 1)));
  return topic === null || topic.end - topic.start < 2 ? null : topic;
}

/** 已为1.26万户授信，户均68万元: the verb that ends the clause before names what is given. */
export function verbBefore(scene: Scene, amount: PlacedAmount): Span | null {
  const end = amount.clause - 1;
  if (end <= scene.start) return null;
  const verb = scene.text.slice(end - 2, end);
  return VERB_ITEMS.has(verb) && scene.marks[end - 1] === 0 ? { start: end - 2, end } : null;
}

/** The `size` nouns that a clause lists in front of 分别: 出口和进口分别为, or none. */
export function subjectsBefore(scene: Scene, amount: PlacedAmount, size: number): readonly Span[] {
  const start = Math.max(amount.clause, amount.start - CLAUSE_WINDOW);
  const end = start + scene.text.slice(start, amount.start + 2).lastIndexOf('分别');
  if (end <= start) return [];
  const words = wordsIn(scene.text, start, end);
  const runs: ClauseWord[][] = [[]];
  for (let at = words.length - 1; at >= 0 && runs.length <= size; at--) {
    const word = words[at] as ClauseWord;
    if (isJoint(word)) runs.unshift([]);
    else if (isNominal(word) && !isTaken(scene, word) && (word.traits & TRAIT.link) === 0)
      runs[0]?.unshift(word);
    else break;
  }
  const spans = runs.map(spanOf).filter((span) => span !== null);
  const isList = runs.length === size && spans.length === size && !runs.some(namesActor);
  return isList && !isSharedEnd(runs) ? spans : [];
}

function isJoint({ text, kind }: ClauseWord): boolean {
  return text === '、' || kind === 'join' || text === '以及';
}

function namesActor(run: readonly ClauseWord[]): boolean {
  return run.some(({ kind }) => kind === 'body' || kind === 'place' || kind === 'world' || kind === 'brand');
}

/** 汽车、船舶出口: the end of the last member is that of all. */
function isSharedEnd(runs: readonly (readonly ClauseWord[])[]): boolean {
  const sizes = runs.map((run) => (run.every(({ kind }) => kind === 'char') ? 1 : run.length));
  const last = sizes.at(-1) ?? 0;
  return sizes.slice(0, -1).some((size) => size < last);
}
