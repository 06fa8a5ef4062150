import { CharacterSet } from './character-set.js';

/** What is known of a part of a pattern: the characters at its edge, and whether it can match nothing at all. */
interface Edge {
  /** Ranges of characters as `CharacterSet` takes them; null where any character can stand there. */
  readonly set: string | null;
  readonly empty: boolean;
}

type Side = 'first' | 'last';

/** The characters with which matches of a pattern begin, read off its source; null where any can. */
export function firstCharacters(source: string): CharacterSet | null {
  return setOf(new Reader(source, 'first').read());
}

/** The characters with which matches of a pattern end. */
export function lastCharacters(source: string): CharacterSet | null {
  return setOf(new Reader(source, 'last').read());
}

function setOf({ set, empty }: Edge): CharacterSet | null {
  return empty || set === null ? null : new CharacterSet(set);
}

/** What \s stands for. */
const WHITE_SPACE =
  '\t-\r - \u00a0-\u00a0\u1680-\u1680\u2000-\u200a\u2028-\u2029\u202f-\u202f\u205f-\u205f\u3000-\u3000\ufeff-\ufeff';
const NOTHING: Edge = { set: '', empty: true };
const ANY: Edge = { set: null, empty: false };

/** Reads a pattern of literals, classes, groups, look-arounds and bounded repetition. */
class Reader {
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly side: Side,
  ) {}

  read(): Edge {
    const edge = this.alternatives();
    if (this.at < this.source.length) throw new Error(`pattern edges: ${this.source} has a stray bracket`);
    return edge;
  }

  private alternatives(): Edge {
    let edge = this.sequence();
    while (this.takes('|')) {
      const other = this.sequence();
      edge = { set: union(edge.set, other.set), empty: edge.empty || other.empty };
    }
    return edge;
  }

  private sequence(): Edge {
    let edge = NOTHING;
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at] as string)) {
      const part = this.repeated();
      edge = this.side === 'first' ? joined(edge, part) : joined(part, edge);
    }
    return edge;
  }

  private repeated(): Edge {
    const edge = this.atom();
    const none = /[?*]|\{0?,|\+|\{\d/uy;
    none.lastIndex = this.at;
    const mark = none.exec(this.source)?.[0];
    if (mark === undefined) return edge;
    this.at += mark.startsWith('{') ? this.source.indexOf('}', this.at) + 1 - this.at : 1;
    this.takes('?');
    return mark === '?' || mark === '*' || /^\{0?,$/u.test(mark) ? { ...edge, empty: true } : edge;
  }

  private atom(): Edge {
    if (this.takes('(')) return this.group();
    if (this.takes('[')) return this.characterClass();
    if (this.takes('^') || this.takes('$')) return NOTHING;
    if (this.takes('.')) return ANY;
    if (this.takes('\\')) return { set: this.escaped(), empty: false };
    const character = String.fromCodePoint(this.source.codePointAt(this.at) as number);
    this.at += character.length;
    const unit = (this.side === 'first' ? character[0] : character.at(-1)) as string;
    return { set: range(unit, unit), empty: false };
  }

  /** A group; what only looks around takes no character. */
  private group(): Edge {
    const looks = ['?=', '?!', '?<=', '?<!'].some((mark) => this.takes(mark));
    if (!looks && !this.takes('?:') && this.takes('?<')) this.at = this.source.indexOf('>', this.at) + 1;
    const edge = this.alternatives();
    if (!this.takes(')')) throw new Error(`pattern edges: ${this.source} lacks a bracket`);
    return looks ? NOTHING : edge;
  }

  private characterClass(): Edge {
    const negated = this.takes('^');
    let set: string | null = '';
    while (!this.takes(']')) {
      const first = this.member();
      if (
        first?.length === 3 &&
        first[0] === first[2] &&
        this.source[this.at] === '-' &&
        this.source[this.at + 1] !== ']'
      ) {
        this.at++;
        const last = this.member();
        set = union(set, last === null ? null : range(first[0] as string, last[0] as string));
      } else set = union(set, first);
    }
    return negated ? ANY : { set, empty: false };
  }

  private member(): string | null {
    if (this.takes('\\')) return this.escaped();
    const character = String.fromCodePoint(this.source.codePointAt(this.at) as number);
    this.at += character.length;
    return character.length > 1 ? null : range(character, character);
  }

  /** What stands behind a backslash; null for classes that are not spelled out here. */
  private escaped(): string | null {
    const letter = this.source[this.at++] as string;
    if (letter === 'd') return '0-9';
    if (letter === 'n') return range('\n', '\n');
    if (letter === 's') return WHITE_SPACE;
    if (letter === 'u' && this.source[this.at] !== '{') {
      const unit = String.fromCharCode(Number.parseInt(this.source.slice(this.at, this.at + 4), 16));
      this.at += 4;
      return range(unit, unit);
    }
    if (letter === 'p' || letter === 'P' || letter === 'u') this.at = this.source.indexOf('}', this.at) + 1;
    return /[A-Za-z]/u.test(letter) ? null : range(letter, letter);
  }

  private takes(mark: string): boolean {
    if (!this.source.startsWith(mark, this.at)) return false;
    this.at += mark.length;
    return true;
  }
}

/** The edge of two parts of which the second stands further inside. */
function joined(outer: Edge, inner: Edge): Edge {
  if (!outer.empty) return outer;
  return { set: union(outer.set, inner.set), empty: inner.empty };
}

function union(a: string | null, b: string | null): string | null {
  return a === null || b === null ? null : a + b;
}

function range(first: string, last: string): string {
  return `${first}-${last}`;
}
