import { CharacterSet } from '../../text/character-set.js';
import { EdgePattern } from '../../text/edge-pattern.js';
import { WordList } from '../../text/word-list.js';
import { clauseStart } from './clause-start.js';
import type { Placed, PlacedAmount, PlacedBody, Scene } from './scene.js';
import { firstFrom } from './scene.js';
import { REPORTS } from './words.js';

/** Words of those who only tell, at most eight characters behind the name and twelve with the word. */
const REPORT = new WordList([...REPORTS].join(' '));
const REPORT_DISTANCE = 8;
const REPORT_WINDOW = 12;
/** 广发证券首席分析师谢秉南认为，…: somebody of the body speaks. */
export const SPEECH = EdgePattern.of(/^(?:表示|介绍|认为|透露|指出|提醒|强调|坦言|说|称|预计|预测)[，：“]/u);
/** 表示， */
const LONGEST_SPEECH = 3;
const SPEAKER_DISTANCE = 22;
const SPEAKER_WINDOW = 28;
const STOP = new CharacterSet('，。；');
export const RELATION_BEFORE = EdgePattern.of(
  /(?:[向对给从与和据经由在同跟被比较至到]|联合|会同|根据|按照|依据|关于|通过|除|针对|占)$/u,
);

const MOST_BODIES = 6;
const FARTHEST = 160;

const NOBODY: readonly null[] = [];

/** The organization whose amount it is: an index into the passage's organizations, or null; none where none is named. */
export function ownersOf(scene: Scene): readonly (number | null)[] {
  const { amounts, organizations } = scene;
  if (organizations.length === 0) return NOBODY;
  const owners = new Array<number | null>(amounts.length);
  for (let i = 0; i < amounts.length; i++) {
    const at = ownerOf(scene, amounts[i] as PlacedAmount);
    owners[i] = at < 0 ? null : pairedOwner(scene, i, at);
  }
  return owners;
}

/** Place of the nearest body in the clause, else of the one that opens an earlier clause of the sentence; never one that only reports; -1 for none. */
function ownerOf(scene: Scene, amount: PlacedAmount): number {
  const { organizations: bodies } = scene;
  const from = firstFrom(bodies, amount.start) - 1;
  for (let i = from; i >= 0 && i > from - MOST_BODIES; i--) {
    const body = bodies[i] as PlacedBody;
    if (amount.start - body.end > FARTHEST) return -1;
    if (mayOwn(scene, body, amount)) return i;
  }
  return -1;
}

/** What is known of a body so far: it owns nothing; amounts of its clause at least, of its clause alone, or of all later ones. */
const OWNS_NOTHING = 1;
const OWNS_CLAUSE = 2;
const OWNS_NO_MORE = 3;
const OWNS_ALL = 4;

/** Asked for each amount behind the body; what it is asked for is found once. */
function mayOwn(scene: Scene, body: PlacedBody, amount: PlacedAmount): boolean {
  if (body.standing === 0) body.standing = isOnlyNamed(scene, body) ? OWNS_NOTHING : OWNS_CLAUSE;
  if (body.standing === OWNS_NOTHING) return false;
  if (body.start >= amount.clause) return true;
  if (body.standing === OWNS_CLAUSE) body.standing = opensClause(scene, body) ? OWNS_ALL : OWNS_NO_MORE;
  return body.standing === OWNS_ALL;
}

/** Whether a body only reports, or stands behind 向 or 与. */
function isOnlyNamed({ text, start }: Scene, body: Placed): boolean {
  return tells(text, body.end) || RELATION_BEFORE.closes(text, Math.max(start, body.start - 2), body.start);
}

/** Whether a word of reporting stands close behind a name, in its clause, or somebody of the body speaks. */
function tells(text: string, end: number): boolean {
  const last = Math.min(text.length, end + SPEAKER_WINDOW);
  for (let i = end; i - end <= SPEAKER_DISTANCE && i < last; i++) {
    const code = text.charCodeAt(i);
    if (STOP.has(code)) return false;
    if (i - end <= REPORT_DISTANCE && REPORT.beginsAt(text, i, Math.min(last, end + REPORT_WINDOW)))
      return true;
    if (SPEECH.opens(text, i, Math.min(last, i + LONGEST_SPEECH))) return true;
  }
  return false;
}

/** 工商银行、农业银行分别投放120亿元、98亿元: lists of one length are paired in order. */
function pairedOwner({ text, amounts, organizations: bodies }: Scene, i: number, at: number): number | null {
  const own = (bodies[at] as Placed).index;
  if (at === 0 || !areListed(text, bodies[at - 1], bodies[at])) return own;
  let named = at;
  while (named > 0 && at - named < MOST_BODIES && areListed(text, bodies[named - 1], bodies[named])) named--;
  let first = i;
  while (i - first < MOST_BODIES && areListed(text, amounts[first - 1], amounts[first])) first--;
  let last = i;
  while (last - first <= MOST_BODIES && areListed(text, amounts[last], amounts[last + 1])) last++;
  return last - first === at - named ? (bodies[named + i - first] as Placed).index : null;
}

const JOINTS = new CharacterSet('、和与及');

function areListed(text: string, first: Placed | undefined, second: Placed | undefined): boolean {
  if (first === undefined || second === undefined) return false;
  const gap = second.start - first.end;
  if (gap === 1) return JOINTS.isAt(text, first.end);
  return gap === 2 && text.startsWith('以及', first.end);
}

/** Whether a body stands first in its clause, dates aside. */
function opensClause({ text, start: sentence, dates }: Scene, body: Placed): boolean {
  const start = clauseStart(text, sentence, body.start);
  if (body.start - start <= 1) return true;
  let between = text.slice(start, body.start);
  for (let i = firstFrom(dates, start); i < dates.length; i++) {
    const date = dates[i] as Placed;
    if (date.start >= body.start) break;
    if (date.end <= body.start) between = between.replace(text.slice(date.start, date.end), '');
  }
  return between.trim().length <= 1;
}
