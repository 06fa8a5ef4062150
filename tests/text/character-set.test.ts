import { describe, expect, it } from 'vitest';
import { CharacterSet } from '../../pipeline/text/character-set.js';

describe('character set', () => {
  it('holds characters and ranges, and nothing beside them', () => {
    const set = new CharacterSet('年0-9一-三-');
    const held = Array.from({ length: 0x10000 }, (_, code) => code).filter((code) => set.has(code));
    const expected = ['年', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '-'].map((c) =>
      c.charCodeAt(0),
    );
    for (let code = '一'.charCodeAt(0); code <= '三'.charCodeAt(0); code++) expected.push(code);
    expect(held).toEqual(expected.sort((a, b) => a - b));
  });

  it('holds nothing outside a text', () => {
    const set = new CharacterSet('\0年');
    expect([set.isAt('年', -1), set.isAt('年', 0), set.isAt('年', 1)]).toEqual([false, true, false]);
  });

  it('refuses a range that runs backwards', () => {
    expect(() => new CharacterSet('9-0')).toThrow('9-0 runs backwards');
  });
});
