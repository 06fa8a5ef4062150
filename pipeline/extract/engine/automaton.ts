import type { CharacterSet } from '../../text/character-set.js';
import type { Node, Units } from './pattern.js';
import { holdsUnit, unionOf } from './pattern.js';
import type { Place, Reader } from './places.js';
import { Places } from './places.js';

/** Where several patterns stand together after some text: what they may read next, and which have come to an end. */
interface State {
  readonly readers: readonly Reader[];
  readonly ended: readonly number[];
}

const UNKNOWN = 0;
/** The state from which no pattern goes on. */
const DEAD = 1;
const START = 2;
const NOBODY: readonly number[] = [];
/** Beyond so many states all are forgotten and found anew, so that no text can fill the memory. */
const MOST_STATES = 4000;
const FIRST_STATES = 256;
const FIRST_WIDTH = 256;

/**
 * Says which of many patterns can match at a place, reading every character once for all of them. It goes by what
 * patterns spell out and not by what they look at, (?<!第) and the like, so it may name one that does not match, yet
 * never leaves one out that does; and it names a pattern as soon as its shortest form is read (三年 of 三年多). States,
 * and the classes of characters that no pattern tells apart, turn up as texts are read.
 */
export class Automaton {
  /** The units with which a match can begin. */
  private readonly begins: CharacterSet;
  private readonly sets: readonly Units[];
  private readonly start: State;
  private readonly classes = new Uint16Array(0x10000);
  private readonly classBySets = new Map<string, number>();
  /** The next state for each state and class; `width` is the length of a state's row. */
  private next = new Uint16Array(FIRST_STATES * FIRST_WIDTH);
  private width = FIRST_WIDTH;
  private states: State[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(patterns: readonly Node[]) {
    const places = new Places();
    this.start = stateOf(
      patterns.map((pattern, rank) => places.ofPattern(pattern, rank)),
      NOBODY,
    );
    if (this.start.ended.length > 0) throw new Error('automaton: a pattern matches the empty string');
    this.sets = [...places.sets];
    this.begins = unionOf(this.start.readers.map(({ units }) => units));
    this.forget();
  }

  /** The patterns that can match at a place, by their numbers in order. */
  endedFrom(text: string, at: number): readonly number[] {
    if (at >= text.length || !this.begins.has(text.charCodeAt(at))) return NOBODY;
    if (this.states.length > MOST_STATES) this.forget();
    let last = START;
    for (let i = at; i < text.length; i++) {
      const state = this.after(last, text.charCodeAt(i));
      if (state === DEAD) break;
      last = state;
    }
    return (this.states[last] as State).ended;
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
    const isDead = after.readers.length === 0 && after.ended.length === ended.length;
    const number = isDead ? DEAD : this.numberOf(after);
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
    this.next = next;
    this.width = width;
  }

  private forget(): void {
    const nowhere: State = { readers: [], ended: NOBODY };
    this.states = [nowhere, nowhere, this.start];
    this.numbers.clear();
    this.next.fill(UNKNOWN);
  }
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
