import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../pipeline/extract/people/index.js';
import { PERSON_RULES } from '../../../pipeline/extract/people/rules.js';

describe.each(PERSON_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(rule.examples.map(({ text, mention }) => [text, mention] as const))('%s', (text, mention) => {
    const found = findPeople(text, []).filter((one) => one.text === mention);
    // A name that everybody knows is found as such before any rule looks at its context.
    expect(found.map((one) => (one.rule === 'person.known' ? id : one.rule))).toEqual([id]);
  });

  it.each(rule.rejects)('not in %s', (text) => {
    expect(findPeople(text, []).filter((one) => one.rule === id)).toEqual([]);
  });
});

describe('findPeople', () => {
  it('leaves titles in 《》 alone', () => {
    expect(findPeople('《鲁迅全集》', [{ start: 0, end: 6 }])).toEqual([]);
  });

  it('gives the title next to the name', () => {
    const [person] = findPeople('党委书记、董事长何建平说', []);
    expect(person?.reading.title).toMatchObject({ start: 0, end: 8 });
  });

  it('cuts names that lost the space between them', () => {
    const names = findPeople('本报讯（记者祁连生马小楠通讯员尕藏）', []).map(({ text }) => text);
    expect(names).toEqual(['祁连生', '马小楠', '尕藏']);
  });
});
