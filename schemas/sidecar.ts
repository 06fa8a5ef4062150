import { UTCDateMini } from '@date-fns/utc/date/mini';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { z } from 'zod';

/** Province-level divisions, by the full name and the short one that stands before 省 or 市. */
export const PROVINCES = {
  北京市: '北京',
  天津市: '天津',
  河北省: '河北',
  山西省: '山西',
  内蒙古自治区: '内蒙古',
  辽宁省: '辽宁',
  吉林省: '吉林',
  黑龙江省: '黑龙江',
  上海市: '上海',
  江苏省: '江苏',
  浙江省: '浙江',
  安徽省: '安徽',
  福建省: '福建',
  江西省: '江西',
  山东省: '山东',
  河南省: '河南',
  湖北省: '湖北',
  湖南省: '湖南',
  广东省: '广东',
  广西壮族自治区: '广西',
  海南省: '海南',
  重庆市: '重庆',
  四川省: '四川',
  贵州省: '贵州',
  云南省: '云南',
  西藏自治区: '西藏',
  陕西省: '陕西',
  甘肃省: '甘肃',
  青海省: '青海',
  宁夏回族自治区: '宁夏',
  新疆维吾尔自治区: '新疆',
  台湾省: '台湾',
  香港特别行政区: '香港',
  澳门特别行政区: '澳门',
} as const;

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

/** The day that a reference date stands for: 2020 is 2020-12-31, 2020-02 is 2020-02-29. */
export function lastDayOf(referenceDate: string): string {
  const [year = '', month = '12', day] = referenceDate.split('-');
  return `${year}-${month}-${day ?? String(daysIn(Number(year), Number(month))).padStart(2, '0')}`;
}

/** Whether text is a real day YYYY-MM-DD, a month YYYY-MM or a year YYYY. */
export function isReferenceDate(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? '01'), Number(parts[3] ?? '01')];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  const first = new UTCDateMini(0);
  first.setFullYear(year, month - 1, 1);
  return getDaysInMonth(first);
}
