import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packed } from '../../pipeline/text/packed-words.js';
import { backwards, Trie } from '../../pipeline/text/trie.js';

/** Few characters, so that words share their beginnings and texts hold them. */
const words = fc.array(
  fc.string({ unit: fc.constantFrom('浙', '江', '省', 'A', '𠮷'), minLength: 1, maxLength: 5 }),
  {
    maxLength: 60,
  },
);
const text = fc.string({ unit: fc.constantFrom('浙', '江', '省', 'A', '𠮷', '\0'), maxLength: 40 });

const longestAt = (list: readonly string[], t: string, at: number): number =>
  Math.max(0, ...list.filter((word) => t.startsWith(word, at)).map((word) => word.length));
const longestBefore = (list: readonly string[], t: string, end: number): number =>
  Math.max(0, ...list.filter((word) => t.endsWith(word, end)).map((word) => word.length));

describe('trie', () => {
  it('finds the longest word at every place, as a search through the list does', () => {
    fc.assert(
      fc.property(words, text, (list, t) => {
        const forwards = Trie.of(list);
        const back = Trie.of(list.map(backwards));
        for (let at = 0; at <= t.length; at++) {
          expect(forwards.lengthOf(forwards.longestAt(t, at))).toBe(longestAt(list, t, at));
          expect(back.lengthOf(back.longestBefore(t, at))).toBe(longestBefore(list, t, at));
        }
      }),
    );
  });

  it('notes the same words in a text and in its units, each with its node', () => {
    fc.assert(
      fc.property(words, text, (list, t) => {
        const trie = Trie.of(list);
        const ofText = new Int32Array(64);
        const ofUnits = new Int32Array(64);
        const units = new Uint16Array(t.length + 1);
        const places = new Int32Array(t.length + 1);
        const pairs = new Int32Array(t.length + 1);
        const starts = places.slice(0, trie.startsIn(t, units, places, pairs));
        expect(String.fromCharCode(...units)).toBe(`${t}\0`);
        for (let at = 0; at < t.length; at++) {
          const count = trie.wordsAt(t, at, ofText);
          if (!starts.includes(at)) {
            expect(count).toBe(0);
            continue;
          }
          expect(trie.wordsAtUnit(units, at, pairs[starts.indexOf(at)] ?? 0, ofUnits)).toBe(count);
          expect(ofUnits.subarray(0, count)).toEqual(ofText.subarray(0, count));
          for (let k = 0; k < count; k += 3)
            expect(trie.wordAt(ofText[k + 2] ?? 0)).toBe(t.slice(at, ofText[k]));
        }
      }),
    );
  });

  it('knows each word by its place in the list, and no other', () => {
    fc.assert(
      fc.property(words, text, (list, other) => {
        const trie = Trie.of(list);
        for (const word of list) expect(trie.get(word)).toBe(list.lastIndexOf(word) + 1);
        expect(trie.get(other)).toBe(list.lastIndexOf(other) + 1);
      }),
    );
  });

  it('forgets a word that is taken out, not those that go on from it', () => {
    const trie = Trie.of(['省', '省政府']);
    expect(trie.set('省', 0)).toBe(1);
    expect([trie.get('省'), trie.get('省政府')]).toEqual([0, 2]);
  });

  it('notes all words of two characters and more that begin at a place, the shortest first', () => {
    const hits = new Int32Array(30);
    fc.assert(
      fc.property(words, text, (list, t) => {
        const trie = Trie.of(list);
        for (let at = 0; at < t.length; at++) {
          const count = trie.wordsAt(t, at, hits);
          const found = Array.from({ length: count / 3 }, (_, k) => [...hits.slice(3 * k, 3 * k + 2)]);
          const expected = [...new Set(list)].filter((word) => word.length > 1 && t.startsWith(word, at));
          expected.sort((a, b) => a.length - b.length);
          expect(found).toEqual(expected.map((word) => [at + word.length, trie.get(word)]));
        }
      }),
    );
  });

  it('keeps its words when it grows', () => {
    const many = Array.from({ length: 3000 }, (_, i) =>
      String.fromCharCode(0x4e00 + (i % 700), 0x4e00 + (i >> 3), 0x9000 + i),
    );
    const trie = new Trie(4);
    trie.putBehind('前', many.slice(0, 2000).join(' '), 7);
    for (const [i, word] of many.entries()) trie.set(word, i + 1);
    expect(many.map((word) => trie.get(word))).toEqual(many.map((_, i) => i + 1));
    expect(many.slice(0, 2000).every((word) => trie.get(`前${word}`) === 7)).toBe(true);
    expect(trie.lengthOf(trie.longestAt(many[5] ?? '', 0))).toBe(3);
  });

  it('finds no word behind a character that begins none', () => {
    const hits = new Int32Array(30);
    const trie = Trie.of(Array.from({ length: 400 }, (_, i) => String.fromCharCode(0x5c40, 0x4e00 + 7 * i)));
    for (let code = 0; code < 0x5c40; code++)
      for (const text of [String.fromCharCode(code, 0x5c40, 0x4e07), String.fromCharCode(code, 0x4e07)]) {
        expect(trie.wordsAt(text, 0, hits)).toBe(0);
        expect(trie.longestAt(text, 0)).toBe(0);
      }
  });

  it('finds nothing outside a text', () => {
    const trie = Trie.of(['省']);
    expect([trie.longestAt('省', -1), trie.longestAt('省', 5), trie.longestBefore('省', 5)]).toEqual([
      0, 0, 0,
    ]);
  });

  it('knows the words of lists and single words in whatever order they are put in', () => {
    const trie = new Trie();
    trie.putBehind('浙', '江 商', 1);
    trie.putBehind('江', '苏 ', 1);
    trie.putBehind('浙', '江省 大', 2);
    expect(trie.longestAt('江', 0)).toBeGreaterThan(0);
    trie.put('浙商', 3);
    trie.put('江 A', 4);
    expect(
      ['浙江', '浙商', '江苏', '江', '浙江省', '浙大', '江 A', '浙', '', ' '].map((w) => trie.get(w)),
    ).toEqual([1, 3, 1, 1, 2, 2, 4, 0, 0, 0]);
  });

  it('knows packed words as it knows them one by one, those with a space too', () => {
    const list = new Map([
      ['江', 3],
      ['江苏', 1],
      ['江南 A', 1],
      ['江南', 2],
      ['JUUL Labs', 4],
    ]);
    const trie = Trie.ofPacked(packed(list), 8);
    for (const [word, value] of list) expect(trie.get(word)).toBe(value);
    expect([trie.get('江南_A'), trie.get('JUUL'), trie.get('苏')]).toEqual([0, 0, 0]);
  });
});
