import type { Node, Units } from '../../text/pattern.js';
import { holdsUnit } from '../../text/pattern.js';
import { branchesOf } from './branches.js';
import { Guard } from './guard.js';
import { Opening } from './opening.js';
import type { Place, Reader } from './places.js';
import { OUTSIDE, Places } from './places.js';

/** Where several patterns stand together after some text: what they may read next, and which have come to an end. */
interface State {
  readonly readers: readonly Reader[];
  readonly ended: readonly number[];
}

/** A way in which a pattern begins, and behind which units it may. */
interface Branch {
  readonly guard: Guard;
  readonly readers: readonly Reader[];
}

const UNKNOWN = 0;
/** The states from which no pattern goes on: none has come to an end, or some have. */
const DEAD = 1;
const DONE = 2;
const NOBODY: readonly number[] = [];
/** Beyond so many states all are forgotten and found anew, so that no text can fill the memory. */
const MOST_STATES = 4000;
const FIRST_STATES = 256;
const FIRST_WIDTH = 256;

/**
 * Says which of many patterns can match at a place, reading every character once for all of them. It goes by what
 * patterns spell out and by the one character before, not by what else they look at ((?!间) and the like), so it may name
 * one that does not match, yet never leaves one out that does; and it names a pattern as soon as its shortest form is
 * read (三年 of 三年多). States, and the classes of characters that no pattern tells apart, turn up as texts are read.
 */
