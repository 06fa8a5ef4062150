import type { OrganizationType } from '../../../schemas/vocabularies.js';
import { ORGANIZATION_TYPES } from '../../../schemas/vocabularies.js';
import type { Body } from './bodies.js';
import abroad from './lexicon/sectors/abroad.json' with { type: 'json' };
import consumer from './lexicon/sectors/consumer.json' with { type: 'json' };
import finance from './lexicon/sectors/finance.json' with { type: 'json' };
import health from './lexicon/sectors/health.json' with { type: 'json' };
import industry from './lexicon/sectors/industry.json' with { type: 'json' };
import materials from './lexicon/sectors/materials.json' with { type: 'json' };
import media from './lexicon/sectors/media.json' with { type: 'json' };
import others from './lexicon/sectors/others.json' with { type: 'json' };
import property from './lexicon/sectors/property.json' with { type: 'json' };
import technology from './lexicon/sectors/technology.json' with { type: 'json' };
import transport from './lexicon/sectors/transport.json' with { type: 'json' };

const FILES = [
  finance,
  property,
  materials,
  industry,
  technology,
  media,
  consumer,
  health,
  transport,
  abroad,
  others,
];
const MARKED = /[=,@_]/;
const NO_ALIASES: readonly string[] = [];
const types: ReadonlySet<string> = new Set(ORGANIZATION_TYPES);

/**
 * Bodies of the sector files. An entry is one word: `韦尔股份,豪威集团=上海韦尔半导体股份有限公司@2007-2025`, its
 * names, the registered one behind `=`, the years behind `@`; `_` stands for a space. Their form is checked by a
 * test, not here: there are thousands.
 */
export function sectorBodies(): readonly Body[] {
  const bodies: Body[] = [];
  for (const file of FILES) {
    for (const [type, sectors] of Object.entries(file)) {
      if (!types.has(type) || typeof sectors === 'string') continue;
      for (const names of Object.values(sectors as Readonly<Record<string, string>>)) {
        for (const entry of names.split(' ')) bodies.push(readEntry(entry, type as OrganizationType));
      }
    }
  }
  return bodies;
}

function readEntry(entry: string, type: OrganizationType): Body {
  if (!MARKED.test(entry)) return { name: entry, type, aliases: NO_ALIASES, from: null, until: null };
  const [named = '', years = ''] = entry.replaceAll('_', ' ').split('@');
  const [shorts = '', registered] = named.split('=');
  const names = shorts.split(',');
  const [name = '', ...aliases] = registered === undefined ? names : [registered, ...names];
  const [from = '', until = ''] = years.split('-');
  return {
    name,
    type,
    aliases,
    from: from === '' ? null : Number(from),
    until: until === '' ? null : Number(until),
  };
}
