import { CharacterSet } from './character-set.js';

/** A set of UTF-16 units: ranges of first and last, in pairs; `negated` is all other units. Equal sets are one object. */
export interface Units {
  readonly ranges: string;
  readonly negated: boolean;
}

/**
 * What a pattern spells out. Of what it only looks at, `ahead` is what must follow, `behind` what must stand before and
 * `notBehind` what must not; `outside` is the end of the text, and all other assertions are `nothing`.
 */
export type Node =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'units'; readonly units: Units }
  | { readonly kind: 'sequence'; readonly items: readonly Node[] }
  | { readonly kind: 'choice'; readonly options: readonly Node[] }
  | { readonly kind: 'repeat'; readonly item: Node; readonly least: number; readonly most: number }
  | { readonly kind: 'ahead' | 'behind' | 'notBehind'; readonly item: Node }
  | { readonly kind: 'outside' | 'nothing' };

const NOTHING: Node = { kind: 'nothing' };
const OUTSIDE: Node = { kind: 'outside' };
/** What escapes stand for, as ranges. */
const ESCAPED: Readonly<Record<string, string>> = {
  d: '09',
  s: '\t\r  \u00a0\u00a0\u1680\u1680\u2000\u200a\u2028\u2029\u202f\u202f\u205f\u205f\u3000\u3000\ufeff\ufeff',
  n: '\n\n',
  r: '\r\r',
  t: '\t\t',
  v: '\v\v',
  f: '\f\f',
};
/** Plain characters; the last of them may be repeated and is left out then. */
const PLAIN = /[^\\^$.*+?()[\]{}|\ud800-\udfff]+(?![*+?{])/y;
const SINGLE = /^[^$.*+?()[\]{}|\ud800-\udfff]$/;
const OPENINGS = /\?<?[=!]|\?:|\?<(?<name>[A-Za-z][A-Za-z0-9]*)>/y;
const LOOKS: Readonly<Record<string, 'ahead' | 'behind' | 'notBehind'>> = {
  '?=': 'ahead',
  '?<=': 'behind',
  '?<!': 'notBehind',
};
const COUNTS = /\{(?<least>\d+)(?<comma>,(?<most>\d*))?\}/y;

/**
 * Reads the source of a pattern with flag `u`. Classes that are not spelled out (\\p{Script=Han}) are read as any unit;
 * throws at what is no pattern.
 */
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
    const node = this.readCounts(item);
    // A lazy quantifier reads the same as any other.
    if (node !== item) this.take('?');
    return node;
  }

  private readCounts(item: Node): Node {
    if (this.take('?')) return { kind: 'repeat', item, least: 0, most: 1 };
    if (this.take('*')) return { kind: 'repeat', item, least: 0, most: Number.POSITIVE_INFINITY };
    if (this.take('+')) return { kind: 'repeat', item, least: 1, most: Number.POSITIVE_INFINITY };
    if (!this.isNext('{')) return item;
    const { groups = {} } = this.match(COUNTS);
    const least = Number(groups.least);
    if (groups.comma === undefined) return { kind: 'repeat', item, least, most: least };
    return { kind: 'repeat', item, least, most: Number(groups.most || Number.POSITIVE_INFINITY) };
  }

  private readOne(): Node {
    if (this.take('(')) return this.readGroup();
    if (this.isNext('[')) return this.readClass();
    if (this.take('^')) return NOTHING;
    if (this.take('$')) return OUTSIDE;
    if (this.take('.')) return ANY;
    if (this.source.startsWith('\\k<', this.at)) return this.readReference();
    PLAIN.lastIndex = this.at;
    const text = PLAIN.exec(this.source)?.[0];
    if (text === undefined) return this.readCharacter();
    this.at += text.length;
    return { kind: 'text', text };
  }

  private readGroup(): Node {
    const opening = this.isNext('?') ? this.match(OPENINGS) : null;
    const node = this.readChoice();
    if (!this.take(')')) throw this.stray();
    const name = opening?.groups?.name;
    if (name !== undefined) this.named.set(name, node);
    const mark = opening?.[0] ?? '';
    const kind = LOOKS[mark];
    if (kind !== undefined) return { kind, item: node };
    return mark === '?!' ? NOTHING : node;
  }

  /** What \k<name> repeats is at least of the group's form. */
  private readReference(): Node {
    const end = this.source.indexOf('>', this.at);
    const node = this.named.get(this.source.slice(this.at + 3, end));
    if (node === undefined) throw this.stray();
    this.at = end + 1;
    return node;
  }

  private readClass(): Node {
    let end = this.source.indexOf(']', this.at);
    while (this.source[end - 1] === '\\') end = this.source.indexOf(']', end + 1);
    if (end < 0) throw this.stray();
    const body = this.source.slice(this.at + 1, end);
    this.at = end + 1;
    const known = CLASSES.get(body);
    if (known !== undefined) return known;
    const negated = body.startsWith('^');
    const ranges = rangesOf(negated ? body.slice(1) : body);
    const node = ranges === null ? ANY : unitsNode(ranges, negated);
    CLASSES.set(body, node);
    return node;
  }

  /** One character, or what an escape stands for. */
  private readCharacter(): Node {
    if (isSurrogate(this.source, this.at)) {
      this.at += 2;
      return { kind: 'text', text: this.source.slice(this.at - 2, this.at) };
    }
    if (!this.isNext('\\') && !SINGLE.test(this.source[this.at] ?? '')) throw this.stray();
    const ranges = this.readMember();
    return ranges === null ? ANY : unitsNode(ranges);
  }

  /** The same in a class, where hardly a character has a meaning of its own, as ranges; null for those not spelled out. */
  readMember(): string | null {
    if (isSurrogate(this.source, this.at)) {
      this.at += 2;
      return null;
    }
    const character = this.source.charAt(this.at++);
    return character === '\\' ? this.readEscaped() : character + character;
  }

  private readEscaped(): string | null {
    const character = this.source[this.at++] ?? '';
    const ranges = ESCAPED[character];
    if (ranges !== undefined) return ranges;
    if (this.isNext('{') && /[pPu]/.test(character)) {
      this.at = this.source.indexOf('}', this.at) + 1;
      return null;
    }
    if (/[DSWw]/.test(character)) return null;
    if (character !== 'u') {
      if (/[A-Za-z0-9]/.test(character)) throw this.stray();
      return character + character;
    }
    const unit = String.fromCharCode(Number.parseInt(this.source.slice(this.at, this.at + 4), 16));
    this.at += 4;
    return unit + unit;
  }

  private match(pattern: RegExp): RegExpExecArray {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.source);
    if (match === null) throw this.stray();
    this.at += match[0].length;
    return match;
  }

  private stray(): Error {
    return new Error(`pattern: cannot read ${this.source.slice(this.at)} in ${this.source}`);
  }

  isNext(character: string): boolean {
    return this.source[this.at] === character;
  }

  private take(character: string): boolean {
    if (!this.isNext(character)) return false;
    this.at++;
    return true;
  }
}

