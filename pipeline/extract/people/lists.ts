import { CharacterSet } from '../../text/character-set.js';
import { EdgePattern } from '../../text/edge-pattern.js';
import { WHITE_SPACE_UNITS } from '../../text/white-space.js';
import type { Candidate } from '../engine/rule.js';
import { NONE, surnameClass } from './lexicon.js';
import type { PersonReading } from './reading.js';
import { ENOUGH } from './rules.js';
import type { Shape } from './shapes.js';
import { CLOSED, chineseName, OPEN, transliteratedName } from './shapes.js';
import { isByline } from './titles.js';

const JOINT = new CharacterSet(`、和与及${String.fromCharCode(...WHITE_SPACE_UNITS)}`);
const LONG_JOINT = '以及';
const JOINT_BEFORE = new CharacterSet('、和与及');
const REMARK = EdgePattern.of(/^[（(][^（()）\n]{1,8}[）)]/u);
const COLLEAGUE = /、[\u3400-\u9fff]{2,3}(?=[、\s）)\d]|$)/uy;
const LONGEST_NAME = 4;
const BEFORE_LISTED = new CharacterSet(
  `、，。：；“”（的和与及由${String.fromCharCode(...WHITE_SPACE_UNITS)}`,
);
/** Names in a row that need no other support: 潘建伟、陆朝阳、姚星灿等. */
const ROW = 3;
/** A name beside names needs less in its favour than one that stands alone. */
const LEAST_LISTED = ENOUGH - 10;
/** Rules whose names begin lists though the context leaves some doubt in them. */
const LIST_HEADS = new Set(
  ['title-behind', 'says', 'known', 'appointed', 'office', 'acting', 'strong', 'likely', 'of-body'].map(
    (name) => `person.${name}`,
  ),
);
/** 詹姆斯·马奎尔、埃文斯: a transliterated name beside names has three characters and more. */
const LEAST_FOREIGN = 3;

/** Names joined to names already found: 院士林秀娟、王立群 gives 王立群. */
export function findListed(
  text: string,
  known: readonly Candidate<PersonReading>[],
): readonly Candidate<PersonReading>[] {
  if (known.length === 0) return [];
  const walk: Walk = { found: [], forward: new Set(), backward: new Set(), colleagues: new Set() };
  for (const one of known) {
    if (one.reading.doubtful && !LIST_HEADS.has(one.rule)) continue;
    forward(text, one.end, walk);
    backward(text, one.start, walk);
    if (one.reading.title !== null && isByline(text.slice(one.reading.title.start, one.reading.title.end))) {
      colleagues(text, one.end, walk);
    }
  }
  return walk.found;
}

/** Names found, and where each way of looking has passed: a list is walked once, not once for each of its names. */
interface Walk {
  readonly found: Candidate<PersonReading>[];
  readonly forward: Set<number>;
  readonly backward: Set<number>;
  readonly colleagues: Set<number>;
}

/** Whether a place is new to a set, to which it then belongs. */
function isNew(places: Set<number>, place: number): boolean {
  if (places.has(place)) return false;
  places.add(place);
  return true;
}

function forward(text: string, from: number, { found, forward: passed }: Walk): void {
  for (let end = from; isNew(passed, end); ) {
    end = behindBracket(text, end);
    const joint = jointAt(text, end);
    const next = joint === 0 ? null : nextName(text, end + joint);
    if (next === null || !isListed(next)) return;
    found.push(listed(text, end + joint, next.end));
    end = next.end;
  }
}

/** Behind 记者 a list holds nothing but names, whatever they look like: 记者伍岳、许可、乌梦达2018年. */
function colleagues(text: string, from: number, { found, colleagues: passed }: Walk): void {
  COLLEAGUE.lastIndex = from;
  for (
    let match = COLLEAGUE.exec(text);
    match !== null && isNew(passed, match.index);
    match = COLLEAGUE.exec(text)
  ) {
    found.push(listed(text, match.index + 1, match.index + match[0].length));
  }
}

/** Length of what joins two names; 0 where nothing does. */
function jointAt(text: string, at: number): number {
  if (JOINT.isAt(text, at)) return 1;
  return text.startsWith(LONG_JOINT, at) ? LONG_JOINT.length : 0;
}

/** 佟晶（女）、那钦（蒙古族）: what a list says of a name in brackets. */
function behindBracket(text: string, end: number): number {
  return end + REMARK.lengthAt(text, end, end + 10);
}

function nextName(text: string, start: number): Shape | null {
  const chinese = chineseName(text, start, false, LEAST_LISTED);
  return chinese !== null && isListed(chinese) ? chinese : transliteratedName(text, start, LEAST_FOREIGN);
}

function isListed({ after, bits }: Shape): boolean {
  return after > OPEN && bits >= LEAST_LISTED;
}

function backward(text: string, from: number, { found, backward: passed }: Walk): void {
  for (let start = from; isNew(passed, start); ) {
    const before = JOINT_BEFORE.isAt(text, start - 1) ? nameEndingAt(text, start - 1) : null;
    if (before === null) return;
    found.push(listed(text, before, start - 1));
    start = before;
  }
}

function nameEndingAt(text: string, end: number): number | null {
  for (const length of [3, 2]) {
    const start = end - length;
    const opens = start <= 0 || BEFORE_LISTED.isAt(text, start - 1);
    const shape = start < 0 || !opens ? null : chineseName(text, start, false, LEAST_LISTED);
    if (shape !== null && shape.end === end && isListed(shape)) return start;
  }
  return null;
}

/** Rows of three and more names that nothing introduces: 潘建伟、陆朝阳、姚星灿等. */
export function findRows(text: string): readonly Candidate<PersonReading>[] {
  const found: Candidate<PersonReading>[] = [];
  for (let comma = text.indexOf('、'); comma >= 0; ) {
    const start = nameEndingAt(text, comma);
    const row = start === null ? [] : rowFrom(text, start);
    if (row.length >= ROW && isRow(row))
      for (const { start: from, end } of row) found.push(listed(text, from, end));
    comma = text.indexOf('、', Math.max(comma + 1, row.at(-1)?.end ?? 0));
  }
  return found;
}

function rowFrom(text: string, start: number): readonly (Shape & { readonly start: number })[] {
  const row: (Shape & { readonly start: number })[] = [];
  for (let at = start; surnameClass(text, at) !== NONE; ) {
    const shape = chineseName(text, at, false, LEAST_LISTED);
    if (shape === null || !isListed(shape) || shape.end - at > LONGEST_NAME) break;
    row.push({ ...shape, start: at });
    if (text[shape.end] !== '、') break;
    at = shape.end + 1;
  }
  return row;
}

function isRow(row: readonly (Shape & { readonly start: number })[]): boolean {
  const long = row.filter(({ start, end }) => end - start > 2).length;
  return long >= ROW - 1 && row.every(({ after }) => after >= CLOSED - 2);
}

function listed(text: string, start: number, end: number): Candidate<PersonReading> {
  const name = text.slice(start, end);
  return { start, end, text: name, rule: 'person.list', reading: { name, title: null, doubtful: true } };
}
