import { once } from 'node:events';
import type { Context } from '../extract/mentions.js';
import { readText } from '../read-text.js';
import { contextFrom, type OpenContext } from './context.js';
import { fail } from './failure.js';
import { linesOf } from './lines.js';

interface Defaults {
  readonly referenceDate?: string;
  readonly region?: string;
}

/** `zhewen extract`: a stateless filter of NDJSON lines, one out for each one in, in order, as they come. */
export async function extractLines(options: Defaults): Promise<number> {
  const defaults = contextFrom(options.referenceDate, options.region, { referenceDate: null, region: null });
  if (typeof defaults === 'string') return fail(defaults);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  for await (const line of linesOf(process.stdin)) {
    if (line.trim() === '') continue;
    if (!process.stdout.write(`${JSON.stringify(answer(line, defaults))}\n`))
      await once(process.stdout, 'drain');
  }
  return 0;
}

/** The line that answers one line: its records, or what is wrong with it. */
function answer(line: string, defaults: OpenContext): Readonly<Record<string, unknown>> {
  let id: unknown;
  try {
    const input: unknown = JSON.parse(line.replace(/^\ufeff/, ''));
    if (typeof input !== 'object' || input === null || Array.isArray(input))
      throw new Error('a line is not a JSON object');
    const { text, referenceDate, region } = input as Readonly<Record<string, unknown>>;
    ({ id } = input as Readonly<Record<string, unknown>>);
    if (typeof text !== 'string') throw new Error('"text" is missing or no string');
    const context = contextFrom(referenceDate, region, defaults);
    if (typeof context === 'string') throw new Error(context);
    return {
      id: id ?? null,
      ...readText(text, { ...context, referenceDate: context.referenceDate ?? today() }),
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return id === undefined ? { error: message } : { id, error: message };
  }
}

/** Without any reference date a text is read as of the day of reading. */
function today(): Context['referenceDate'] {
  return new Date().toISOString().slice(0, 10);
}
