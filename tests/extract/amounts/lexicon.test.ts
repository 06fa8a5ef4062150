import { describe, expect, it } from 'vitest';
import { sharedCurrency, unitAt } from '../../../pipeline/extract/amounts/lexicon.js';
import barriers from '../../../pipeline/extract/amounts/lexicons/barriers.json' with { type: 'json' };
import counters from '../../../pipeline/extract/amounts/lexicons/counters.json' with { type: 'json' };
import currencies from '../../../pipeline/extract/amounts/lexicons/currencies.json' with { type: 'json' };
import units from '../../../pipeline/extract/amounts/lexicons/units.json' with { type: 'json' };
import words from '../../../pipeline/extract/amounts/lexicons/words.json' with { type: 'json' };
import items from '../../../pipeline/resolve/amounts/lexicons/item-words.json' with { type: 'json' };

const { source: _source, ...itemLists } = items;
const LISTS: readonly (readonly [string, readonly string[]])[] = [
  ['counters', counters.counters],
  ['nouns', counters.nouns],
  ['open nouns', counters.open],
  ['time', barriers.time],
  ['ordinal', barriers.ordinal],
  ['words', words.words],
  ['currencies', currencies.currencies.flatMap(({ names }) => names)],
  ['units', [...Object.values(units.units).flat(), ...units.uncoded]],
  ...Object.entries(itemLists).map(([name, list]) => [`item ${name}`, list.split(' ')] as const),
];

describe.each(LISTS)('%s', (_, list) => {
  it('holds no word twice', () => {
    expect(list.filter((word, i) => list.indexOf(word) !== i)).toEqual([]);
  });

  it('holds no stray characters', () => {
    expect(list.filter((word) => !/^[\p{Script=Han}A-Za-z0-9℃℉°㎡²³μ/（）()、·〇]+$/u.test(word))).toEqual(
      [],
    );
  });
});

it('gives every currency a code of three capitals, once', () => {
  const codes = currencies.currencies.map(({ code }) => code);
  expect(codes.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
  expect(new Set(codes).size).toBe(codes.length);
});

it('names shared currencies by codes that are listed', () => {
  const codes = new Set(currencies.currencies.map(({ code }) => code));
  const used = currencies.shared.flatMap(({ default: code, by }) => [code, ...Object.values(by)]);
  expect(used.filter((code) => !codes.has(code))).toEqual([]);
});

it('takes the longest unit', () => {
  expect(unitAt('千瓦时', 0)).toMatchObject({ name: '千瓦时', code: 'kW.h' });
  expect(unitAt('个百分点', 0)).toMatchObject({ class: 'percent' });
  expect(unitAt('个月', 0)).toMatchObject({ class: 'time' });
  expect(unitAt('GBps', 0)).toBeNull();
});

it('decides a shared currency by the country named last', () => {
  expect(sharedCurrency('比索', '墨西哥和阿根廷')).toBe('ARS');
  expect(sharedCurrency('比索', '')).toBeNull();
});
