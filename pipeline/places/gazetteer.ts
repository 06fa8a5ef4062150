import countriesData from './countries.json' with { type: 'json' };
import divisionsData from './divisions.json' with { type: 'json' };

export type PlaceLevel = 'province' | 'prefecture' | 'county';

/** A division of county level or above. */
export interface Place {
  /** GB/T 2260 code. */
  readonly code: string;
  /** Full name, such as 嘉善县. */
  readonly name: string;
  /** Name without the kind of division (嘉善); empty where that leaves a single character (易县). */
  readonly short: string;
  readonly level: PlaceLevel;
  /** True where the short name is also an everyday word (公安, 合作) or too common a name to stand alone. */
  readonly everyday: boolean;
  /** Year in which the division was abolished or renamed; null for one that stands. */
  readonly until: number | null;
}

/** All divisions, by code; a code that changed its kind (溧水县, 溧水区) has two entries. */
export const PLACES: readonly Place[] = divisionsData.rows.map(placeOf);

/** One-letter names of provinces (浙) to province codes. */
export const PROVINCE_LETTERS: ReadonlyMap<string, string> = new Map(Object.entries(divisionsData.letters));

const words = (list: string): readonly string[] => list.split(' ');

/** Names of foreign states, cities and regions of the world. */
export const FOREIGN_STATES: readonly string[] = words(countriesData.states);
export const FOREIGN_CITIES: readonly string[] = words(countriesData.cities);
export const WORLD_REGIONS: readonly string[] = words(countriesData.regions);

function placeOf(row: readonly (string | number)[]): Place {
  const [code, name, short, everyday, until] = row;
  if (typeof code !== 'string' || !/^[1-8]\d{5}$/.test(code) || typeof name !== 'string' || name === '') {
    throw new Error(`places: divisions.json has a bad row: ${JSON.stringify(row)}`);
  }
  const level = code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'prefecture' : 'county';
  return {
    code,
    name,
    short: String(short ?? ''),
    level,
    everyday: everyday === 1,
    until: typeof until === 'number' ? until : null,
  };
}
