import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { Encoding } from '../../pipeline/ingest/encodings.js';
import { ingest } from '../../pipeline/ingest/index.js';

const PAGE = '浙江省科技厅昨日宣布，2020年全省研发投入强度达2.8％。\n“这是好消息，”他说，𠮷林也来了。\r\n';
const encode = (text: string, encoding: string, addBOM = false) =>
  new Uint8Array(iconv.encode(text, encoding, { addBOM }));
const read = (bytes: Uint8Array, encoding: Encoding | null = null) =>
  ingest({ fileName: 'x.txt', bytes, encoding });

describe('encodings', () => {
  it.each([
    ['utf-8', 'utf8', false],
    ['utf-8', 'utf8', true],
    ['utf-16le', 'utf-16le', true],
    ['utf-16be', 'utf-16be', true],
    ['utf-16le', 'utf-16le', false],
    ['utf-16be', 'utf-16be', false],
    ['gb18030', 'gb18030', false],
  ] as const)('%s (%s, mark %s) is detected and every character keeps its bytes', (encoding, codec, mark) => {
    const bytes = encode(PAGE.repeat(4), codec, mark);
    const page = read(bytes);
    if (!page.ok) throw new Error(page.problem.message);
    expect(page.value.encoding).toBe(encoding);
    expect(page.value.text.text.replace(/^\ufeff/, '')).toBe(PAGE.repeat(4));
    const { text } = page.value;
    for (let i = 0; i < text.length; i++) {
      if (/[\ud800-\udfff]/.test(text.text[i] ?? '')) continue;
      const { start, end } = text.rawSpan(i, i + 1);
      expect(new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(start, end))).toBe(
        text.text[i],
      );
    }
  });

  it('maps any text in any encoding', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 50 }),
        fc.constantFrom('utf-8', 'utf-16le', 'gb18030'),
        (text, encoding) => {
          if (text.trim() === '' || /[\p{C}\ufffd\ufeff]/u.test(text)) return;
          const bytes = encode(`年${text}`, encoding);
          if (new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes) !== `年${text}`) return;
          const page = read(bytes, encoding as Encoding);
          if (!page.ok) expect(page.problem.message).toMatch(/the bytes are utf-8/);
          else
            expect(page.value.text.rawSpan(0, page.value.text.length)).toEqual({
              start: 0,
              end: bytes.length,
            });
        },
      ),
    );
  });
});

describe('bad files', () => {
  const random = new Uint8Array(4096).map((_, i) => (i * 7919 + ((i * i) % 251) * 31) % 256);
  it.each([
    ['empty', new Uint8Array(0), null, /holds no text/],
    ['white space', encode(' \n\u3000\n', 'utf8'), null, /holds no text/],
    ['random bytes', random, null, /no text/],
    ['NUL bytes', new Uint8Array(600), null, /no text/],
    [
      'Big5, which no sidecar can name',
      encode(
        '澳門金融管理局昨日公佈的初步統計顯示，外匯儲備總額為一千四百零三億澳門元。\n'.repeat(4),
        'big5',
      ),
      null,
      /looks most like Big5\); convert the file to UTF-8$/,
    ],
    [
      'GB 18030 that claims UTF-8',
      encode(PAGE, 'gb18030'),
      'utf-8',
      /says utf-8, but the bytes from here on are not utf-8/,
    ],
    ['UTF-8 that claims GB 18030', encode(PAGE, 'utf8'), 'gb18030', /says gb18030, but the bytes .*utf-8/],
    ['UTF-8 that claims UTF-16', encode(PAGE, 'utf8', true), 'utf-16le', /says utf-16le, but the bytes/],
    [
      'a mark that lies',
      new Uint8Array([0xef, 0xbb, 0xbf, ...encode(PAGE, 'gb18030')]),
      null,
      /byte order mark says utf-8/,
    ],
  ] as const)('%s', (_, bytes, encoding, message) => {
    const page = read(bytes, encoding);
    expect(page.ok).toBe(false);
    if (!page.ok) {
      expect(page.problem.message).toMatch(message);
      expect(page.problem.file).toBe('x.txt');
    }
  });

  it('names byte and line of the first wrong byte', () => {
    const bytes = new Uint8Array([...encode('第一行\n第二', 'utf8'), 0xff, ...encode('行', 'utf8')]);
    const page = read(bytes, 'utf-8');
    if (page.ok) throw new Error('read');
    expect(page.problem.place).toBe('byte 16 (line 2)');
  });
});
