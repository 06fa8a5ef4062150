import type { OrganizationType } from '../../../schemas/vocabularies.js';
import { BODY_ROWS, GROUP_MEMBERS, NOT_BEHIND_OPERATORS, PART, ROWS_BY_NAME } from './body-rows.js';
import { isGoods, isSite, isTail, NOT_BEFORE } from './guards.js';
import type { Body } from './known-bodies.js';

export type { Body } from './known-bodies.js';

/** One word for several bodies (沪深交易所), with their canonical names. */
export const GROUPS: ReadonlyMap<string, readonly string[]> = new Map(
  GROUP_MEMBERS.map(([word, members]) => [word, members.split(' ')]),
);

const BANK_TRADE = ['业', '间', '卡', '系统', '体系', '同业'];
const NONE: readonly Body[] = [];
/** Bodies by name, under the first characters that have been asked for. */
const byFirst = new Map<string, ReadonlyMap<string, readonly Body[]>>();
const bodies: (Body | undefined)[] = [];

/** Bodies that bear a name, whatever the year. */
export function bodiesNamed(name: string): readonly Body[] {
  const first = name.charAt(0);
  let named = byFirst.get(first);
  if (named === undefined) {
    named = readNames(ROWS_BY_NAME[first]);
    byFirst.set(first, named);
  }
  return named.get(name) ?? NONE;
}

function readNames(lines = ''): ReadonlyMap<string, readonly Body[]> {
  return new Map(
    lines.split('\n').map((line) => {
      const [name = '', ...places] = line.split(PART);
      return [name, places.map((place) => bodyAt(Number(place)))];
    }),
  );
}

/** The body of a row; the same object each time. */
function bodyAt(place: number): Body {
  const known = bodies[place];
  if (known !== undefined) return known;
  const [name = '', type, from = '', until = '', ...aliases] = (BODY_ROWS[place] ?? '').split(PART);
  const body: Body = {
    name,
    type: type as OrganizationType,
    aliases,
    from: from === '' ? null : Number(from),
    until: until === '' ? null : Number(until),
  };
  bodies[place] = body;
  return body;
}

/** False where the name is but part of other words, or stands for goods: 上海银行|间同业拆放利率, 一辆|特斯拉. */
export function standsAlone(name: string, text: string, start: number, end: number): boolean {
  const words =
    NOT_BEHIND_OPERATORS[name]?.split(' ') ??
    NOT_BEFORE.get(name) ??
    (name.endsWith('银行') ? BANK_TRADE : []);
  if (words.some((word) => text.startsWith(word, end)) || isTail(name, text, start)) return false;
  if (isGoods(name, text, start, end)) return false;
  return bodiesNamed(name)[0]?.type !== 'company' || !isSite(text, end);
}

/** The body that bears a name in a year: 国家广电总局 is another one in 2010 than in 2020. */
export function bodyNamed(name: string, year: number): Body | undefined {
  const bodies = bodiesNamed(name);
  if (bodies.length < 2) return bodies[0];
  const standing = bodies.filter((body) => (body.from ?? 0) <= year && year <= (body.until ?? 9999));
  return (
    standing.reduce<Body | undefined>(
      (latest, body) => (latest === undefined || (body.from ?? 0) >= (latest.from ?? 0) ? body : latest),
      undefined,
    ) ?? bodies.at(-1)
  );
}
