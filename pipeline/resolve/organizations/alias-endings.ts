import type { Organization } from '../../extract/mentions.js';

/** Short names that an issue introduces, looked up by the ends of other names. */
export class AliasEndings {
  private readonly lengths: readonly number[];
  /** With which characters they end: most names end otherwise. */
  private readonly lasts = new Set<number>();
  /** The aliases with their places among all, as the first one counts. */
  private readonly places = new Map<string, number>();
  private readonly fullNames: readonly string[];

  /** `aliases` are the short names with the full ones, in the order in which the issue introduces them. */
  constructor(aliases: ReadonlyMap<string, string>) {
    const lengths = new Set<number>();
    for (const alias of aliases.keys()) {
      lengths.add(alias.length);
      this.lasts.add(alias.charCodeAt(alias.length - 1));
      this.places.set(alias, this.places.size);
    }
    this.lengths = [...lengths];
    this.fullNames = [...aliases.values()];
  }

  /**
   * 中科院宁波材料所, where 宁波材料所 is the short name of a body that begins with 中国科学院: the full name, where a name
   * is its owner and the alias.
   */
  ownedBy(name: string, known: ReadonlyMap<string, Organization>): string | null {
    if (!this.lasts.has(name.charCodeAt(name.length - 1))) return null;
    let first = this.fullNames.length;
    for (const length of this.lengths) {
      const at = name.length - length;
      if (at < 3) continue;
      const place = this.places.get(name.slice(at));
      if (place === undefined || place >= first) continue;
      const full = this.fullNames[place] as string;
      if (full !== name && known.has(full) && full.startsWith(name.slice(0, at))) first = place;
    }
    return this.fullNames[first] ?? null;
  }
}
