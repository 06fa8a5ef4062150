import { CharacterSet } from '../../text/character-set.js';

/** A set of UTF-16 units: ranges of first and last, in pairs; `negated` is all other units. */
export interface Units {
  readonly ranges: readonly number[];
  readonly negated: boolean;
}

/**
 * What a pattern spells out. Of what it only looks at, `ahead` is what must follow, `behind` what must stand before and
 * `notBehind` what must not; all other assertions are `nothing`.
 */
export type Node =
  | { readonly kind: 'units'; readonly units: Units }
  | { readonly kind: 'sequence'; readonly items: readonly Node[] }
  | { readonly kind: 'choice'; readonly options: readonly Node[] }
  | { readonly kind: 'repeat'; readonly item: Node; readonly least: number; readonly most: number }
  | { readonly kind: 'ahead' | 'behind' | 'notBehind'; readonly item: Node }
  | { readonly kind: 'nothing' };

const NOTHING: Node = { kind: 'nothing' };
/** What \s and \d stand for, as ranges. */
const ESCAPED: Readonly<Record<string, string>> = {
  d: '09',
  s: '\t\r  \u00a0\u00a0\u1680\u1680\u2000\u200a\u2028\u2029\u202f\u202f\u205f\u205f\u3000\u3000\ufeff\ufeff',
  n: '\n\n',
  r: '\r\r',
  t: '\t\t',
};
const OPENINGS = /(?:\?<?[=!]|\?:|\?<(?<name>[A-Za-z][A-Za-z0-9]*)>)/uy;
const LOOKS: Readonly<Record<string, 'ahead' | 'behind' | 'notBehind'>> = {
  '?=': 'ahead',
  '?<=': 'behind',
  '?<!': 'notBehind',
};
const COUNTS = /\{(?<least>\d+)(?<comma>,(?<most>\d*))?\}/uy;

/** Reads the source of a pattern with flag `u`; throws at what no rule has needed so far. */
export function readPattern(source: string): Node {
  const reader = new PatternReader(source);
  const node = reader.readChoice();
  if (!reader.isDone) throw new Error(`pattern: stray ) at ${reader.at} of ${source}`);
  return node;
}

class PatternReader {
  at = 0;
  private readonly named = new Map<string, Node>();

  constructor(private readonly source: string) {}

  get isDone(): boolean {
    return this.at >= this.source.length;
  }

  readChoice(): Node {
    const options = [this.readSequence()];
    while (this.take('|')) options.push(this.readSequence());
    return options.length === 1 ? (options[0] ?? NOTHING) : { kind: 'choice', options };
  }

  private readSequence(): Node {
    const items: Node[] = [];
    while (!this.isDone && !this.isNext('|') && !this.isNext(')')) items.push(this.readRepeated());
    return { kind: 'sequence', items };
  }

  private readRepeated(): Node {
    const item = this.readOne();
    if (this.take('?')) return { kind: 'repeat', item, least: 0, most: 1 };
    if (this.take('*')) return { kind: 'repeat', item, least: 0, most: Number.POSITIVE_INFINITY };
    if (this.take('+')) return { kind: 'repeat', item, least: 1, most: Number.POSITIVE_INFINITY };
    COUNTS.lastIndex = this.at;
    const groups = COUNTS.exec(this.source)?.groups;
    if (groups === undefined) return item;
    this.at = COUNTS.lastIndex;
    const least = Number(groups.least);
    if (groups.comma === undefined) return { kind: 'repeat', item, least, most: least };
    return { kind: 'repeat', item, least, most: Number(groups.most || Number.POSITIVE_INFINITY) };
  }

  private readOne(): Node {
    if (this.take('(')) return this.readGroup();
    if (this.take('[')) return this.readClass();
    if (this.take('^') || this.take('$')) return NOTHING;
    if (this.isNext('.')) throw new Error(`pattern: . at ${this.at} of ${this.source}`);
    if (this.source.startsWith('\\k<', this.at)) return this.readReference();
    if (this.isNext('?') || this.isNext('*') || this.isNext('+'))
      throw new Error(`pattern: stray quantifier at ${this.at} of ${this.source}`);
    return unitsNode(this.readCharacter());
  }

