import type { Word } from '../../extract/organizations/segment.js';
import type { Place, PlaceMention } from '../../places/index.js';
import { findPlaces, isWithin, placeByName, provinceOf } from '../../places/index.js';

/** How many places away one may still be meant. */
const REACH = 100;
const MUNICIPALITIES: ReadonlySet<string> = new Set(['110000', '120000', '310000', '500000']);

/** The regions that the text around a name speaks of: whose 省, 市 or 县 is meant. */
export class Surroundings {
  private found: readonly PlaceMention[] | null = null;
  private readonly home: Place | null;

  constructor(
    private readonly text: string,
    private readonly region: string | null,
  ) {
    this.home = region === null ? null : (placeByName(region) ?? null);
  }

  /** The places of the text, looked for where a name leaves its region to them. */
  private get places(): readonly PlaceMention[] {
    this.found ??= findPlaces(this.text, this.region);
    return this.found;
  }

  /** The place meant by 省, 市, 县, 区 or 州 at a point of the text, or null. */
  regionAt(level: string, at: number): Place | null {
    if (level === '省' || level === '自治区') return this.provinceAt(at);
    if (level === '市')
      return (
        this.nearest(at, (place) => isCity(place) && this.isHome(place)) ??
        this.nearest(at, isCity) ??
        (this.home !== null && isCity(this.home) ? this.home : null)
      );
    if (/^(?:镇|乡|街道)$/u.test(level)) return null;
    return this.nearest(
      at,
      (place) => place.level === 'county' || (level === '州' && place.level === 'prefecture'),
    );
  }

  /** 市公安局 in a page of 湖北 is no bureau of 三亚 though that city was named last. */
  private isHome(place: Place): boolean {
    return this.home !== null && isWithin(place, this.home);
  }

  /** The province meant: that of the issue, else of the nearest place before the point, else behind it. */
  provinceAt(at: number): Place | null {
    if (this.home !== null) return provinceOf(this.home) ?? null;
    const place = this.nearest(at, () => true);
    return place === null ? null : (provinceOf(place) ?? null);
  }

  /** The place named by those of the words in front of a body that are places, each read within the one before it (西湖区 in 杭州). */
  named(words: readonly Word[]): Place | null {
    let place: Place | null = null;
    for (let i = 0; i < words.length; i++) {
      const { kind, text } = words[i] as Word;
      if (kind !== 'place') continue;
      const inner: Place | undefined = placeByName(text, place ?? this.home);
      if (inner !== undefined && (place === null || isWithin(inner, place))) place = inner;
    }
    return place;
  }

  /** The last fitting place before a point, else the first behind it; far ones do not count. */
  private nearest(at: number, fits: (place: Place) => boolean): Place | null {
    const { places } = this;
    const here = countBefore(places, at);
    for (let i = here - 1; i >= 0 && i > here - REACH; i--) {
      const known = places[i];
      // 和|县旅委: what looks like 和县 is no place
      if (known !== undefined && known.end <= at && fits(known.place)) return known.place;
    }
    return places.slice(here, here + REACH).find(({ place }) => fits(place))?.place ?? null;
  }
}

function countBefore(places: readonly PlaceMention[], at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isCity(place: Place): boolean {
  return (place.level === 'prefecture' && place.name.endsWith('市')) || MUNICIPALITIES.has(place.code);
}
