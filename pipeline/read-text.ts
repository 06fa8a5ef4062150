import type { ExtractRecords } from './assemble/records.js';
import { recordsOf } from './assemble/records.js';
import { extract } from './extract/index.js';
import type { Context } from './extract/mentions.js';
import { resolve } from './resolve/index.js';

/** Reads one clean text by itself: extract, then resolve. What `zhewen extract` does for each line. */
export function readText(text: string, context: Context): ExtractRecords {
  const passage = { id: '', text, headlineEnd: 0 };
  const { findings, organizations } = resolve([extract(passage)], context);
  const [found] = findings;
  if (found === undefined) throw new Error('read text: one passage went in and none came out');
  return recordsOf(passage, found, organizations, context);
}