  private readGroup(): Node {
    OPENINGS.lastIndex = this.at;
    const opening = OPENINGS.exec(this.source);
    const mark = opening?.[0] ?? '';
    this.at += mark.length;
    const node = this.readChoice();
    if (!this.take(')')) throw new Error(`pattern: no ) at ${this.at} of ${this.source}`);
    const name = opening?.groups?.name;
    if (name !== undefined) this.named.set(name, node);
    const kind = LOOKS[mark];
    if (kind !== undefined) return { kind, item: node };
    return mark === '?!' ? NOTHING : node;
  }

  /** What \k<name> repeats is at least of the group's form. */
  private readReference(): Node {
    const end = this.source.indexOf('>', this.at);
    const node = this.named.get(this.source.slice(this.at + 3, end));
    if (node === undefined) throw new Error(`pattern: no group at ${this.at} of ${this.source}`);
    this.at = end + 1;
    return node;
  }

  private readClass(): Node {
    const negated = this.take('^');
    let ranges = '';
    while (!this.take(']')) {
      const first = this.readCharacter();
      const isRange = this.isNext('-') && this.source[this.at + 1] !== ']' && first.length === 2;
      if (!isRange) {
        ranges += first;
        continue;
      }
      this.at++;
      ranges += first.slice(0, 1) + this.readCharacter().slice(0, 1);
    }
    return unitsNode(ranges, negated);
  }

  /** One character, or what an escape stands for, as ranges. */
  private readCharacter(): string {
    const character = this.source[this.at++];
    if (character === undefined) throw new Error(`pattern: ends early: ${this.source}`);
    if (/[\ud800-\udfff]/.test(character))
      throw new Error(`pattern: ${this.source} goes beyond the first plane`);
    if (character !== '\\') return character + character;
    const escaped = this.source[this.at++] ?? '';
    const listed = ESCAPED[escaped];
    if (listed !== undefined) return listed;
    if (escaped === 'u') {
      const unit = String.fromCharCode(Number.parseInt(this.source.slice(this.at, this.at + 4), 16));
      this.at += 4;
      return unit + unit;
    }
    if (/[A-Za-z0-9]/u.test(escaped)) throw new Error(`pattern: \\${escaped} in ${this.source}`);
    return escaped + escaped;
  }

  private isNext(character: string): boolean {
    return this.source[this.at] === character;
  }

  private take(character: string): boolean {
    if (!this.isNext(character)) return false;
    this.at++;
    return true;
  }
}

const HIGH_SURROGATES = '\ud800\udbff';
const LOW_SURROGATES = '\udc00\udfff';

function unitsNode(text: string, negated = false): Node {
  const ranges = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  const units: Node = { kind: 'units', units: { ranges, negated } };
  if (!negated) return units;
  const pair: Node = { kind: 'sequence', items: [unitsNode(HIGH_SURROGATES), unitsNode(LOW_SURROGATES)] };
  return { kind: 'choice', options: [units, pair] };
}

export function holdsUnit({ ranges, negated }: Units, code: number): boolean {
  for (let i = 0; i < ranges.length; i += 2)
    if (code >= (ranges[i] as number) && code <= (ranges[i + 1] as number)) return !negated;
  return negated;
}

export function unionOf(sets: readonly Units[]): CharacterSet {
  let characters = '';
  for (const { ranges, negated } of sets) {
    if (negated) return new CharacterSet('\u0000-\uffff');
    for (let i = 0; i < ranges.length; i += 2)
      characters += `${String.fromCharCode(ranges[i] as number)}-${String.fromCharCode(ranges[i + 1] as number)}`;
  }
  return new CharacterSet(characters);
}
