import type { OrganizationType } from '../../../schemas/vocabularies.js';
import { CharacterSet } from '../../text/character-set.js';
import { BODY_ROWS, GROUP_MEMBERS, NOT_BEHIND_OPERATORS, PART, ROWS_BY_NAME } from './body-rows.js';
import { GOODS, isGoods, isSite, NOT_BEFORE, NOT_BEHIND } from './guards.js';
import type { Body } from './known-bodies.js';

export type { Body } from './known-bodies.js';

/** One word for several bodies (沪深交易所), with their canonical names. */
export const GROUPS: ReadonlyMap<string, readonly string[]> = new Map(
  GROUP_MEMBERS.map(([word, members]) => [word, members.split(' ')]),
);

const BANK_TRADE = ['业', '间', '卡', '系统', '体系', '同业'];
const NO_WORDS: readonly string[] = [];
const NONE: readonly Body[] = [];
/** Bodies by name, those names whose first characters have been asked for. */
const named = new Map<string, readonly Body[]>();
const asked = new CharacterSet('');
const bodies: (Body | undefined)[] = [];

/** Bodies that bear a name, whatever the year. */
export function bodiesNamed(name: string): readonly Body[] {
  const known = named.get(name);
  if (known !== undefined) return known;
  const first = name.charCodeAt(0);
  if (Number.isNaN(first) || asked.has(first)) return NONE;
  asked.add(first);
  readNames(ROWS_BY_NAME[name.charAt(0)]);
  return named.get(name) ?? NONE;
}

function readNames(lines: string | undefined): void {
  if (lines === undefined) return;
  for (const line of lines.split('\n')) {
    const [name = '', ...places] = line.split(PART);
    named.set(
      name,
      places.map((place) => bodyAt(Number(place))),
    );
  }
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

/** What is asked of a name wherever it stands. */
interface Standing {
  /** Words behind which it is none. */
  readonly notBefore: readonly string[];
  /** Words before which it is none. */
  readonly notBehind: readonly string[];
  /** Stands for what it makes too. */
  readonly isMaker: boolean;
  readonly isCompany: boolean;
}

const standings = new Map<string, Standing>();

/** False where the name is but part of other words, or stands for goods: 上海银行|间同业拆放利率, 一辆|特斯拉. */
export function standsAlone(name: string, text: string, start: number, end: number): boolean {
  const { notBefore, notBehind, isMaker, isCompany } = standings.get(name) ?? standingOf(name);
  for (const word of notBefore) if (text.startsWith(word, end)) return false;
  for (const word of notBehind) if (text.endsWith(word, start)) return false;
  if (isMaker && isGoods(name, text, start, end)) return false;
  return !isCompany || !isSite(text, end);
}

function standingOf(name: string): Standing {
  const notBefore =
    NOT_BEHIND_OPERATORS[name]?.split(' ') ??
    NOT_BEFORE.get(name) ??
    (name.endsWith('银行') ? BANK_TRADE : NO_WORDS);
  const standing: Standing = {
    notBefore,
    notBehind: NOT_BEHIND.get(name) ?? NO_WORDS,
    isMaker: GOODS.has(name),
    isCompany: bodiesNamed(name)[0]?.type === 'company',
  };
  standings.set(name, standing);
  return standing;
}

/** The body that bears a name in a year: 国家广电总局 is another one in 2010 than in 2020; of several, the youngest. */
export function bodyNamed(name: string, year: number): Body | undefined {
  const bodies = bodiesNamed(name);
  if (bodies.length < 2) return bodies[0];
  let latest: Body | undefined;
  for (const body of bodies) {
    const from = body.from ?? 0;
    if (from <= year && year <= (body.until ?? 9999) && from >= (latest?.from ?? 0)) latest = body;
  }
  return latest ?? bodies.at(-1);
}
