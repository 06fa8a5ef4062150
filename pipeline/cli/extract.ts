import { once } from 'node:events';
import type { ExtractRecords } from '../assemble/records.js';
import type { Context } from '../extract/mentions.js';
import { readText, readTexts, type TextInContext } from '../read-text.js';
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
  for await (const lines of linesOf(process.stdin)) {
    const answers = answersTo(
      lines.filter((line) => line.trim() !== ''),
      defaults,
    );
    for (const answer of answers)
      if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain');
  }
  return 0;
}

type Answer = Readonly<Record<string, unknown>>;

/** A line understood: what it calls itself, and the text that is to be read, or what is wrong with it. */
interface Question {
  readonly id: unknown;
  readonly asked: TextInContext | null;
  readonly error: string | null;
}

/** The lines that answer some lines: their records, or what is wrong with them. Lines do not depend on each other. */
function answersTo(lines: readonly string[], defaults: OpenContext): readonly Answer[] {
  const questions = lines.map((line) => questionIn(line, defaults));
  const asked = questions.flatMap((question) => question.asked ?? []);
  let records: readonly ExtractRecords[] | null;
  try {
    records = readTexts(asked);
  } catch {
    // A fault of the program with one of them: each is read by itself, so that it is told with its line.
    records = null;
  }
  let next = 0;
  return questions.map((question) => {
    if (question.asked === null) return failed(question);
    const read = records?.[next++];
    return read === undefined ? readAlone(question, question.asked) : { id: question.id ?? null, ...read };
  });
}

function readAlone(question: Question, { text, context }: TextInContext): Answer {
  try {
    return { id: question.id ?? null, ...readText(text, context) };
  } catch (error) {
    return failed({ ...question, error: messageOf(error) });
  }
}

function failed({ id, error }: Question): Answer {
  return id === undefined ? { error } : { id, error };
}

function questionIn(line: string, defaults: OpenContext): Question {
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
    const asked = { text, context: { ...context, referenceDate: context.referenceDate ?? today() } };
    return { id, asked, error: null };
  } catch (error) {
    return { id, asked: null, error: messageOf(error) };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Without any reference date a text is read as of the day of reading. */
function today(): Context['referenceDate'] {
  return new Date().toISOString().slice(0, 10);
}
