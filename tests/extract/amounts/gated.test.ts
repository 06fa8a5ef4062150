import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Ending, Opening } from '../../../pipeline/extract/amounts/gated.js';
import { AMOUNT_RULES, PHRASE_RULES } from '../../../pipeline/extract/amounts/rules/index.js';
import '../../../pipeline/extract/amounts/index.js';
import '../../../pipeline/resolve/amounts/index.js';

// A gate must let through whatever its pattern can match.

const folder = new URL('../../corpus/', import.meta.url).pathname;
const texts = [
  ...['amounts', 'dates', 'events'].flatMap(textsOf),
  ...[...AMOUNT_RULES, ...PHRASE_RULES].flatMap(({ examples, rejects }) => [
    ...examples.map(({ text }) => text),
    ...rejects,
  ]),
];

function textsOf(family: string): readonly string[] {
  return readdirSync(join(folder, family))
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => JSON.parse(readFileSync(join(folder, family, name), 'utf8')) as { text: string }[])
    .map(({ text }) => text);
}

describe('what a pattern begins with', () => {
  it.each(Opening.all.map((opening) => [opening.pattern.source, opening] as const))('%s', (_, opening) => {
    const { pattern, window, first } = opening;
    const missed = placesOf(texts).filter(({ text, at }) => {
      pattern.lastIndex = pattern.sticky ? at : 0;
      const matches = pattern.test(pattern.sticky ? text : text.slice(at, at + window));
      return matches && !first.isAt(text, at);
    });
    expect(missed).toEqual([]);
  });
});

describe('what a pattern ends with', () => {
  it.each(Ending.all.map((ending) => [ending.pattern.source, ending] as const))('%s', (_, ending) => {
    const { pattern, window, last } = ending;
    const missed = placesOf(texts).filter(
      ({ text, at }) => pattern.test(text.slice(Math.max(0, at - window), at)) && !last.isAt(text, at - 1),
    );
    expect(missed).toEqual([]);
  });
});

function placesOf(all: readonly string[]): readonly { text: string; at: number }[] {
  return all.flatMap((text) => Array.from({ length: text.length + 1 }, (_, at) => ({ text, at })));
}

/** The characters of a pattern itself, so that no word of it goes untried: 以上, 第, 编号. */
it('knows the gates of both kinds', () => {
  expect(Opening.all.length).toBeGreaterThan(5);
  expect(Ending.all.length).toBeGreaterThan(1);
});
