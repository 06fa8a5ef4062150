import type { ExtractRecords } from './assemble/records.js';
import { recordsOf } from './assemble/records.js';
import { cleanText } from './clean/text-line.js';
import type { Context } from './extract/mentions.js';
import { readPassages } from './read-passages.js';
import { CodePointIndex } from './text/code-points.js';

/**
 * Reads one text by itself: clean, extract, resolve. What `zhewen extract` does for each line.
 * Offsets of the records are code points of the text as given, stray spaces included.
 */
export function readText(text: string, context: Context): ExtractRecords {
  const clean = cleanText(text);
  const passage = { id: '', text: clean.text, headlineEnd: 0 };
  const { findings, organizations } = readPassages([passage], context);
  const [found] = findings;
  if (found === undefined) throw new Error('read text: one passage went in and none came out');
  const points = new CodePointIndex(text).length === text.length ? null : Array.from(text);
  return recordsOf(found, organizations, (span) => {
    const { start, end } = clean.rawSpan(span.start, span.end);
    return { start, end, text: points === null ? text.slice(start, end) : points.slice(start, end).join('') };
  });
}
