import type { EventType } from '../../../schemas/vocabularies.js';
import { CharacterSet } from '../../text/character-set.js';
import type { TriggerFrame } from './lexicon.js';
import { objectsBefore } from './lexicon.js';

const LONGEST_PHRASE = 48;
const PHRASE_END = new CharacterSet('，。；：！？\n,;:!?');
const NUMBER = /\d|[０-９]|[一二三四五六七八九十百千万亿两半翻]/u;
/** What may stand behind the head noun of a phrase: 《…办法（试行）》, “…”. */
const BEHIND_HEAD = /(?:[（(][^（()）]{0,30}[）)]|[》”’」』、\s]|的|等|了|工作|情况)$/u;

/** 获诺贝尔物理学奖的喜讯, 科技奖、…: 奖 ends a name there, in 奖励 and 奖金 it does not. */
const isPrize = (phrase: string, end: number): boolean =>
  phrase[end - 1] === '奖' && /[的、和及与”（）》]/u.test(phrase[end] ?? '');

/** Where each class of object was last named in a phrase: the head of a Chinese phrase stands last. */
type Heads = ReadonlyMap<string, number>;

/** The phrase behind a trigger up to the end of its clause, titles in 《》 taken whole. */
export function phraseBehind(text: string, from: number): string {
  let depth = 0;
  let at = from;
  for (; at < text.length && at < from + LONGEST_PHRASE; at++) {
    const code = text.charCodeAt(at);
    if (code === OPENING_MARK) depth++;
    else if (code === CLOSING_MARK) depth = Math.max(0, depth - 1);
    else if (depth === 0 && PHRASE_END.has(code)) break;
  }
  return text.slice(from, at);
}

const OPENING_MARK = '《'.charCodeAt(0);
const CLOSING_MARK = '》'.charCodeAt(0);

/** The phrase before a trigger from the start of its clause. */
export function phraseBefore(text: string, to: number): string {
  let at = to;
  while (at > 0 && at > to - LONGEST_PHRASE && !PHRASE_END.isAt(text, at - 1)) at--;
  return text.slice(at, to);
}

/** Reads the event type of a frame from the objects around it; null where it needs one that is not there. */
export function typeByObject(frame: TriggerFrame, behind: string, before: string): EventType | null {
  if (frame.needs.length === 0 && frame.when.length === 0) return frame.type;
  const after = headsOf(behind);
  const front = headsOf(before);
  if (
    frame.needs.length > 0 &&
    !frame.needs.some((name) => has(name, behind, after) || has(name, before, front))
  ) {
    return null;
  }
  return typeOfHead(frame, after, '') ?? typeOfHead(frame, front, before) ?? frame.type;
}

function has(name: string, phrase: string, heads: Heads): boolean {
  return name === 'number' ? NUMBER.test(phrase) : heads.has(name);
}

/** 小鹏P7+上市, 华为Mate 60上市: a name that ends with letters and a figure is that of a model. */
const MODEL = /[A-Za-z][A-Za-z +-]{0,8}\d{1,4}[A-Za-z+]{0,4}(?:系列|版)?$/u;
const modelEnd = (before: string): number => (MODEL.test(before) ? before.length : -1);

function typeOfHead(frame: TriggerFrame, heads: Heads, phrase: string): EventType | null {
  let chosen: EventType | null = null;
  let last = -1;
  for (const [name, type] of frame.when) {
    const end = name === 'model' ? modelEnd(phrase) : (heads.get(name) ?? -1);
    if (end > last) [chosen, last] = [type, end];
  }
  return chosen;
}

function headsOf(phrase: string): Heads {
  let bare = phrase;
  for (let more = 0; more < 4 && BEHIND_HEAD.test(bare); more++) bare = bare.replace(BEHIND_HEAD, '');
  const heads = new Map<string, number>();
  for (let end = bare.length; end > 0; end--) {
    objectsBefore(bare, end, (classes, length) => {
      // A single character is a head only where the phrase ends with it: 奖, not 奖 in 奖励.
      if (length === 1 && end < bare.length && !isPrize(bare, end)) return;
      for (const name of classes) if (!heads.has(name)) heads.set(name, end);
    });
  }
  return heads;
}
