import { z } from 'zod';
import { isReferenceDate, PROVINCES } from './context.js';

export { lastDayOf, PROVINCES } from './context.js';

/** Encodings of raw files, by every name that a sidecar may give. */
export const ENCODINGS = {
  'utf-8': 'utf-8',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  gb18030: 'gb18030',
  gbk: 'gb18030',
  gb2312: 'gb18030',
} as const;
export type Encoding = (typeof ENCODINGS)[keyof typeof ENCODINGS];

const filled = z.string().trim().min(1, 'text that is not empty');

const region = z.string().transform((name, context) => {
  const trimmed = name.trim();
  const found = Object.entries(PROVINCES).find(([full, short]) => trimmed === full || trimmed === short);
  if (found !== undefined) return found[0];
  context.addIssue({ code: 'custom', message: 'a province of China, such as 浙江 or 浙江省' });
  return z.NEVER;
});

const encoding = z.string().transform((name, context): Encoding => {
  const known: Readonly<Record<string, Encoding>> = ENCODINGS;
  const found = Object.hasOwn(known, name.toLowerCase()) ? known[name.toLowerCase()] : undefined;
  if (found !== undefined) return found;
  context.addIssue({ code: 'custom', message: `one of ${Object.keys(ENCODINGS).join(', ')}` });
  return z.NEVER;
});

/** What a sidecar `raw/<issue>.json` may say about its issue; every key may be left out. */
export const sidecar = z
  .strictObject({
    publication: filled.describe('Name of the paper.'),
    title: filled.describe('Title of the issue or page.'),
    referenceDate: z
      .string()
      .refine(isReferenceDate, 'a real day as YYYY-MM-DD, a month as YYYY-MM or a year as YYYY')
      .describe('Day of publication; a month or a year stands for its last day.'),
    region: region.describe('Province that is meant by 省财政厅; its full name comes out.'),
    encoding: encoding.describe('Encoding of the raw file, where it should not be detected.'),
    source: filled.describe('Where the text comes from.'),
    license: filled.describe('Licence of the text.'),
  })
  .partial();

export type Sidecar = z.infer<typeof sidecar>;

export type ParsedSidecar =
  | { readonly ok: true; readonly sidecar: Sidecar }
  | { readonly ok: false; readonly message: string };

/** Reads a sidecar; the message of a bad one names the file, each wrong key and what is allowed there. */
export function parseSidecar(text: string, fileName: string): ParsedSidecar {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return {
      ok: false,
      message: `${fileName}: not valid JSON: ${error instanceof Error ? error.message : error}`,
    };
  }
  const parsed = sidecar.safeParse(value);
  if (parsed.success) return { ok: true, sidecar: parsed.data };
  const problems = parsed.error.issues.map((issue) => describe(issue, value));
  return { ok: false, message: `${fileName}: ${problems.join('; ')}` };
}

function describe(issue: z.core.$ZodIssue, value: unknown): string {
  const allowed = Object.keys(sidecar.shape).join(', ');
  if (issue.code === 'unrecognized_keys')
    return `unknown key ${issue.keys.map((key) => JSON.stringify(key)).join(', ')}; allowed are ${allowed}`;
  const [key] = issue.path;
  if (key === undefined) return `one JSON object is expected, with the keys ${allowed}`;
  const given = JSON.stringify((value as Readonly<Record<PropertyKey, unknown>>)[key]);
  const expected = issue.code === 'invalid_type' ? `a ${issue.expected}` : issue.message;
  return `${String(key)}: expected ${expected}, found ${given}`;
}