export class Automaton {
  /** The patterns that can match at the place found last, by their numbers in order. */
  named: readonly number[] = NOBODY;
  private readonly opening: Opening;
  private readonly branches: readonly Branch[];
  private readonly sets: readonly Units[];
  private readonly classes = new Uint16Array(0x10000);
  private readonly classBySets = new Map<string, number>();
  /** The state in which a match begins, by the class of the unit before it. */
  private starts = new Uint16Array(FIRST_WIDTH);
  /** The next state for each state and class; `width` is the length of a state's row. */
  private next = new Uint16Array(FIRST_STATES * FIRST_WIDTH);
  private width = FIRST_WIDTH;
  private states: State[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(patterns: readonly Node[]) {
    const places = new Places();
    this.branches = patterns.flatMap((pattern, rank) =>
      branchesOf(pattern).map((branch) => branchFrom(places.ofPattern(branch, rank), new Guard(branch))),
    );
    this.opening = new Opening(this.branches.flatMap(({ readers }) => readers));
    this.sets = [...new Set([...places.sets, ...this.branches.flatMap(({ guard }) => guard.sets)])];
    this.forget();
  }

  /** The next place at which patterns can match; -1 where there is none. Most places are passed by after two looks. */
  nextFrom(text: string, from: number): number {
    const { begins, pairs, alone } = this.opening;
    const last = text.length - 1;
    let code = text.charCodeAt(from);
    for (let at = from; at <= last; at++) {
      const first = code;
      code = at < last ? text.charCodeAt(at + 1) : OUTSIDE;
      // Pairs turn away more places than single units, and so are asked before them.
      if (!pairs.mayHave(first, code) && !alone.has(first)) continue;
      if (!begins.has(first)) continue;
      this.named = this.endedFrom(text, at);
      if (this.named.length > 0) return at;
    }
    return -1;
  }

  /** The patterns that can match at a place. */
  endedFrom(text: string, at: number): readonly number[] {
    if (this.states.length > MOST_STATES) this.forget();
    let state = this.startBehind(at > 0 ? text.charCodeAt(at - 1) : OUTSIDE);
    for (let i = at; i <= text.length; i++) {
      const after = this.after(state, i < text.length ? text.charCodeAt(i) : OUTSIDE);
      if (after === DEAD) return NOBODY;
      if (after === DONE) break;
      state = after;
    }
    return (this.states[state] as State).ended;
  }

  private startBehind(code: number): number {
    const unitClass = this.classOf(code);
    const known = this.starts[unitClass] as number;
    return known === UNKNOWN ? this.findStart(unitClass, code) : known;
  }

  /** Apart from the look-up, which would have to make room for what the functions here share. */
  private findStart(unitClass: number, code: number): number {
    const unit = code === OUTSIDE ? null : code;
    const readers = this.branches.flatMap((branch) => (branch.guard.allows(unit) ? branch.readers : []));
    const number = this.numberOf({ readers, ended: NOBODY });
    this.starts[unitClass] = number;
    return number;
  }

  private after(state: number, code: number): number {
    const next = this.next[state * this.width + (this.classes[code] as number)] as number;
    return next === UNKNOWN ? this.findAfter(state, code) : next;
  }

  private findAfter(before: number, code: number): number {
    const unitClass = this.classOf(code);
    const { readers, ended } = this.states[before] as State;
    const ways = readers.filter(({ units }) => holdsUnit(units, code)).map(({ next }) => next);
    const after = stateOf(ways, ended);
    const goesOn = after.readers.length > 0 || after.ended.length > ended.length;
    const number = goesOn ? this.numberOf(after) : ended.length > 0 ? DONE : DEAD;
    this.next[before * this.width + unitClass] = number;
    return number;
  }

  private numberOf(state: State): number {
    const key = `${state.readers.map(({ id }) => id).join()};${state.ended.join()}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.states.push(state) - 1;
    this.numbers.set(key, number);
    if (this.states.length * this.width > this.next.length) this.resize(this.states.length * 2, this.width);
    return number;
  }

  /** The class of a unit, one for all units that lie in the same sets; 0 is kept for units not met so far. */
  private classOf(code: number): number {
    const known = this.classes[code] as number;
    if (known !== 0) return known;
    let key = '';
    for (let i = 0; i < this.sets.length; i++)
      if (holdsUnit(this.sets[i] as Units, code)) key += String.fromCharCode(i);
    const unitClass = this.classBySets.get(key) ?? this.classBySets.size + 1;
    this.classBySets.set(key, unitClass);
    this.classes[code] = unitClass;
    if (unitClass >= this.width) this.resize(this.next.length / this.width, this.width * 2);
    return unitClass;
  }

  private resize(states: number, width: number): void {
    const next = new Uint16Array(states * width);
    for (let state = 0; state < this.states.length; state++)
      next.set(this.next.subarray(state * this.width, (state + 1) * this.width), state * width);
    const starts = new Uint16Array(width);
    starts.set(this.starts);
    this.next = next;
    this.starts = starts;
    this.width = width;
    this.closeEnds();
  }

  private forget(): void {
    const nowhere: State = { readers: [], ended: NOBODY };
    this.states = [nowhere, nowhere, nowhere];
    this.numbers.clear();
    this.next.fill(UNKNOWN);
    this.starts.fill(UNKNOWN);
    this.closeEnds();
  }

  private closeEnds(): void {
    this.next.fill(DEAD, DEAD * this.width, (DONE + 1) * this.width);
  }
}

function branchFrom(start: Place, guard: Guard): Branch {
  const { readers, ended } = stateOf([start], NOBODY);
  if (ended.length > 0) throw new Error('automaton: a pattern matches the empty string');
  return { guard, readers };
}

/** The state at several places. A pattern that has come to an end reads no further. */
function stateOf(places: readonly Place[], endedBefore: readonly number[]): State {
  const readers = new Set<Reader>();
  const ended = new Set(endedBefore);
  const seen = new Set<Place>();
  const visit = (place: Place): void => {
    if (seen.has(place)) return;
    seen.add(place);
    if (place.kind === 'read') readers.add(place);
    else if (place.kind === 'end') ended.add(place.rank);
    else for (const way of place.ways) visit(way);
  };
  for (const place of places) visit(place);
  return {
    readers: [...readers].filter(({ rank }) => !ended.has(rank)).sort((a, b) => a.id - b.id),
    ended: [...ended].sort((a, b) => a - b),
  };
}
