import { describe, expect, it } from 'vitest';
import { FIRST_UNITS } from '../../../pipeline/extract/dates/rules/first-units.js';
import { DATE_RULES } from '../../../pipeline/extract/dates/rules/index.js';
import { Automaton } from '../../../pipeline/extract/engine/automaton.js';
import { scan } from '../../../pipeline/extract/engine/scan.js';
import { readPattern } from '../../../pipeline/text/pattern.js';

const texts = DATE_RULES.flatMap(({ examples, rejects }) => [
  ...examples.map(({ text }) => text),
  ...rejects,
]);
const patterns = DATE_RULES.map(({ pattern }) => readPattern(pattern.source));
const sticky = DATE_RULES.map(({ pattern }) => new RegExp(pattern.source, 'uy'));

describe('the automaton of all rules', () => {
  const automaton = new Automaton(patterns);

  it('leaves no match of any rule out', () => {
    // Joined, so that every text also stands between others.
    for (const text of [...texts, texts.join(''), texts.join('，')])
      for (let at = 0; at < text.length; at++) {
        const named = automaton.endedFrom(text, at);
        for (const [rank, pattern] of sticky.entries()) {
          pattern.lastIndex = at;
          if (!pattern.test(text)) continue;
          expect(named, `${DATE_RULES[rank]?.id} at ${at} of ${text.slice(at, at + 20)}`).toContain(rank);
        }
      }
  });
});

it('finds the same with it as without, which is how the first few characters are read', () => {
  const many = texts.join('，');
  expect(many.length).toBeGreaterThan(1000);
  scan(DATE_RULES, many);
  let found = 0;
  for (const text of texts) {
    // A list of its own has not been read with.
    const plain = scan([...DATE_RULES], text);
    expect(scan([...DATE_RULES], text, FIRST_UNITS)).toEqual(plain);
    expect(scan(DATE_RULES, text)).toEqual(plain);
    found += plain.length;
  }
  expect(found).toBeGreaterThan(texts.length / 3);
});

it('finds the places at which patterns can match', () => {
  const automaton = new Automaton(['(?<![0-9第])[0-9]{1,2}年', '(?<=月)3(?=，|$)'].map(readPattern));
  const placesIn = (text: string) => {
    const places: (readonly [number, readonly number[]])[] = [];
    for (let at = automaton.nextFrom(text, 0); at >= 0; at = automaton.nextFrom(text, at + 1))
      places.push([at, automaton.named]);
    return places;
  };
  for (const _ of ['unknown', 'known']) {
    expect(placesIn('第5年，12年4月3，8年3')).toEqual([
      [4, [0]],
      [9, [1]],
      [11, [0]],
    ]);
    expect(placesIn('3年前的5月3')).toEqual([
      [0, [0]],
      [6, [1]],
    ]);
    expect(placesIn('没有')).toEqual([]);
    expect(placesIn('')).toEqual([]);
  }
});

it('goes by the unit before for each way in which a pattern begins', () => {
  const sources = [
    '(?:未来的?|(?<![0-9]))[0-9]年',
    '(?:公元)?(?<![0-9])[0-9]月',
    '(?:(?<=第)|[两三])[0-9]日',
  ];
  const automaton = new Automaton(sources.map(readPattern));
  expect(automaton.endedFrom('8未来3年', 1)).toEqual([0]);
  expect(automaton.endedFrom('在3年', 1)).toEqual([0]);
  expect(automaton.endedFrom('13年', 1)).toEqual([]);
  expect(automaton.endedFrom('8公元3月', 1)).toEqual([1]);
  expect(automaton.endedFrom('3月', 0)).toEqual([1]);
  expect(automaton.endedFrom('13月', 1)).toEqual([]);
  expect(automaton.endedFrom('8三3日', 1)).toEqual([2]);
  expect(automaton.endedFrom('第3日', 1)).toEqual([2]);
  expect(automaton.endedFrom('3日', 0)).toEqual([]);
});

it('names patterns by what they spell out', () => {
  const automaton = new Automaton(['[0-9]{1,2}年(?:代)?', '(?<!第)3(?=年|[^月]日)'].map(readPattern));
  expect(automaton.endedFrom('23年代', 0)).toEqual([0]);
  expect(automaton.endedFrom('23年代', 1)).toEqual([0, 1]);
  expect(automaton.endedFrom('前3😀日', 1)).toEqual([1]);
  expect(automaton.endedFrom('3月日', 0)).toEqual([]);
});

it('reads classes that are not spelled out as any character, those beyond the first plane too', () => {
  const automaton = new Automaton(['年.月', '第\\p{Script=Han}+?章', '[^0-9𠮷]日', '𠮷祥'].map(readPattern));
  expect(automaton.endedFrom('年😀月', 0)).toEqual([0]);
  expect(automaton.endedFrom('第三十章', 0)).toEqual([1]);
  expect(automaton.endedFrom('三日', 0)).toEqual([2]);
  expect(automaton.endedFrom('𠮷祥', 0)).toEqual([3]);
});

it.each(['a)', '(a', '\\ba', 'a**'])('refuses %s, which is no pattern or none that is needed', (source) => {
  expect(() => readPattern(source)).toThrow('pattern');
});

it('refuses patterns that match nothing', () => {
  expect(() => new Automaton([readPattern('年?')])).toThrow('empty');
});
