import type { KeptWords } from '../../extract/organizations/kept-words.js';
import { isUnsettled, keptKind } from '../../extract/organizations/kept-words.js';
import { cutOf } from '../../extract/organizations/segment.js';
import { KIND } from '../../extract/organizations/word-kinds.js';
import { CharacterSet } from '../../text/character-set.js';

const FIRST_ROOM = 64;
/** What may go on with a figure, a Latin word or an ordinal, so that one cut off there would be cut otherwise. */
const RUNS = new CharacterSet("0-9０-９A-Za-zＡ-Ｚａ-ｚÀ-ÿ&.．'’+·,，:：%％第一二三四五六七八九十百零〇-");
/** Kinds of which no neighbour is changed. */
const NEUTRAL = KIND.mark | KIND.open | KIND.close | KIND.quote | KIND.space;

/**
 * The words of the vocabulary of names in a stretch of text, by themselves. Between two places at which words of the whole
 * text begin they are the same as there: the cheapest path through a text is the cheapest one between any two of its
 * places. Only words at the edges may have been changed by neighbours outside, and runs of digits go beyond.
 */
export class WordRow {
  size = 0;
  private ends = new Int32Array(FIRST_ROOM);
  /** Bits of `KIND`. */
  private kinds = new Int32Array(FIRST_ROOM);

  read(text: string, kept: KeptWords | null, start: number, end: number): void {
    if (end - start > this.ends.length) {
      this.ends = new Int32Array(end - start);
      this.kinds = new Int32Array(end - start);
    }
    if (kept !== null && isSameAlone(text, kept, start, end)) this.take(kept, start, end);
    else this.cut(text, start, end);
  }

  endOf(at: number): number {
    return this.ends[at] as number;
  }

  kindOf(at: number): number {
    return this.kinds[at] as number;
  }

  private take(kept: KeptWords, start: number, end: number): void {
    let size = 0;
    for (let at = start; at < end; size++) {
      this.kinds[size] = keptKind(kept, at);
      at = nextWord(kept, at);
      this.ends[size] = at;
    }
    this.size = size;
  }

  private cut(text: string, start: number, end: number): void {
    const cut = cutOf(text.slice(start, end));
    this.size = cut.length;
    for (let k = 0; k < cut.length; k++) {
      this.ends[k] = start + cut.endAt(k);
      this.kinds[k] = cut.kindAt(k);
    }
  }
}

/** Whether a stretch would be cut by itself as it was in its text. */
export function isSameAlone(text: string, kept: KeptWords, start: number, end: number): boolean {
  if (kept[start] === 0 || kept[end] === 0) return false;
  if (RUNS.isAt(text, end - 1) && RUNS.isAt(text, end)) return false;
  return isOwnAtEnd(kept, end) && isOwnAtStart(kept, start, end);
}

/** 达 of 达75亿 is as it is alone, 达 of 达医院 need not be. */
function isOwnAtEnd(kept: KeptWords, end: number): boolean {
  return (
    end + 1 === kept.length ||
    (keptKind(kept, end) & (NEUTRAL | KIND.number)) !== 0 ||
    !isUnsettled(kept, wordBefore(kept, end))
  );
}

/** What stands in front of the first word may have changed that and, if it is 和, the second. */
function isOwnAtStart(kept: KeptWords, start: number, end: number): boolean {
  const second = nextWord(kept, start);
  if (!isUnsettled(kept, start) && (second >= end || !isUnsettled(kept, second))) return true;
  return start === 0 || (keptKind(kept, wordBefore(kept, start)) & NEUTRAL) !== 0;
}

function nextWord(kept: KeptWords, at: number): number {
  let next = at + 1;
  while (kept[next] === 0) next++;
  return next;
}

function wordBefore(kept: KeptWords, at: number): number {
  let before = at - 1;
  while (kept[before] === 0) before--;
  return before;
}
