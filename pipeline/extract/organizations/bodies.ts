import type { OrganizationType } from '../../../schemas/vocabularies.js';
import { ORGANIZATION_TYPES } from '../../../schemas/vocabularies.js';
import academia from './lexicon/academia.json' with { type: 'json' };
import companies from './lexicon/companies.json' with { type: 'json' };
import finance from './lexicon/finance.json' with { type: 'json' };
import international from './lexicon/international.json' with { type: 'json' };
import listed from './lexicon/listed.json' with { type: 'json' };
import party from './lexicon/party.json' with { type: 'json' };
import state from './lexicon/state.json' with { type: 'json' };

/** A body that the lexicon knows by name. */
export interface Body {
  /** Canonical name. */
  readonly name: string;
  readonly type: OrganizationType;
  /** Other names, in the order of trust. */
  readonly aliases: readonly string[];
  /** Years in which it bore this name; null where open. */
  readonly from: number | null;
  readonly until: number | null;
}

type Row = readonly (string | number)[];
const sources = { state, party, international, finance, companies, academia } as const;

/** Bodies with their registered names. */
const REGISTERED: readonly Body[] = Object.entries(sources).flatMap(([file, sections]) =>
  Object.entries(sections)
    .filter(([section]) => (ORGANIZATION_TYPES as readonly string[]).includes(section))
    .flatMap(([section, rows]) =>
      (rows as readonly Row[]).map((row) => bodyOf(row, section as OrganizationType, file)),
    ),
);

/** Listed companies known by their short names alone. */
const LISTED: readonly Body[] = listed.names.split(' ').map((name) => bodyOf([name], 'company', 'listed'));

/** All bodies of the lexicon. */
export const BODIES: readonly Body[] = [...REGISTERED, ...LISTED];

/** One word for several bodies (沪深交易所), with their canonical names. */
export const GROUPS: ReadonlyMap<string, readonly string[]> = new Map(
  (finance.groups as readonly (readonly string[])[]).map(([word, members]) => [
    word ?? '',
    (members ?? '').split(' '),
  ]),
);

/** Words that are a company's name only in front of a company's head (平安, 小米). */
export const BRANDS: readonly string[] = companies.brands.split(' ');

const byName = new Map<string, Body[]>();
for (const body of BODIES) {
  for (const name of [body.name, ...body.aliases]) {
    const bodies = byName.get(name);
    if (bodies === undefined) byName.set(name, [body]);
    else bodies.push(body);
  }
}

/** Every name and alias of the lexicon. */
export const BODY_NAMES: readonly string[] = [...byName.keys()];

/** Bodies that bear a name, whatever the year. */
export function bodiesNamed(name: string): readonly Body[] {
  return byName.get(name) ?? [];
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

function bodyOf(row: Row, type: OrganizationType, file: string): Body {
  const [name, aliases, from, until] = row;
  if (typeof name !== 'string' || !/^[\p{L}\p{N}（）()·&.、 -]+$/u.test(name)) {
    throw new Error(`organizations: lexicon/${file}.json has a bad name: ${JSON.stringify(row)}`);
  }
  return {
    name,
    type,
    aliases: typeof aliases === 'string' && aliases !== '' ? aliases.split(' ') : [],
    from: typeof from === 'number' ? from : null,
    until: typeof until === 'number' ? until : null,
  };
}
