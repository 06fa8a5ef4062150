import type { ExtractRecords } from './assemble/records.js';
import { recordsOf } from './assemble/records.js';
import { cleanText } from './clean/text-line.js';
import type { Context } from './extract/mentions.js';
import { readAllPassages } from './read-passages.js';
import type { Resolution } from './resolve/index.js';
import { CodePointIndex } from './text/code-points.js';
import type { MappedText } from './text/mapped-text.js';

/** A text with the context in which it is to be understood. */
export interface TextInContext {
  readonly text: string;
  readonly context: Context;
}

/**
 * Reads one text by itself: clean, extract, resolve. What `zhewen extract` does for each line.
 * Offsets of the records are code points of the text as given, stray spaces included.
 */
export function readText(text: string, context: Context): ExtractRecords {
  return readTexts([{ text, context }])[0] as ExtractRecords;
}

/** Reads texts that have nothing to do with each other, each as `readText` does; together they take less time. */
export function readTexts(texts: readonly TextInContext[]): readonly ExtractRecords[] {
  const clean = texts.map(({ text }) => cleanText(text));
  const resolutions = readAllPassages(
    texts.map(({ context }, i) => ({
      passages: [{ id: '', text: clean[i]?.text ?? '', headlineEnd: 0 }],
      context,
    })),
  );
  return texts.map(({ text }, i) => recordsIn(text, clean[i] as MappedText, resolutions[i] as Resolution));
}

function recordsIn(
  text: string,
  clean: MappedText,
  { findings: [found], organizations }: Resolution,
): ExtractRecords {
  if (found === undefined) throw new Error('read text: one passage went in and none came out');
  const points = new CodePointIndex(text).length === text.length ? null : Array.from(text);
  return recordsOf(found, organizations, (span) => {
    const { start, end } = clean.rawSpan(span.start, span.end);
    return { start, end, text: points === null ? text.slice(start, end) : points.slice(start, end).join('') };
  });
}
