import { describe, expect, it } from 'vitest';
import boundary from '../../../pipeline/extract/people/lexicon/boundary-words.json' with { type: 'json' };
import followers from '../../../pipeline/extract/people/lexicon/followers.json' with { type: 'json' };
import given from '../../../pipeline/extract/people/lexicon/given-names.json' with { type: 'json' };
import known from '../../../pipeline/extract/people/lexicon/known-names.json' with { type: 'json' };
import characters from '../../../pipeline/extract/people/lexicon/name-characters.json' with { type: 'json' };
import ordinary from '../../../pipeline/extract/people/lexicon/ordinary-words.json' with { type: 'json' };
import surnames from '../../../pipeline/extract/people/lexicon/surnames.json' with { type: 'json' };
import titles from '../../../pipeline/extract/people/lexicon/titles.json' with { type: 'json' };
import transliteration from '../../../pipeline/extract/people/lexicon/transliteration.json' with {
  type: 'json',
};
import frequencies from '../../../pipeline/extract/people/lexicon/word-frequencies.json' with {
  type: 'json',
};
import {
  boundaryRests,
  COMPOUND_SURNAMES,
  EVERYDAY,
  givenClass,
  NONE,
  ORDINARY_WORDS,
  PLAIN,
  surnameClass,
  Words,
} from '../../../pipeline/extract/people/lexicon.js';
import { foreignLikelihood, likelihood } from '../../../pipeline/extract/people/likelihood.js';
import { titleBefore, titleBehind } from '../../../pipeline/extract/people/titles.js';

const lists: readonly (readonly [string, readonly string[]])[] = [
  ['compound surnames', surnames.compound],
  ['Japanese surnames', surnames.japanese],
  ['offices and occupations', [...titles.offices, ...titles.occupations]],
  ['relations', titles.relations],
  ['prefixes', titles.prefixes],
  ['titles behind', titles.behind],
  ['saying', followers.saying],
  ['deeds', followers.deeds],
  ['acting', followers.acting],
  ['known names', [...known.names, ...transliteration.known]],
  ['brands', transliteration.brands],
  ['Japanese surnames and compound ones', [...surnames.compound, ...surnames.japanese]],
];

describe('lexicons of people', () => {
  it.each(lists)('%s: no duplicate, no stray character', (_, words) => {
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
    expect(words.filter((word) => !/^[\u3400-\u9fff·A-Z]+$/u.test(word))).toEqual([]);
  });

  it.each([
    ['surnames', surnames.single + surnames.everyday],
    ['given names', given.never + given.everyday],
    ['transliteration', transliteration.characters],
  ])('%s: every character once, all of them Chinese', (_, characters) => {
    expect([...characters].filter((one, i, all) => all.indexOf(one) !== i)).toEqual([]);
    expect(characters).toMatch(/^[\u3400-\u9fff]+$/u);
  });

  it.each([
    ['ordinary words', ordinary.words],
    ['boundary words', boundary.words],
  ])('%s: every word once under its first character', (_, words) => {
    for (const [first, rests] of Object.entries(words)) {
      const list = rests.split(' ');
      expect(first).toMatch(/^[\u3400-\u9fff]$/u);
      expect(list.filter((rest, i) => rest === '' || list.indexOf(rest) !== i)).toEqual([]);
    }
  });

  it('has a source for every file', () => {
    const files = [
      boundary,
      characters,
      followers,
      frequencies,
      given,
      known,
      ordinary,
      surnames,
      titles,
      transliteration,
    ];
    for (const { source } of files) expect(source.length).toBeGreaterThan(20);
  });

  it('knows no known name as an ordinary word', () => {
    expect(known.names.filter((name) => ORDINARY_WORDS.has(name))).toEqual([]);
  });

  it('tells the classes of characters apart', () => {
    expect([surnameClass('王', 0), surnameClass('时', 0), surnameClass('的', 0)]).toEqual([
      PLAIN,
      EVERYDAY,
      NONE,
    ]);
    expect([givenClass('昉', 0), givenClass('和', 0), givenClass('的', 0), givenClass('，', 0)]).toEqual([
      PLAIN,
      EVERYDAY,
      NONE,
      NONE,
    ]);
  });

  it('refuses a list with a duplicate or white space', () => {
    expect(() => new Words(['甲', '乙', '甲'], 'test')).toThrow('甲 is twice in it');
    expect(() => new Words(['甲 '], 'test')).toThrow('stray white space');
  });

  it('finds the longest word at a place and before it', () => {
    const words = new Words(['研究', '研究员', '员'], 'test');
    expect([words.lengthAt('研究员', 0), words.lengthBefore('研究员', 3), words.lengthAt('研', 0)]).toEqual([
      3, 3, 0,
    ]);
    expect(COMPOUND_SURNAMES.lengthAt('欧阳明', 0)).toBe(2);
    expect(boundaryRests('表')).toContain('扬');
  });
});

describe('frequencies', () => {
  it.each(Object.entries(characters).filter(([name]) => name !== 'source'))(
    '%s: every character at one level, all of them Chinese',
    (_, levels) => {
      const all = Object.values(levels).join('');
      expect(new Set(all).size).toBe(all.length);
      expect(all).toMatch(/^[\u3400-\u9fff]+$/u);
      expect(Object.keys(levels).every((power) => /^-\d+$/u.test(power))).toBe(true);
    },
  );

  it('words: a level before each group, every word once, of two to four characters', () => {
    for (const [first, groups] of Object.entries(frequencies.words)) {
      const parts = groups.split(' ');
      const rests = parts.filter((part) => !/^\d+$/u.test(part));
      expect(parts[0]).toMatch(/^\d+$/u);
      expect(first).toMatch(/^[\u3400-\u9fff]$/u);
      expect(rests.every((rest) => /^[\u3400-\u9fff]{1,3}$/u.test(rest))).toBe(true);
      expect(new Set(rests).size).toBe(rests.length);
    }
  });

  it('has a level for every surname', () => {
    const levels = Object.values(characters.surname).join('');
    expect([...(surnames.single + surnames.everyday)].filter((one) => !levels.includes(one))).toEqual([]);
  });

  it('finds a name likelier than words, and words likelier than a name', () => {
    expect(likelihood('由林秀娟领衔', 1, 4, 1)).toBeGreaterThan(0);
    expect(likelihood('我们高度重视安全', 2, 5, 1)).toBeLessThan(-8);
    expect(foreignLikelihood('此前博尔索纳罗宣布', 2, 7)).toBeGreaterThan(0);
    expect(foreignLikelihood('此前科学技术部宣布', 2, 4)).toBeLessThan(-5);
  });
});

describe('titles', () => {
  it.each([
    ['省科技厅副厅长', '副厅长'],
    ['党委书记、董事长', '党委书记、董事长'],
    ['首席科学家', '首席科学家'],
    ['原副行长', '原副行长'],
    ['老焊工', '老焊工'],
  ])('%s ends with the title %s', (text, title) => {
    const span = titleBefore(text, text.length);
    expect(span === null ? null : text.slice(span.start, span.end)).toBe(title);
  });

  it.each(['国家', '或者', '大家', '同比增长', '机器人', '人民', '任务'])('%s ends with none', (text) => {
    expect(titleBefore(text, text.length)).toBeNull();
  });

  it('reads a title with its prefix behind a name', () => {
    expect(titleBehind('陈强常务副院长', 2)).toMatchObject({ start: 2, end: 7 });
    expect(titleBehind('陈强从', 2)).toBeNull();
  });
});
