import { describe, expect, it } from 'vitest';
import { leastAt } from '../../../pipeline/extract/people/beside.js';
import { likelihood, mostLikelihood } from '../../../pipeline/extract/people/likelihood.js';
import type { NameSite } from '../../../pipeline/extract/people/name-site.js';
import { ruleOf } from '../../../pipeline/extract/people/rule-of.js';
import { ENOUGH, LEAST_BITS, PERSON_RULES, REPEATED_BITS } from '../../../pipeline/extract/people/rules.js';
import { chineseName, LOOSE } from '../../../pipeline/extract/people/shapes.js';
import { siteOf } from '../../../pipeline/extract/people/site.js';
import { canBeginChinese, nextStart } from '../../../pipeline/extract/people/starts.js';
import articles from '../../corpus/people/articles.json' with { type: 'json' };
import newspaper from '../../corpus/people/newspaper.json' with { type: 'json' };
import second from '../../corpus/people/second.json' with { type: 'json' };

// Nearly all places are passed over by what a few look-ups tell. Here every place is read in full.

const texts = [
  ...[...articles, ...newspaper, ...second].map(({ text }) => text),
  ...PERSON_RULES.flatMap(({ examples, rejects }) => [...examples.map(({ text }) => text), ...rejects]),
];

/** Every Chinese name without title that has the shape of one, whatever speaks against it. */
const sites = texts.flatMap((text) =>
  Array.from({ length: text.length }, (_, start): NameSite | null => {
    const shape = canBeginChinese(text, start)
      ? chineseName(text, start, false, Number.NEGATIVE_INFINITY)
      : null;
    return shape === null ? null : siteOf(text, start, null, shape);
  }).filter((site) => site !== null),
);

const ruleByCues = (site: NameSite) =>
  PERSON_RULES.find((rule) => site.bits + rule.worth >= ENOUGH && rule.cue(site)) ?? null;
const isTeamOrTitle = ({ text, start, length, titleBehind }: NameSite) =>
  text[start - 1] === '《' || (length === 2 && titleBehind !== null);
const wordsOf = (found: readonly NameSite[]) =>
  found.map(({ text, start, end }) => `${text.slice(0, start)}|${text.slice(start, end)}|${text.slice(end)}`);

describe('places that are passed over', () => {
  it('has many places to look at', () => expect(sites.length).toBeGreaterThan(1000));

  it('hold no name that a rule would find', () => {
    const missed = sites.filter(
      (site) => ruleByCues(site) !== null && leastAt(site.text, site.start) > site.bits,
    );
    expect(wordsOf(missed)).toEqual([]);
  });

  it('hold no subject that could come back', () => {
    const missed = sites.filter(
      ({ text, start, opens, length, after, bits }) =>
        opens &&
        length > 2 &&
        after >= LOOSE &&
        bits >= ENOUGH - REPEATED_BITS &&
        leastAt(text, start) > bits,
    );
    expect(wordsOf(missed)).toEqual([]);
  });

  it('are no beginnings of a name', () => {
    const missed = sites.filter(({ text, start }) => nextStart(text, start) !== start);
    expect(wordsOf(missed)).toEqual([]);
  });
});

describe('characters beside a name', () => {
  it('keep no rule from a name whose cue stands there', () => {
    const missed = sites.filter((site) => !isTeamOrTitle(site) && ruleOf(site) !== ruleByCues(site));
    expect(wordsOf(missed)).toEqual([]);
  });
});

describe('least bits', () => {
  it('leave out the names that have fewer, and no others', () => {
    const wrong = sites.filter(({ text, start, end, bits }) => {
      const name = chineseName(text, start, false, LEAST_BITS);
      return bits < LEAST_BITS ? name !== null : name?.end !== end || name.bits !== bits;
    });
    expect(wordsOf(wrong)).toEqual([]);
  });

  it('count on no more than can be', () => {
    const wrong = sites.filter(({ text, start, end, length }) =>
      length > 3 ? false : likelihood(text, start, end, 1) > mostLikelihood(text, start, end, 1),
    );
    expect(wordsOf(wrong)).toEqual([]);
  });
});
