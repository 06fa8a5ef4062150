import type { EventType } from '../../../schemas/vocabularies.js';
import { EVENT_TYPES } from '../../../schemas/vocabularies.js';
import { backwards, Trie } from '../../text/trie.js';
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
}

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
/** Head nouns, from their ends, to the classes they belong to. */
const OBJECTS = classesByWord();
const OBJECT_CLASSES: readonly (readonly string[])[] = [...OBJECTS.values()];
const OBJECTS_BACKWARDS = Trie.of([...OBJECTS.keys()].map(backwards));

/** Trigger word to its frames, in order of trust; an empty list is a word in which a trigger is none. */
const FRAMES: ReadonlyMap<string, readonly TriggerFrame[]> = framesByWord();
const WORDS: readonly TriggerWord[] = [...FRAMES].map(([word, frames]) => ({ word, frames }));
const WORDS_FORWARDS = Trie.of(WORDS.map(({ word }) => word));

interface TriggerWord {
  readonly word: string;
  readonly frames: readonly TriggerFrame[];
}

/** The longest word of the lexicon that begins at `at`, with its frames; null for none. */
export function wordAt(text: string, at: number): TriggerWord | null {
  const node = WORDS_FORWARDS.longestAt(text, at);
  return node === 0 ? null : (WORDS[WORDS_FORWARDS.valueOf(node) - 1] ?? null);
}

/** Calls `visit` with the classes of each head noun that ends at `end`, shortest first. */
export function objectsBefore(
  text: string,
  end: number,
  visit: (classes: readonly string[], length: number) => void,
): void {
  for (let node = 0, i = end - 1; i >= 0; i--) {
    node = OBJECTS_BACKWARDS.next(node, text.charCodeAt(i));
    if (node === 0) return;
    const value = OBJECTS_BACKWARDS.valueOf(node);
    if (value > 0) visit(OBJECT_CLASSES[value - 1] ?? [], end - i);
  }
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
    if (name !== 'number' && name !== 'model' && !CLASSES.has(name))
      fail(`${data.id} asks for an unknown class ${name}`);
  }
  if (data.weight < 1 || data.weight > 5) fail(`${data.id} has weight ${data.weight}`);
  return { ...data, type: typeOf(data.type), needs, when, saying: data.saying === true };
}

function typeOf(name: string): EventType {
  return EVENT_TYPES.find((type) => type === name) ?? fail(`unknown event type ${name}`);
}

function classesByWord(): ReadonlyMap<string, readonly string[]> {
  const classes = new Map<string, string[]>();
  for (const [name, words] of CLASSES) {
    for (const word of words) {
      const known = classes.get(word) ?? [];
      if (word === '' || known.includes(name)) fail(`"${word}" is twice in class ${name} or empty`);
      classes.set(word, [...known, name]);
    }
  }
  return classes;
}

function fail(message: string): never {
  throw new Error(`lexicon triggers: ${message}`);
}
