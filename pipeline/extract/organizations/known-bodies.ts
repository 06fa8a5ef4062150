import type { OrganizationType } from '../../../schemas/vocabularies.js';
import { ORGANIZATION_TYPES } from '../../../schemas/vocabularies.js';
import { PLACES } from '../../places/index.js';
import academia from './lexicon/academia.json' with { type: 'json' };
import companies from './lexicon/companies.json' with { type: 'json' };
import finance from './lexicon/finance.json' with { type: 'json' };
import international from './lexicon/international.json' with { type: 'json' };
import party from './lexicon/party.json' with { type: 'json' };
import state from './lexicon/state.json' with { type: 'json' };
import teams from './lexicon/teams.json' with { type: 'json' };
import { sectorBodies } from './sectors.js';

// The lexicon of bodies as objects. Whoever only looks for bodies in texts takes `bodies.ts`, which makes few of them.

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
/** Clubs with the names of their years. */
const TEAMS: readonly Body[] = teams.team.map(([name, aliases]) =>
  bodyOf([name ?? '', aliases ?? ''], 'team', 'teams'),
);

/** Last year of the old names of the state's enterprises. */
const REFORM = 2017;
/** Bodies with their registered names. */
const REGISTERED: readonly Body[] = Object.entries(sources).flatMap(([file, sections]) =>
  Object.entries(sections)
    .filter(([section]) => (ORGANIZATION_TYPES as readonly string[]).includes(section))
    .flatMap(([section, rows]) =>
      (rows as readonly Row[]).flatMap((row) => reformed(bodyOf(row, section as OrganizationType, file))),
    ),
);

/** Companies, investors and media by sector, most of them under the short names of the press. */
const BY_SECTOR: readonly Body[] = sectorBodies();

const operators: Record<string, string> = {};

/** The operators of a province: 四川移动, 浙江电信. */
const PROVINCIAL: readonly Body[] = companies.provincial.flatMap(([forms = '', name = '', words = '']) =>
  PLACES.filter(({ level, code }) => level === 'province' && code < '700000').map((province) => {
    const aliases = forms.replaceAll('{s}', province.short);
    for (const alias of aliases.split(' ')) operators[alias] = words;
    const full = name.replace('{s}', province.short).replace('{r}', province.name);
    return bodyOf([full, aliases], 'company', 'companies');
  }),
);

/** All bodies of the lexicon. */
export const BODIES: readonly Body[] = [...REGISTERED, ...BY_SECTOR, ...TEAMS, ...PROVINCIAL];

/** Canonical names that in a text are everyday words: 希腊银行. */
const UNSPOKEN: ReadonlySet<string> = new Set(finance.unspoken.split(' '));

/** What stands behind a name of everyday words where it is none: 四川移动|互联网. */
export const NOT_BEHIND_OPERATORS: Readonly<Record<string, string>> = operators;

/** One word for several bodies (沪深交易所), with their canonical names, with a space between two. */
export const GROUP_MEMBERS: readonly (readonly [string, string])[] = finance.groups.map(
  ([word = '', members = '']) => [word, members],
);

/** Words that are a company's name only in front of a company's head (平安, 小米). */
export const BRANDS: readonly string[] = companies.brands.split(' ');

/** 九州通医药集团 for 九州通医药集团股份有限公司: a registered name without its legal form. */
function stemOf({ name }: Body): string | null {
  const stem = name.replace(/(?:股份|责任)?有限(?:责任)?公司$/u, '');
  return stem !== name && stem.length >= 6 && /(?:集团|控股|银行|证券|药业|科技|汽车)$/u.test(stem)
    ? stem
    : null;
}

const byName = new Map<string, Body[]>();
for (const body of BODIES) {
  if (!UNSPOKEN.has(body.name)) addName(body.name, body);
  for (const alias of body.aliases) addName(alias, body);
}

/** Notes a name by which a text may call a body, with brackets of both widths. */
function addName(name: string, body: Body): void {
  const bodies = byName.get(name);
  if (bodies === undefined) byName.set(name, [body]);
  else bodies.push(body);
  if (name.includes('（')) addName(name.replace(/（/gu, '(').replace(/）/gu, ')'), body);
}

for (const body of REGISTERED) {
  const stem = stemOf(body);
  if (stem !== null && !byName.has(stem)) byName.set(stem, [body]);
}

/** Bodies by every name by which a text may call them. */
export const BODIES_BY_NAME: ReadonlyMap<string, readonly Body[]> = byName;

/** Every name and alias of the lexicon. */
export const BODY_NAMES: readonly string[] = [...byName.keys()];

/**
 * The state's own enterprises became limited companies by the end of 2017: until then 中国石油化工集团有限公司
 * was 中国石油化工集团公司.
 */
function reformed(body: Body): readonly Body[] {
  const old = body.name.replace(/有限公司$/u, '公司');
  const dated = body.from !== null || body.until !== null;
  if (dated || old === body.name || !/^(?:中国|国家)/u.test(old) || !body.aliases.includes(old))
    return [body];
  const before = {
    ...body,
    name: old,
    aliases: body.aliases.filter((alias) => alias !== old),
    until: REFORM,
  };
  return [before, { ...body, from: REFORM + 1 }];
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
