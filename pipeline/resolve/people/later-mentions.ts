import type { PersonMention } from '../../extract/mentions.js';
import { fitsShort, isOrdinaryWord } from '../../extract/people/index.js';

/** Short names (李明) are looked for only in the passage that introduces them: elsewhere they may be ordinary text. */
const SHORT = 2;
/** Last parts of dotted names by which the press names a foreigner again: 沃克 for 艾伦·沃克. */
const LEAST_PART = 2;

/** A word by which a person is named again. */
interface Wanted {
  readonly word: string;
  readonly name: string;
  /** True for a word that is looked for only where its name has been introduced. */
  readonly isLocal: boolean;
  readonly rank: number;
}

interface Found {
  readonly rank: number;
  readonly mention: PersonMention;
}

/** Mentions of names already known: the same name without title, or the family name of a dotted one. */
export class LaterMentions {
  /** Words by the key of their first two characters, and a mark for each key: most places of a text have none. */
  private readonly byKey = new Map<number, Wanted[]>();
  private readonly keys: Uint8Array;
  /** For each word where it was met last; occurrences of one word do not overlap (娜娜娜). */
  private readonly ends: Int32Array;

  constructor(names: ReadonlySet<string>) {
    const wanted: Wanted[] = [];
    this.keys = new Uint8Array(names.size > 0 ? KEYS : 0);
    for (const name of names) {
      this.add(wanted, name, name, name.length <= SHORT);
      const last = familyNameOf(name);
      if (last !== null) this.add(wanted, last, name, true);
    }
    this.ends = new Int32Array(wanted.length);
  }

  private add(wanted: Wanted[], word: string, name: string, isLocal: boolean): void {
    if (isOrdinaryWord(word)) return;
    const one = { word, name, isLocal, rank: wanted.length };
    wanted.push(one);
    const key = keyOf(word.charCodeAt(0), word.charCodeAt(1));
    this.keys[key] = 1;
    const known = this.byKey.get(key);
    if (known === undefined) this.byKey.set(key, [one]);
    else known.push(one);
  }

  /** In the order of the names; `local` are those that the text introduces. */
  in(text: string, local: ReadonlySet<string>): readonly PersonMention[] {
    if (this.byKey.size === 0) return [];
    const found: Found[] = [];
    this.ends.fill(0);
    let code = text.charCodeAt(0);
    for (let start = 0; start + 1 < text.length; start++) {
      const next = text.charCodeAt(start + 1);
      const key = keyOf(code, next);
      code = next;
      if (this.keys[key] === 0) continue;
      for (const one of this.byKey.get(key) ?? [])
        if (this.isAt(one, text, start, local))
          found.push({ rank: one.rank, mention: mentionOf(one, start) });
    }
    found.sort((a, b) => a.rank - b.rank || a.mention.start - b.mention.start);
    return found.map(({ mention }) => mention);
  }

  private isAt(
    { word, name, isLocal, rank }: Wanted,
    text: string,
    start: number,
    local: ReadonlySet<string>,
  ): boolean {
    if (start < (this.ends[rank] as number) || !text.startsWith(word, start)) return false;
    if (isLocal && !local.has(name)) return false;
    const end = start + word.length;
    this.ends[rank] = end;
    if (word.length === SHORT && !fitsShort(text, start)) return false;
    return !(isDot(text, start - 1) || isDot(text, end));
  }
}

/** How many keys there are. */
const KEYS = 0x4000;

function keyOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e35) ^ second) & (KEYS - 1);
}

function mentionOf({ word, name }: Wanted, start: number): PersonMention {
  const end = start + word.length;
  return { start, end, text: word, rule: 'person.later', name, title: null, organization: null };
}

/** 沃克 of 艾伦·沃克; null for a name without dots, or one whose last part is too short to search for. */
export function familyNameOf(name: string): string | null {
  let from = name.length;
  while (from > 0 && !isDot(name, from - 1)) from--;
  if (from === 0 || name.length - from < LEAST_PART) return null;
  const last = name.slice(from);
  return /[\u3400-\u9fff]/u.test(last) ? last : null;
}

/** ·, •, ・ and ‧. */
function isDot(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const code = text.charCodeAt(at);
  return code < 0x3400 && (code === 0xb7 || code === 0x2022 || code === 0x30fb || code === 0x2027);
}
