import type { EventType } from '../../../schemas/vocabularies.js';
import { EVENT_TYPES } from '../../../schemas/vocabularies.js';
import { CharacterSet } from '../../text/character-set.js';
import { backwards, Trie } from '../../text/trie.js';
import { WordStarts } from '../../text/word-starts.js';
import objectData from './lexicon/objects.json' with { type: 'json' };
import triggerData from './lexicon/triggers.json' with { type: 'json' };

/** A sense of trigger words: the event they tell and who takes part in it. */
export interface TriggerFrame {
  readonly id: string;
  readonly type: EventType;
  /** How surely the word tells a specific event, 1 to 5. */
  readonly weight: number;
  /** Role of what stands before the word, and of what stands behind it. */
  readonly subject: string;
  readonly object: string;
  /** Classes of object without one of which the word tells no event: 发行 is one of money, not of newspapers. */
  readonly needs: readonly string[];
  /** Types by class of object, in order. */
  readonly when: readonly (readonly [string, EventType])[];
  readonly saying: boolean;
  /** Id of the rule that finds the frame's words. */
  readonly rule: string;
  /** The classes of `needs` but for the number, whether that is one of them, and the class of each of `when`. */
  readonly needed: ObjectClasses;
  readonly needsNumber: boolean;
  readonly whenClasses: readonly ObjectClasses[];
  /** All classes of `when` together. */
  readonly asked: ObjectClasses;
}

/** What a trigger says by itself: the type of event and its frame. */
export interface TriggerReading {
  readonly type: EventType;
  readonly frame: TriggerFrame;
}

/** Classes of object, one bit each. */
export type ObjectClasses = number;

interface FrameData {
  readonly id: string;
  readonly type: string;
  readonly weight: number;
  readonly subject: string;
  readonly object: string;
  readonly words: string;
  readonly needs?: readonly string[];
  readonly when?: readonly (readonly string[])[];
  readonly saying?: boolean;
}

const CLASSES = new Map<string, readonly string[]>(
  Object.entries(objectData.classes).map(([name, words]) => [name, words.split(' ')]),
);
/** The name of a model is no noun of the lexicon, yet tells a type like one. */
export const MODEL: ObjectClasses = 1 << CLASSES.size;
const BITS: ReadonlyMap<string, ObjectClasses> = new Map(
  [...CLASSES.keys(), 'model'].map((name, i) => [name, 1 << i]),
);
/** Head nouns, from their ends, to the classes they belong to. */
const OBJECTS = classesByWord();
export const OBJECTS_BACKWARDS = Trie.of([...OBJECTS.keys()].map(backwards));
/** Classes of each word of the trie, by its number; none for 0. */
export const OBJECT_CLASSES: readonly ObjectClasses[] = [0, ...OBJECTS.values()];
/** Characters with which a head noun ends. */
const OBJECT_ENDS = new CharacterSet([...OBJECTS.keys()].map((word) => word.slice(-1)).join(''));
const classesByEnd = new Int32Array(0x10000);
for (const [word, classes] of OBJECTS) {
  const last = word.charCodeAt(word.length - 1);
  classesByEnd[last] = (classesByEnd[last] as number) | classes;
}

/** Classes of all head nouns that end with a character. */
export function classesEndingWith(code: number): ObjectClasses {
  return OBJECT_ENDS.has(code) ? (classesByEnd[code] as number) : 0;
}

const LIGHT_VERBS: ReadonlySet<string> = new Set('完成 实现 顺利完成 圆满完成 开展 组织 全面完成'.split(' '));

/** Trigger word to its frames, in order of trust; an empty list is a word in which a trigger is none. */
const FRAMES: ReadonlyMap<string, readonly TriggerFrame[]> = framesByWord();
const WORDS: readonly TriggerWord[] = [...FRAMES].map(([word, frames]) => triggerWord(word, frames));
const WORDS_FORWARDS = Trie.of(WORDS.map(({ word }) => word));
/** Where to look for the words. */
export const STARTS = new WordStarts(WORDS.map(({ word }) => word));

