import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readGold } from '../support/gold.js';
import { type GoldError, KINDS, type Kind, measure, type Tally } from '../support/measure/index.js';

// Measures the pipeline against every gold issue. quality.json holds the figures that DATASET.md publishes:
// `npm run quality` writes it anew, this test fails when it is stale or when an issue falls below its floor.
const FILE = new URL('quality.json', import.meta.url);
/**
 * Issues on which no rules were written, each with the kinds for which it has since been looked at (README.md tells
 * what was seen); the others serve to find classes of error. Errors are told only where somebody has looked.
 */
const BLIND: Readonly<Record<string, readonly Kind[]>> = {
  'hubei-2013': ['organizations', 'people'],
  'jiangsu-2022': [],
  'shaanxi-2015': [],
  'liaoning-2021': [],
};
/** Errors of one sort that are told of an issue. */
const TOLD = 3;
const isBlind = (issue: string, kind: Kind) => issue in BLIND && !BLIND[issue]?.includes(kind);

const measured = readGold().map((issue) => ({
  issue: issue.name,
  reference_date: issue.dataset.issues[0]?.reference_date,
  articles: issue.articles.length,
  kinds: Object.fromEntries(KINDS.map((kind) => [kind, told(issue.name, kind, measure(issue, kind))])),
}));
if (process.env.WRITE_QUALITY === '1') writeFileSync(FILE, `${JSON.stringify(measured, null, 1)}\n`);

function told(issue: string, kind: Kind, tally: Tally) {
  const blind = isBlind(issue, kind);
  return { blind, ...tally, errors: blind ? [] : someOf(tally.errors) };
}

/** A few errors of each sort: one page may have dozens of the same. */
function someOf(errors: readonly GoldError[]): readonly GoldError[] {
  const sortOf = ({ field, expected, found }: GoldError) => `${field} ${expected === null} ${found === null}`;
  return errors.filter(
    (error, i) => errors.slice(0, i).filter((one) => sortOf(one) === sortOf(error)).length < TOLD,
  );
}

/** Strict F1 below which an issue may not fall. Raise a floor when the rules get better; never lower one silently. */
const FLOORS: Partial<Record<Kind, number>> = {
  dates: 0.95,
  amounts: 0.95,
  organizations: 0.82,
  people: 0.82,
};

describe('measured quality', () => {
  it('is what quality.json says', () => {
    expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(JSON.parse(JSON.stringify(measured)));
  });

  it.each(
    measured.flatMap(({ issue, kinds }) =>
      Object.entries(FLOORS).map(([kind, floor]) => {
        const { gold = 0, found = 0, strict = 0 } = kinds[kind] ?? {};
        return [issue, kind, floor, (2 * strict) / (gold + found)] as const;
      }),
    ),
  )('%s, %s: F1 of %d or more', (_issue, _kind, floor, score) => {
    expect(score).toBeGreaterThanOrEqual(floor);
  });
});
