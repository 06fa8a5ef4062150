import type { Span } from './mapped-text.js';

const SENTENCE_END = new Set('。！？!?；;…\n');
const CLAUSE_END = new Set('，,、：:—');
const CLOSING = new Set('”’」』）)》〉】］"');
const OPENING_FOR: Readonly<Record<string, string>> = {
  '”': '“',
  '’': '‘',
  '」': '「',
  '』': '『',
  '）': '（',
  ')': '(',
  '》': '《',
};

/**
 * Cuts text into sentences: after 。！？；… and at line feeds, closing quotes taken along.
 * 《》 and brackets are never cut. Every character that is not a line feed lies in exactly one sentence.
 */
export function sentencesOf(text: string): readonly Span[] {
  return cut(text, SENTENCE_END);
}

/** Cuts a sentence further at ， and ：, not at 、, whose members belong together. */
export function clausesOf(text: string, sentence: Span): readonly Span[] {
  const ends = new Set([...SENTENCE_END, ...CLAUSE_END]);
  ends.delete('、');
  return cut(text.slice(sentence.start, sentence.end), ends).map((clause) => ({
    start: clause.start + sentence.start,
    end: clause.end + sentence.start,
  }));
}

function cut(text: string, ends: ReadonlySet<string>): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text[i] as string;
    if (character === '\n') {
      if (i > start) spans.push({ start, end: i });
      start = i + 1;
      depth = 0;
      continue;
    }
    if ('（(《'.includes(character)) depth++;
    else if ('）)》'.includes(character)) depth = Math.max(0, depth - 1);
    if (depth > 0 || !ends.has(character)) continue;
    if (isInsideNumber(text, i)) continue;
    let end = i + 1;
    while (
      end < text.length &&
      (CLOSING.has(text[end] as string) || ends.has(text[end] as string)) &&
      text[end] !== '\n'
    ) {
      if (OPENING_FOR[text[end] as string] === '（') break;
      end++;
    }
    spans.push({ start, end });
    start = end;
    i = end - 1;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

/** The comma of 1,200 and the colon of 9:30 cut nothing. */
function isInsideNumber(text: string, i: number): boolean {
  return /[,，:：]/.test(text[i] as string) && /\d/.test(text[i - 1] ?? '') && /\d/.test(text[i + 1] ?? '');
}