export interface TriggerWord {
  readonly word: string;
  readonly frames: readonly TriggerFrame[];
  /** The reading of a word that tells the same whatever stands around it; null for other words. */
  readonly plain: TriggerReading | null;
  /** Classes of object for which its frames ask. */
  readonly wanted: ObjectClasses;
  /** 完成, 实现: the verb behind tells what was done. */
  readonly light: boolean;
  /** Whether the word is such a verb: surely an event, whatever its object. */
  readonly full: boolean;
}

function triggerWord(word: string, frames: readonly TriggerFrame[]): TriggerWord {
  const wanted = frames.reduce((all, { needed, asked }) => all | needed | asked, 0) & ~MODEL;
  const [first] = frames;
  const isPlain = first !== undefined && first.needs.length === 0 && first.when.length === 0;
  const plain = isPlain ? { type: first.type, frame: first } : null;
  const full = frames.some(({ weight, needs }) => weight > 2 && needs.length === 0);
  return { word, frames, plain, wanted, light: LIGHT_VERBS.has(word), full };
}

/** The longest word of the lexicon that begins at `at`, with its frames; null for none. */
export function wordAt(text: string, at: number): TriggerWord | null {
  const node = WORDS_FORWARDS.longestAt(text, at);
  return node === 0 ? null : (WORDS[WORDS_FORWARDS.valueOf(node) - 1] ?? null);
}

function framesByWord(): ReadonlyMap<string, readonly TriggerFrame[]> {
  const frames = new Map<string, TriggerFrame[]>();
  for (const data of triggerData.entries as readonly FrameData[]) {
    const frame = frameOf(data);
    for (const word of data.words.split(' ')) {
      const known = frames.get(word) ?? [];
      if (word === '' || known.includes(frame)) fail(`"${word}" is twice in ${data.id} or empty`);
      frames.set(word, [...known, frame]);
    }
  }
  for (const word of triggerData.masks.split(' ')) {
    if (word === '' || frames.has(word)) fail(`the mask "${word}" is empty, twice in it or a trigger`);
    frames.set(word, []);
  }
  return frames;
}

function frameOf(data: FrameData): TriggerFrame {
  const needs = data.needs ?? [];
  const when = (data.when ?? []).map(([name = '', type = '']) => [name, typeOf(type)] as const);
  for (const name of [...needs, ...when.map(([one]) => one)]) {
    if (name !== 'number' && !BITS.has(name)) fail(`${data.id} asks for an unknown class ${name}`);
  }
  if (data.weight < 1 || data.weight > 5) fail(`${data.id} has weight ${data.weight}`);
  const whenClasses = when.map(([name]) => BITS.get(name) ?? 0);
  return {
    id: data.id,
    type: typeOf(data.type),
    weight: data.weight,
    subject: data.subject,
    object: data.object,
    needs,
    when,
    saying: data.saying === true,
    rule: `event.${data.id}`,
    needed: needs.reduce((all, name) => all | (BITS.get(name) ?? 0), 0),
    needsNumber: needs.includes('number'),
    whenClasses,
    asked: whenClasses.reduce((all, one) => all | one, 0),
  };
}

function typeOf(name: string): EventType {
  return EVENT_TYPES.find((type) => type === name) ?? fail(`unknown event type ${name}`);
}

function classesByWord(): ReadonlyMap<string, ObjectClasses> {
  if (CLASSES.size > 31) fail('more classes of object than bits');
  const classes = new Map<string, ObjectClasses>();
  for (const [name, words] of CLASSES) {
    const bit = BITS.get(name) ?? 0;
    for (const word of words) {
      const known = classes.get(word) ?? 0;
      if (word === '' || (known & bit) !== 0) fail(`"${word}" is twice in class ${name} or empty`);
      classes.set(word, known | bit);
    }
  }
  return classes;
}

function fail(message: string): never {
  throw new Error(`lexicon triggers: ${message}`);
}
