// Characters a second, against others and against ourselves.
import { readText, readTexts } from '../../build/pipeline/read-text.js';
import { sentencesOf } from '../../build/pipeline/text/sentences.js';
import { jiebaTagger, readByIssue, readDatesAndAmounts, readTogether, recognizers } from './contestants.mjs';
import { measureRounds, ratioOf, summaryOf } from './measure.mjs';
import { longPage, textsOf, vary } from './texts.mjs';

const charactersIn = (texts) => texts.reduce((sum, text) => sum + text.length, 0);

/** Copies of the issues in a round, each with other figures: two batches of what `build` reads together. */
const COPIES = 3;

/** Ours over everything as against jieba, which only cuts and tags words. */
export function againstJieba(few, { rounds, warmUps }) {
  const issues = (round) => Array.from({ length: COPIES }, (_, i) => vary(few, COPIES * round + i)).flat();
  const units = charactersIn(textsOf(few)) * COPIES;
  const tag = jiebaTagger();
  const times = measureRounds(
    [
      { name: 'ours', units, prepare: issues, run: readTogether },
      { name: 'byIssue', units, prepare: issues, run: readByIssue },
      { name: 'jieba', units, prepare: (round) => textsOf(issues(round)), run: tag },
    ],
    rounds,
    warmUps,
  );
  return {
    characters: units,
    warmUp: units * warmUps,
    ours: speedOf(times.get('ours')),
    jieba: speedOf(times.get('jieba')),
    ratio: ratioOf(times.get('ours'), times.get('jieba')),
    byIssue: {
      ours: speedOf(times.get('byIssue')),
      ratio: ratioOf(times.get('byIssue'), times.get('jieba')),
    },
  };
}

/** Ours for dates and amounts as against the recognizers, by article and by sentence. */
export function againstRecognizers(issues, { rounds, warmUps, characters }) {
  const { context } = issues[0];
  const parse = recognizers();
  const all = textsOf(issues);
  const result = {};
  for (const [unit, texts] of Object.entries({ articles: all, sentences: all.flatMap(cutSentences) })) {
    const part = firstOf(texts, characters);
    const units = charactersIn(part);
    const times = measureRounds(
      [
        { name: 'ours', units, run: () => readDatesAndAmounts(part, context) },
        { name: 'theirs', units, run: () => parse(part, context) },
      ],
      rounds,
      warmUps,
    );
    result[unit] = {
      characters: units,
      ours: speedOf(times.get('ours')),
      theirs: speedOf(times.get('theirs')),
      ratio: ratioOf(times.get('theirs'), times.get('ours')),
    };
  }
  return result;
}

/**
 * Cost a character of a page 1, 10 and 100 times as long: the texts of one length read together, as `extract` reads a
 * pipe, and each in a call of its own. The short text is read as often as makes up the long one, each time with other
 * figures.
 */
export function byLength(issue, sizes, { rounds, warmUps }) {
  const largest = Math.max(...sizes);
  const { context } = issue;
  const texts = new Map(
    sizes.map((times) => [
      times,
      Array.from({ length: largest / times }, (_, i) => longPage(issue, times, i * times)),
    ]),
  );
  const ways = {
    together: (all) => readTexts(all.map((text) => ({ text, context }))),
    alone: (all) => all.map((text) => readText(text, context)),
  };
  const contestants = Object.entries(ways).flatMap(([way, read]) =>
    sizes.map((times) => {
      const all = texts.get(times);
      return { name: `${way} ${times}`, units: charactersIn(all), run: () => read(all) };
    }),
  );
  const measured = measureRounds(contestants, rounds, warmUps);
  const compared = (way, times) => ({
    speed: speedOf(measured.get(`${way} ${times}`)),
    ratio: ratioOf(measured.get(`${way} ${times}`), measured.get(`${way} ${sizes[0]}`)),
  });
  return {
    sizes: sizes.map((times) => ({
      times,
      characters: texts.get(times)[0].length,
      ...compared('together', times),
      alone: compared('alone', times),
    })),
  };
}

/** One page in one call as against the same page sentence by sentence, and whether both find the same. */
export function byPageAndSentence(issue, { rounds, warmUps }) {
  const page = textsOf([issue]).join('\n');
  const sentences = cutSentences(page);
  const times = measureRounds(
    [
      { name: 'page', units: page.length, run: () => readText(page, issue.context) },
      {
        name: 'sentences',
        units: page.length,
        run: () => {
          for (const sentence of sentences) readText(sentence, issue.context);
        },
      },
    ],
    rounds,
    warmUps,
  );
  return {
    characters: page.length,
    page: speedOf(times.get('page')),
    sentences: speedOf(times.get('sentences')),
    ratio: ratioOf(times.get('page'), times.get('sentences')),
    found: sameMentions(page, issue.context),
  };
}

/** For each kind how many mentions page and sentences find, and how many of them stand in both at the same place. */
function sameMentions(page, context) {
  const spans = (records, offset) => records.map(({ start, end }) => `${start + offset}-${end + offset}`);
  const whole = readText(page, context);
  const parts = sentencesOf(page).map(({ start, end }) => ({
    start,
    records: readText(page.slice(start, end), context),
  }));
  return Object.fromEntries(
    ['dates', 'amounts', 'organizations', 'people', 'documents'].map((kind) => {
      const inPage = new Set(spans(whole[kind], 0));
      const inSentences = new Set(parts.flatMap(({ start, records }) => spans(records[kind], start)));
      const both = [...inPage].filter((span) => inSentences.has(span)).length;
      return [kind, { page: inPage.size, sentences: inSentences.size, both }];
    }),
  );
}

function cutSentences(text) {
  return sentencesOf(text).map(({ start, end }) => text.slice(start, end));
}

function firstOf(texts, characters) {
  const part = [];
  for (let sum = 0, i = 0; i < texts.length && sum < characters; i++) {
    part.push(texts[i]);
    sum += texts[i].length;
  }
  return part;
}

/** Characters a second from nanoseconds a character. */
function speedOf(times) {
  const { min, median, max } = summaryOf(times);
  return { min: 1e9 / max, median: 1e9 / median, max: 1e9 / min };
}
