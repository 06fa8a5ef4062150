import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { readPassages } from '../../../pipeline/read-passages.js';
import { CuedPattern, CuedText } from '../../../pipeline/resolve/events/cues.js';
import { EdgePattern } from '../../../pipeline/text/edge-pattern.js';

// Patterns are tried only where a word or character stands that they need. Whoever changes a pattern and not its words is
// told here: every pattern that a reading of the corpus asks for is tried everywhere, with its gate and without.

const CORPUS = new URL('../../corpus/', import.meta.url);

function corpusTexts(): readonly string[] {
  return readdirSync(CORPUS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(new URL(`${name}/`, CORPUS)).map((file) => `${name}/${file}`))
    .filter((path) => path.endsWith('.json'))
    .flatMap((path) => stringsIn(JSON.parse(readFileSync(new URL(path, CORPUS), 'utf8'))));
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /[\u3400-\u9fff]{4}/u.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

afterEach(() => {
  vi.restoreAllMocks();
});

it('every pattern says what it needs', () => {
  const texts = corpusTexts();
  expect(texts.length).toBeGreaterThan(1000);
  const edges = new Set<EdgePattern>();
  const cued = new Set<CuedPattern>();
  const { opens, closes } = EdgePattern.prototype;
  const { isIn, isAmong } = CuedPattern.prototype;
  vi.spyOn(EdgePattern.prototype, 'opens').mockImplementation(function (this: EdgePattern, ...given) {
    edges.add(this);
    return opens.apply(this, given);
  });
  vi.spyOn(EdgePattern.prototype, 'closes').mockImplementation(function (this: EdgePattern, ...given) {
    edges.add(this);
    return closes.apply(this, given);
  });
  vi.spyOn(CuedPattern.prototype, 'isIn').mockImplementation(function (this: CuedPattern, ...given) {
    cued.add(this);
    return isIn.apply(this, given);
  });
  vi.spyOn(CuedPattern.prototype, 'isAmong').mockImplementation(function (this: CuedPattern, ...given) {
    cued.add(this);
    return isAmong.apply(this, given);
  });
  const context = { referenceDate: '2020-12-31', region: '浙江省' };
  // The main event asks for patterns of its own: each text begins with a headline.
  for (const text of texts) readPassages([{ id: '', text, headlineEnd: 8 }], context);
  expect(edges.size).toBeGreaterThan(10);
  expect(cued.size).toBeGreaterThan(12);
  vi.restoreAllMocks();

  const missed = new Set<string>();
  for (const text of texts) {
    const passage = new CuedText(text);
    for (let at = 0; at < text.length; at++) {
      const to = Math.min(text.length, at + 24);
      const words = text.slice(at, to);
      for (const one of edges) {
        // Anchored at one of its sides; the other way must find nothing that the anchored one does not.
        const matches = one.pattern.test(words);
        const isOpening = one.pattern.source.startsWith('^');
        const gated = isOpening ? one.opens(text, at, to) : one.closes(text, at, to);
        if (matches !== gated) missed.add(`${one.pattern.source} in ${words}`);
      }
      for (const one of cued)
        if (one.pattern.test(words) && !one.isIn(passage, at, to))
          missed.add(`${one.pattern.source} in ${words}`);
    }
  }
  expect([...missed].slice(0, 20)).toEqual([]);
}, 120_000);
