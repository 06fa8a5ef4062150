import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as modifiers from '../../../pipeline/extract/amounts/modifiers.js';
import { Opening } from '../../../pipeline/extract/amounts/opening.js';
import * as quantity from '../../../pipeline/extract/amounts/quantity.js';
import * as count from '../../../pipeline/extract/amounts/rules/count.js';
import { AMOUNT_RULES, PHRASE_RULES } from '../../../pipeline/extract/amounts/rules/index.js';
import * as scan from '../../../pipeline/extract/amounts/scan.js';
import * as governingDate from '../../../pipeline/resolve/amounts/governing-date.js';
import * as owner from '../../../pipeline/resolve/amounts/owner.js';
import { EdgePattern } from '../../../pipeline/text/edge-pattern.js';

// What is looked at before a pattern is tried must let through whatever the pattern can match.

const MODULES: readonly Readonly<Record<string, unknown>>[] = [scan, quantity, count, governingDate, owner];
const values = MODULES.flatMap((module) => Object.values(module));
const openings = [
  ...values.filter((value) => value instanceof Opening),
  ...modifiers.BEHIND.map(([, opening]) => opening),
];
const edges = values.filter((value) => value instanceof EdgePattern);

const folder = new URL('../../corpus/', import.meta.url).pathname;
const corpus = [
  ...['amounts', 'dates', 'events'].flatMap(textsOf),
  ...[...AMOUNT_RULES, ...PHRASE_RULES].flatMap(({ examples, rejects }) => [
    ...examples.map(({ text }) => text),
    ...rejects,
  ]),
];
const WINDOW = 24;

function textsOf(family: string): readonly string[] {
  return readdirSync(join(folder, family))
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => JSON.parse(readFileSync(join(folder, family, name), 'utf8')) as { text: string }[])
    .map(({ text }) => text);
}

/** Every alternative of a pattern, by the words that stand in its source, so that none goes untried. */
function textsFor({ source }: RegExp): readonly string[] {
  const words = source.match(/[\p{Script=Han}№〔［“：，A-Za-z.]+/gu) ?? [];
  return [...words, ...words.flatMap((word) => Array.from(word)), ...words.map((word) => `${word}：`)];
}

const FAR_ALTERNATIVES =
  '不低于甲乙的 不少于甲乙的 至少占甲乙的 至少增长 ≥ >= ≧ 不超过甲乙的 不高于甲乙的 不多于甲乙的 最高可获 最多可领取补贴 ≤ <= ≦ 约为甲乙的 约占甲乙的 大约是甲乙的 约是甲乙的 约相当于甲乙的 超过甲乙的 不足甲乙的 不到甲乙的 接近甲乙的 将近甲乙的'.split(
    ' ',
  );

function everyPlace(
  texts: readonly string[],
  fails: (text: string, at: number) => boolean,
): readonly string[] {
  return texts.flatMap((text) =>
    Array.from({ length: text.length + 1 }, (_, at) => at)
      .filter((at) => fails(text, at))
      .map((at) => `${text} at ${at}`),
  );
}

describe('what a pattern begins with', () => {
  it.each(openings.map((opening) => [opening.pattern.source, opening] as const))('%s', (_, opening) => {
    const { pattern } = opening;
    const missed = everyPlace([...corpus, ...textsFor(pattern)], (text, at) => {
      pattern.lastIndex = at;
      return pattern.test(text) && opening.endOf(text, at) < 0;
    });
    expect(missed).toEqual([]);
  });

  it('lets every far approximator in front of an amount through', () => {
    const missed = everyPlace([...corpus, ...FAR_ALTERNATIVES], (text, at) => {
      const window = text.slice(Math.max(0, at - WINDOW), at);
      const stands = modifiers.FAR.some(([, pattern]) => pattern.test(window));
      return stands && !Array.from(window).some((_, i) => modifiers.FAR_CUE.isAt(window, i));
    });
    expect(missed).toEqual([]);
  });

  it('lets every approximator behind an amount through', () => {
    const missed = everyPlace(corpus, (text, at) => {
      const stands = modifiers.BEHIND.some(([, opening]) => opening.endOf(text, at) >= 0);
      return stands && !modifiers.BEHIND_FIRST.isAt(text, at);
    });
    expect(missed).toEqual([]);
  });
});

describe('what a pattern begins or ends with', () => {
  it.each(edges.map((edge) => [edge.pattern.source, edge] as const))('%s', (source, edge) => {
    const isEnd = source.endsWith('$');
    const missed = everyPlace([...corpus, ...textsFor(edge.pattern)], (text, at) => {
      const from = isEnd ? Math.max(0, at - WINDOW) : at;
      const to = isEnd ? at : Math.min(text.length, at + WINDOW);
      const passes = isEnd ? edge.closes(text, from, to) : edge.opens(text, from, to);
      return edge.pattern.test(text.slice(from, to)) && !passes;
    });
    expect(missed).toEqual([]);
  });
});

it('knows the patterns it speaks of', () => {
  expect(openings.length).toBeGreaterThan(5);
  expect(edges.length).toBeGreaterThan(6);
});
