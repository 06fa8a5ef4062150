import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bodiesNamed, bodyNamed, GROUPS } from '../../../pipeline/extract/organizations/bodies.js';
import { LOCAL_BODIES, localBody } from '../../../pipeline/extract/organizations/departments.js';
import { GOODS, GUARDED } from '../../../pipeline/extract/organizations/guards.js';
import { HEADS } from '../../../pipeline/extract/organizations/heads.js';
import { BODIES, BODIES_BY_NAME, BODY_NAMES } from '../../../pipeline/extract/organizations/known-bodies.js';
import guards from '../../../pipeline/extract/organizations/lexicon/guards.json' with { type: 'json' };
import { VOCABULARY } from '../../../pipeline/extract/organizations/vocabulary.js';
import { ORGANIZATION_TYPES } from '../../../schemas/vocabularies.js';

const NAME = /^[\p{Script=Han}A-Za-z0-9（）()·&.、 -]+$/u;
/** `name,name=registered name@2001-2015`, with _ for a space. */
const ENTRY = /^(?:[^\s,=@]+(?:,[^\s,=@]+)*)(?:=[^\s,=@]+)?(?:@\d{4}-(?:\d{4})?)?$/u;
const SECTORS = new URL('../../../pipeline/extract/organizations/lexicon/sectors/', import.meta.url).pathname;

describe('the lexicon of bodies', () => {
  it('gives every body one entry', () => {
    const names = BODIES.map(({ name }) => name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('holds no stray characters and no name of one character', () => {
    expect(BODY_NAMES.filter((name) => !NAME.test(name) || name.length < 2)).toEqual([]);
  });

  it('names two bodies alike only in different years', () => {
    const clashes = BODY_NAMES.filter((name) => {
      const bodies = bodiesNamed(name);
      return bodies.length > 1 && bodies.some(({ from, until }) => from === null && until === null);
    });
    expect(clashes).toEqual([]);
  });

  it('finds every body by each of its names, as the rows tell it', () => {
    for (const [name, bodies] of BODIES_BY_NAME) expect(bodiesNamed(name)).toEqual(bodies);
    expect(bodiesNamed('查无此名')).toEqual([]);
  });

  it('repeats no alias within a body, and ends no name before it begins', () => {
    for (const { name, aliases, from, until } of BODIES) {
      expect(new Set(aliases).size, name).toBe(aliases.length);
      expect(aliases, name).not.toContain(name);
      expect((from ?? 0) <= (until ?? 9999), name).toBe(true);
    }
  });

  it.each([
    ['国家广电总局', 2005, '国家广播电影电视总局'],
    ['国家广电总局', 2015, '国家新闻出版广电总局'],
    ['国家广电总局', 2022, '国家广播电视总局'],
    ['国家药监局', 2010, '国家食品药品监督管理局'],
    ['国家药监局', 2021, '国家药品监督管理局'],
    ['国家计委', 1999, '国家发展计划委员会'],
    ['中央网信办', 2016, '中央网络安全和信息化领导小组办公室'],
    ['科技部', 2020, '中华人民共和国科学技术部'],
  ])('%s in %i is %s', (name, year, body) => {
    expect(bodyNamed(name, year)?.name).toBe(body);
  });

  it('knows every member of a group', () => {
    for (const members of GROUPS.values()) {
      for (const member of members) expect(bodiesNamed(member), member).not.toEqual([]);
    }
  });
});

describe('the vocabulary', () => {
  it('has room for all words from the start, so that its nodes never move', () => {
    const { places } = VOCABULARY;
    for (let code = 0; code < 0x10000; code++) VOCABULARY.next(0, code);
    expect(VOCABULARY.places).toBe(places);
  });
});

describe('local bodies', () => {
  it.each([
    ['科技厅', 2020, '{r}科学技术厅'],
    ['发改委', 2020, '{r}发展和改革委员会'],
    ['发展改革委', 2020, '{r}发展和改革委员会'],
    ['教委', 2020, '{r}教育委员会'],
    ['银保监局', 2020, '中国银行保险监督管理委员会{s}监管局'],
    ['省委', 2020, '中国共产党{r}委员会'],
    ['高院', 2020, '{r}高级人民法院'],
    ['税务局', 2020, '国家税务总局{r}税务局'],
  ])('%s in %i is %s', (form, year, name) => {
    expect(localBody(form, year)?.name).toBe(name);
  });

  it('takes no single character for a department', () => {
    expect([...LOCAL_BODIES.keys()].filter((form) => form.length < 2)).toEqual([]);
  });
});

describe('heads', () => {
  it('are words of Han characters', () => {
    expect([...HEADS.keys()].filter((head) => !/^\p{Script=Han}+$/u.test(head))).toEqual([]);
  });
});

describe('the sector files and their guards', () => {
  it('give every entry a form that the loader reads', () => {
    for (const file of readdirSync(SECTORS)) {
      const { source, columns, ...types } = JSON.parse(readFileSync(join(SECTORS, file), 'utf8')) as Record<
        string,
        Record<string, string> | string
      >;
      expect(
        [source, columns].every((note) => typeof note === 'string'),
        file,
      ).toBe(true);
      for (const [type, sectors] of Object.entries(types)) {
        expect(ORGANIZATION_TYPES, file).toContain(type);
        for (const entry of Object.values(sectors).flatMap((names) => names.split(' '))) {
          expect(entry, file).toMatch(ENTRY);
        }
      }
    }
  });

  it('guard, and name behind or before other words, only names that the lexicon has', () => {
    const names = [
      ...GUARDED.keys(),
      ...GOODS,
      ...guards.notBefore.map(([name = '']) => name),
      ...guards.notBehind.map(([name = '']) => name),
    ];
    expect(names.filter((name) => bodiesNamed(name).length === 0)).toEqual([]);
  });

  it('guard a name in one way', () => {
    const words = new Set(guards.words.split(' '));
    expect(guards.names.split(' ').filter((name) => words.has(name))).toEqual([]);
  });
});
