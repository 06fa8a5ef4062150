import fc from 'fast-check';
import iconv from 'iconv-lite';
import type { RawIssue } from '../../pipeline/read-issue.js';
import { PAGES, PIECES } from './material.js';

const ENCODINGS = [
  'utf8',
  'utf8',
  'utf8',
  'gb18030',
  'utf16le',
  'utf16be',
  'big5',
  'latin1',
  'shiftjis',
] as const;
const SIGNS: readonly Uint8Array[] = [
  new Uint8Array(),
  Uint8Array.of(0xef, 0xbb, 0xbf),
  Uint8Array.of(0xff, 0xfe),
  Uint8Array.of(0xfe, 0xff),
];

/** Text of rule pieces in any order. */
export const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));

/** A stretch of a real page, with its lines cut, joined, shuffled, repeated or spoilt. */
export const page = fc
  .record({
    source: fc.constantFrom(...PAGES),
    from: fc.nat(20_000),
    length: fc.integer({ min: 1, max: 900 }),
    width: fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 60 })),
    breaks: fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\n \n', '\u2028', '\f', ''),
    indent: fc.constantFrom('', '', '　　', '  ', '\t', '    '),
    seed: fc.array(fc.tuple(fc.nat(900), fc.constantFrom(...PIECES)), { maxLength: 8 }),
    shuffle: fc.boolean(),
    mirrored: fc.boolean(),
  })
  .map(({ source, from, length, width, breaks, indent, seed, shuffle, mirrored }) => {
    let text = source.slice(from % source.length, (from % source.length) + length);
    for (const [at, piece] of seed) text = text.slice(0, at) + piece + text.slice(at);
    let lines = width === null ? text.split('\n') : chunks(text.replaceAll('\n', ''), width);
    if (shuffle) lines = [...lines].sort((a, b) => (a.charCodeAt(1) || 0) - (b.charCodeAt(1) || 0));
    if (mirrored) lines = [...lines, ...lines].reverse();
    return lines.map((line) => indent + line).join(breaks);
  });

function chunks(text: string, width: number): string[] {
  return Array.from({ length: Math.ceil(text.length / width) }, (_, i) =>
    text.slice(i * width, (i + 1) * width),
  );
}

/** Bytes of a raw file: text in some encoding with or without a byte order mark, cut, spoilt, or no text at all. */
export const bytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
  {
    weight: 6,
    arbitrary: fc
      .record({
        text: fc.oneof(page, soup, fc.string({ unit: 'binary', maxLength: 200 })),
        encoding: fc.constantFrom(...ENCODINGS),
        sign: fc.constantFrom(...SIGNS),
        signed: fc.nat(9).map((n) => n === 0),
        spoil: fc.array(fc.tuple(fc.nat(2000), fc.nat(255)), { maxLength: 2 }),
        spoilt: fc.nat(3).map((n) => n === 0),
        cut: fc.nat(3),
      })
      .map(({ text, encoding, sign, signed, spoil, spoilt, cut }) => {
        const encoded = iconv.encode(text, encoding);
        const whole = signed ? Buffer.concat([sign, encoded]) : encoded;
        if (spoilt) for (const [at, byte] of spoil) if (at < whole.length) whole[at] = byte;
        return new Uint8Array(cut === 3 ? whole.subarray(0, Math.max(0, whole.length - 1)) : whole);
      }),
  },
);

const KEYS = [
  'publication',
  'title',
  'referenceDate',
  'region',
  'encoding',
  'source',
  'license',
  '__proto__',
  'x',
  '',
];
const VALUES = [
  '2020',
  '2020-02-30',
  '2020-12',
  '0000',
  '浙江',
  '浙江省',
  'gbk',
  'utf-8',
  'utf-16le',
  'ascii',
  ' ',
  '\u0000',
  '<b>',
];

/** A sidecar: none, sound, with wrong keys or values, or no JSON. */
export const sidecar: fc.Arbitrary<string | null> = fc.oneof(
  { weight: 5, arbitrary: fc.constant(null) },
  {
    weight: 3,
    arbitrary: fc
      .dictionary(fc.constantFrom(...KEYS), fc.oneof(fc.constantFrom(...VALUES), fc.jsonValue()), {
        maxKeys: 4,
      })
      .map((value) => JSON.stringify(value)),
  },
  {
    weight: 3,
    arbitrary: fc
      .record({
        referenceDate: fc.constantFrom('2020', '1999-02', '2024-02-29', '0001-01-01', '9999-12-31'),
        region: fc.constantFrom('浙江', '西藏自治区', '香港特别行政区'),
      })
      .map((value) => JSON.stringify(value)),
  },
  { weight: 1, arbitrary: fc.oneof(soup, fc.json(), fc.string()) },
);

/** One issue as the raw folder would give it. */
export const issue: fc.Arbitrary<RawIssue> = fc
  .record({
    issueId: fc.constantFrom('2020', 'a', '1999-13', '浙江-2021-02-30', 'x.y', '00000000', '20231301'),
    bytes,
    sidecar,
  })
  .map(({ issueId, ...rest }) => ({ issueId, fileName: `${issueId}.txt`, ...rest }));