/** Classes read so far, as many patterns share their parts. */
const CLASSES = new Map<string, Node>();

/** The ranges of the body of a class: 0-9 and single characters; null where a member is not spelled out. */
function rangesOf(body: string): string | null {
  const reader = new PatternReader(body);
  let ranges: string | null = '';
  while (!reader.isDone) {
    const first = reader.readMember();
    const isRange = reader.isNext('-') && reader.at + 1 < body.length && first?.length === 2;
    if (isRange) reader.at++;
    const last = isRange ? reader.readMember() : null;
    if (first === null || (isRange && last === null)) ranges = null;
    else if (ranges !== null) ranges += last === null ? first : first.charAt(0) + last.charAt(0);
  }
  return ranges;
}

function isSurrogate(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdfff;
}

const HIGH_SURROGATES = '\ud800\udbff';
const LOW_SURROGATES = '\udc00\udfff';

function unitsNode(ranges: string, negated = false): Node {
  const units: Node = { kind: 'units', units: unitsOf(ranges, negated) };
  if (!negated) return units;
  const pair: Node = { kind: 'sequence', items: [unitsNode(HIGH_SURROGATES), unitsNode(LOW_SURROGATES)] };
  return { kind: 'choice', options: [units, pair] };
}

const SETS = new Map<string, Units>();
/** Any character. */
const ANY = unitsNode('', true);

/** The set of some ranges. */
export function unitsOf(ranges: string, negated = false): Units {
  const key = negated ? `^${ranges}` : ranges;
  const known = SETS.get(key);
  if (known !== undefined) return known;
  const units: Units = { ranges, negated };
  SETS.set(key, units);
  return units;
}

export function holdsUnit({ ranges, negated }: Units, code: number): boolean {
  for (let i = 0; i < ranges.length; i += 2)
    if (code >= ranges.charCodeAt(i) && code <= ranges.charCodeAt(i + 1)) return !negated;
  return negated;
}

const UNIONS = new Map<string, CharacterSet>();

export function unionOf(sets: readonly Units[]): CharacterSet {
  const ranges = sets.some(({ negated }) => negated)
    ? '\u0000\uffff'
    : sets.map((units) => units.ranges).join('');
  const known = UNIONS.get(ranges);
  if (known !== undefined) return known;
  const union = new CharacterSet(ranges.replace(/([\s\S])([\s\S])/g, '$1-$2'));
  UNIONS.set(ranges, union);
  return union;
}
