import { CharacterSet } from './character-set.js';
import type { Span } from './mapped-text.js';

const SENTENCE_END = new CharacterSet('。！？!?；;…\n');
const CLAUSE_END = new CharacterSet('。！？!?；;…\n，,：:—');
/** All at which something happens; one look passes over the rest. */
const MARK = new CharacterSet('。！？!?；;…\n，,：:—（(《）)》');
const CLOSING = new CharacterSet('”’」』）)》〉】］"');
const OPENS = new CharacterSet('（(《');
const CLOSES = new CharacterSet('）)》');
const COMMA = new CharacterSet(',，:：');
const DIGIT = new CharacterSet('0-9');
const LINE_FEED = 0x0a;
const CLOSING_BRACKET = '）'.charCodeAt(0);

/**
 * Cuts text into sentences: after 。！？；… and at line feeds, closing quotes taken along.
 * 《》 and brackets are never cut. Every character that is not a line feed lies in exactly one sentence.
 */
export function sentencesOf(text: string): readonly Span[] {
  return cut(text, SENTENCE_END);
}

/** Cuts a sentence further at ， and ：, not at 、, whose members belong together. */
export function clausesOf(text: string, { start, end }: Span): readonly Span[] {
  return cut(text, CLAUSE_END, start, end);
}

function cut(text: string, ends: CharacterSet, from = 0, to = text.length): readonly Span[] {
  const spans: Span[] = [];
  let start = from;
  let depth = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (!MARK.has(code)) continue;
    if (code === LINE_FEED) {
      if (i > start) spans.push({ start, end: i });
      start = i + 1;
      depth = 0;
      continue;
    }
    if (OPENS.has(code)) depth++;
    else if (depth > 0 && CLOSES.has(code)) depth--;
    if (depth > 0 || !ends.has(code) || isInsideNumber(text, i)) continue;
    const end = withClosing(text, i + 1, to, ends);
    spans.push({ start, end });
    start = end;
    i = end - 1;
  }
  if (start < to) spans.push({ start, end: to });
  return spans;
}

/** Takes closing quotes and further marks along, but no line feed and no ）. */
function withClosing(text: string, from: number, to: number, ends: CharacterSet): number {
  let end = from;
  for (; end < to; end++) {
    const code = text.charCodeAt(end);
    if (code === LINE_FEED || code === CLOSING_BRACKET || !(CLOSING.has(code) || ends.has(code))) break;
  }
  return end;
}

/** The comma of 1,200 and the colon of 9:30 cut nothing. */
function isInsideNumber(text: string, i: number): boolean {
  return COMMA.isAt(text, i) && DIGIT.isAt(text, i - 1) && DIGIT.isAt(text, i + 1);
}
