import type { EventType } from '../../../schemas/vocabularies.js';
import { CharacterSet } from '../../text/character-set.js';
import { EdgePattern } from '../../text/edge-pattern.js';
import type { ObjectClasses, TriggerFrame } from './lexicon.js';
import { classesEndingWith, MODEL, OBJECT_CLASSES, OBJECTS_BACKWARDS } from './lexicon.js';

const LONGEST_PHRASE = 48;
const PHRASE_END = new CharacterSet('，。；：！？\n,;:!?');
const OPENING_MARK = '《'.charCodeAt(0);
const CLOSING_MARK = '》'.charCodeAt(0);
const NUMBER = new CharacterSet('0-9０-９一二三四五六七八九十百千万亿两半翻');

/** Where the phrase behind a trigger ends: with its clause, titles in 《》 taken whole. */
export function phraseBehind(text: string, from: number): number {
  const last = Math.min(text.length, from + LONGEST_PHRASE);
  let depth = 0;
  for (let at = from; at < last; at++) {
    const code = text.charCodeAt(at);
    if (code === OPENING_MARK) depth++;
    else if (code === CLOSING_MARK) depth = Math.max(0, depth - 1);
    else if (depth === 0 && PHRASE_END.has(code)) return at;
  }
  return last;
}

/** Where the phrase before a trigger begins: with its clause. */
export function phraseBefore(text: string, to: number): number {
  const first = Math.max(0, to - LONGEST_PHRASE);
  for (let at = to; at > first; at--) if (PHRASE_END.has(text.charCodeAt(at - 1))) return at;
  return first;
}

/** The phrases around a trigger, read as far as its frames ask. */
export class Surroundings {
  private readonly behind: Heads;
  private front: Heads | null = null;

  /** `wanted` are the classes of object that matter to the trigger between `start` and `end`. */
  constructor(
    private readonly text: string,
    private readonly start: number,
    end: number,
    private readonly wanted: ObjectClasses,
  ) {
    this.behind = new Heads(text, end, phraseBehind(text, end), wanted);
  }

  /** Reads the event type of a frame from the objects around it; null where it needs one that is not there. */
  typeOf(frame: TriggerFrame): EventType | null {
    if (frame.needs.length > 0 && !this.behind.meet(frame) && !this.before().meet(frame)) return null;
    if (frame.when.length === 0) return frame.type;
    return this.behind.typeOf(frame) ?? this.before().typeOf(frame) ?? frame.type;
  }

  private before(): Heads {
    if (this.front !== null) return this.front;
    const { text, start, wanted } = this;
    this.front = new Heads(text, phraseBefore(text, start), start, wanted);
    this.front.readModel();
    return this.front;
  }
}

/** 小鹏P7+上市, 华为Mate 60上市: a name that ends with letters and a figure is that of a model. */
const MODEL_NAME = EdgePattern.of(/[A-Za-z][A-Za-z +-]{0,8}\d{1,4}[A-Za-z+]{0,4}(?:系列|版)?$/u);

/** Where each class of object was last named in a phrase: the head of a Chinese phrase stands last. */
class Heads {
  /** Classes that the phrase names. */
  private met: ObjectClasses = 0;
  /** Pairs of numbers: classes, and where they were named last. */
  private named: number[] | null = null;

  constructor(
    private readonly text: string,
    private readonly from: number,
    private readonly to: number,
    wanted: ObjectClasses,
  ) {
    if (wanted === 0) return;
    const bare = withoutTail(text, from, to);
    for (let end = bare; end > from && this.met !== wanted; end--) {
      if ((classesEndingWith(text.charCodeAt(end - 1)) & wanted & ~this.met) !== 0)
        this.readNouns(end, bare, wanted);
    }
  }

  /** Notes the classes of each head noun that ends at `end`. */
  private readNouns(end: number, bare: number, wanted: ObjectClasses): void {
    const { text, from } = this;
    for (let node = 0, i = end - 1; i >= from; i--) {
      node = OBJECTS_BACKWARDS.next(node, text.charCodeAt(i));
      if (node === 0) return;
      const classes = OBJECT_CLASSES[OBJECTS_BACKWARDS.valueOf(node)] as ObjectClasses;
      const fresh = classes & wanted & ~this.met;
      if (fresh === 0) continue;
      // A single character is a head only where the phrase ends with it: 奖, not 奖 in 奖励.
      if (i === end - 1 && end < bare && !isPrize(text, end)) continue;
      this.note(fresh, end);
    }
  }

  private note(classes: ObjectClasses, end: number): void {
    this.met |= classes;
    this.named ??= [];
    this.named.push(classes, end);
  }

  /** Where the phrase ends with the name of a model, that stands last of all. */
  readModel(): void {
    if (MODEL_NAME.closes(this.text, this.from, this.to)) this.note(MODEL, this.to);
  }

  /** Whether the phrase has one of the objects that a frame needs. */
  meet({ needed, needsNumber }: TriggerFrame): boolean {
    if ((this.met & needed) !== 0) return true;
    if (!needsNumber) return false;
    for (let at = this.from; at < this.to; at++) if (NUMBER.has(this.text.charCodeAt(at))) return true;
    return false;
  }

  /** The type by the object named last, of classes named together the first that the frame has; null for none. */
  typeOf({ when, whenClasses, asked }: TriggerFrame): EventType | null {
    if ((this.met & asked) === 0) return null;
    let chosen: EventType | null = null;
    let last = -1;
    for (let i = 0; i < when.length; i++) {
      const end = this.endOf(whenClasses[i] as ObjectClasses);
      if (end <= last) continue;
      chosen = when[i]?.[1] ?? null;
      last = end;
    }
    return chosen;
  }

  private endOf(one: ObjectClasses): number {
    const { named, met } = this;
    if (named === null || (met & one) === 0) return -1;
    for (let i = 0; i < named.length; i += 2)
      if (((named[i] as ObjectClasses) & one) !== 0) return named[i + 1] as number;
    return -1;
  }
}

const PRIZE = '奖'.charCodeAt(0);
const BEHIND_PRIZE = new CharacterSet('的、和及与”（）》');

/** 获诺贝尔物理学奖的喜讯, 科技奖、…: 奖 ends a name there, in 奖励 and 奖金 it does not. */
function isPrize(text: string, end: number): boolean {
  return text.charCodeAt(end - 1) === PRIZE && BEHIND_PRIZE.has(text.charCodeAt(end));
}

/** What may stand behind the head noun of a phrase: 《…办法（试行）》, “…”. */
const TAIL = EdgePattern.of(/(?:[（(][^（()）]{0,30}[）)]|[》”’」』、\s]|的|等|了|工作|情况)$/u);

/** Where a phrase ends without up to four such tails. */
function withoutTail(text: string, from: number, to: number): number {
  let end = to;
  for (let more = 0; more < 4; more++) {
    const length = TAIL.lengthBefore(text, from, end);
    if (length === 0) break;
    end -= length;
  }
  return end;
}
