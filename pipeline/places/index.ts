import type { Span } from '../text/mapped-text.js';
import { Trie } from '../text/trie.js';
import { WordStarts } from '../text/word-starts.js';
import type { Place } from './gazetteer.js';
import { PLACES, PROVINCE_LETTERS } from './gazetteer.js';

export type { Place, PlaceLevel } from './gazetteer.js';
export { FOREIGN_CITIES, FOREIGN_STATES, PLACES, PROVINCE_LETTERS, WORLD_REGIONS } from './gazetteer.js';

/** A place named in a text; `place` is the innermost division of a nested name (嘉兴嘉善 is 嘉善县). */
export interface PlaceMention extends Span {
  readonly text: string;
  readonly place: Place;
}

const byName = new Map<string, Place[]>();
const byCode = new Map<string, Place>();
for (const place of PLACES) {
  add(place.name, place);
  if (place.short !== '' && place.short !== place.name) add(place.short, place);
  for (const name of pressNames(place)) add(name, place);
  const known = byCode.get(place.code);
  if (known === undefined || known.until !== null) byCode.set(place.code, place);
}
const names = [...byName.keys()];
const namesByStart = Trie.of(names);
const starts = new WordStarts(names);
/** The places of each name. */
const placesOf: readonly (readonly Place[])[] = [...byName.values()];

function add(name: string, place: Place): void {
  const places = byName.get(name);
  if (places === undefined) byName.set(name, [place]);
  else places.push(place);
}

/** 恩施州, 长阳县, 新疆自治区: an autonomous division without its peoples. */
export function pressNames({ name, short, level }: Place): readonly string[] {
  if (short === '' || !name.startsWith(short)) return [];
  const kind = /自治(?:区|州|县)$/u.exec(name)?.[0];
  if (kind === undefined || name === short + kind) return [];
  if (level === 'province') return [short + kind];
  const plain = short + kind.slice(-1);
  return short.endsWith(kind.slice(-1)) ? [] : [plain];
}

/** The division with a GB/T 2260 code, or undefined. */
export function placeByCode(code: string): Place | undefined {
  return byCode.get(code);
}

/** The division of which `place` is a part: 嘉善县 → 嘉兴市 → 浙江省 → undefined. */
export function parentOf(place: Place): Place | undefined {
  if (place.level === 'province') return undefined;
  const prefecture = place.level === 'county' ? byCode.get(`${place.code.slice(0, 4)}00`) : undefined;
  const province = byCode.get(`${place.code.slice(0, 2)}0000`);
  return prefecture === undefined || prefecture.name === province?.name ? province : prefecture;
}

/** The province of a place. */
export function provinceOf(place: Place): Place | undefined {
  return byCode.get(`${place.code.slice(0, 2)}0000`);
}

/** True if `inner` lies in `outer` or is it. */
export function isWithin(inner: Place, outer: Place): boolean {
  const digits = outer.level === 'province' ? 2 : outer.level === 'prefecture' ? 4 : 6;
  return inner.code.slice(0, digits) === outer.code.slice(0, digits);
}

/**
 * The place with a full, short or one-letter name (浙江省, 浙江, 浙). Of several of that name the one within
 * `region` (a name too) is taken, else one that still stands, of the highest level.
 */
export function placeByName(name: string, region: string | Place | null = null): Place | undefined {
  const letter = PROVINCE_LETTERS.get(name);
  if (letter !== undefined) return byCode.get(letter);
  return choose(byName.get(name) ?? [], typeof region === 'string' ? (placeByName(region) ?? null) : region);
}

/** Full names from the province down: 浙江省嘉兴市嘉善县. */
export function fullNameOf(place: Place): string {
  const parent = parentOf(place);
  return parent === undefined ? place.name : fullNameOf(parent) + place.name;
}

/**
 * Places named in a text, in text order. Neighbours that nest become one mention (浙江省嘉兴市嘉善县, 嘉兴嘉善).
 * Everyday words (公安, 合作) count only with their kind (公安县) or behind the place they lie in.
 */
export function findPlaces(text: string, region: string | null = null): readonly PlaceMention[] {
  const home = region === null ? null : (placeByName(region) ?? null);
  const found: PlaceMention[] = [];
  for (let i = starts.next(text, 0); i < text.length - 1; i = starts.next(text, i + 1)) {
    const which = nameAt(text, i);
    if (which < 0) continue;
    const name = names[which] as string;
    const places = placesOf[which] as readonly Place[];
    const last = found.at(-1);
    const outer = last !== undefined && last.end === i ? last : undefined;
    const inner = outer === undefined ? undefined : innerOf(places, outer.place);
    const place = inner ?? choose(places, home);
    if (place === undefined) continue;
    if (inner !== undefined && outer !== undefined) {
      found[found.length - 1] = mention(text, outer.start, i + name.length, inner);
    } else if (!place.everyday || name === place.name) {
      found.push(mention(text, i, i + name.length, place));
    } else continue;
    i += name.length - 1;
  }
  return found;
}

/** The longest place name that begins at `from`, or undefined. */
export function longestNameAt(text: string, from: number): string | undefined {
  return starts.mayBeginAt(text, from) ? names[nameAt(text, from)] : undefined;
}

/** The number of the longest place name that begins at `from`; -1 for none. */
function nameAt(text: string, from: number): number {
  const node = namesByStart.longestAt(text, from);
  return node === 0 ? -1 : namesByStart.valueOf(node) - 1;
}

/** The first of several places of one name that lies in another place. */
function innerOf(places: readonly Place[], outer: Place): Place | undefined {
  return places.find((place) => isInside(place, outer));
}

function isInside(inner: Place, outer: Place): boolean {
  return inner.code !== outer.code && outer.level !== 'county' && isWithin(inner, outer);
}

function mention(text: string, start: number, end: number, place: Place): PlaceMention {
  return { start, end, text: text.slice(start, end), place };
}

const RANK = { province: 0, prefecture: 1, county: 2 } as const;

function choose(places: readonly Place[], region: Place | null): Place | undefined {
  let best = places[0];
  for (const place of places) {
    if (best !== undefined && place !== best && score(place, region) < score(best, region)) best = place;
  }
  return best;
}

/** The lower, the likelier a name means this place. */
function score(place: Place, region: Place | null): number {
  return (
    (region !== null && isWithin(place, region) ? 0 : 10) + (place.until === null ? 0 : 5) + RANK[place.level]
  );
}
