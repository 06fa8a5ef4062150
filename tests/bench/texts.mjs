// The texts that all contestants read: the articles of the issues in raw/ and tests/gold/, cut by the pipeline itself.
import { readdirSync, readFileSync } from 'node:fs';
import { readIssue } from '../../build/pipeline/read-issue.js';

const FOLDERS = ['../../raw/', '../gold/'].map((folder) => new URL(folder, import.meta.url));

/** The issues with their articles as passages: what extract and resolve are given. */
export function readIssues() {
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((fileName) => issueOf(folder, fileName)),
  );
}

function issueOf(folder, fileName) {
  const name = fileName.replace('.txt', '');
  const reading = readIssue({
    issueId: name,
    fileName,
    bytes: readFileSync(new URL(fileName, folder)),
    sidecar: readFileSync(new URL(`${name}.json`, folder), 'utf8'),
  });
  if (!reading.ok) throw new Error(`bench: ${fileName}: ${reading.problem.message}`);
  const { referenceDate, region, segmented } = reading.value;
  return {
    name,
    context: { referenceDate, region },
    passages: segmented.articles.map(({ text, headline }, i) => ({
      id: String(i),
      text: text.text,
      headlineEnd: headline.length,
    })),
  };
}

/**
 * The issues with other figures: every digit that is not 0 and does not belong to a date becomes another one, so that no
 * contestant reads the same string twice and no cache answers for it. The same seed gives the same text.
 */
export function vary(issues, seed) {
  const next = generator(seed);
  const other = () => String(1 + (next() % 9));
  return issues.map((issue) => ({
    ...issue,
    passages: issue.passages.map((passage) => ({
      ...passage,
      // 2.35亿元 varies, 2020年6月17日 stays.
      text: passage.text.replace(/\d[\d.,]{0,15}(?![\d.,年月日时点:：/~～—-])/gu, (figure) =>
        figure.replace(/[1-9]/g, other),
      ),
    })),
  }));
}

function generator(seed) {
  let state = (seed % 2147483646) + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state;
  };
}

export function textsOf(issues) {
  return issues.flatMap(({ passages }) => passages.map(({ text }) => text));
}

/** `times` copies of one page as a single text, each with figures of its own. */
export function longPage(issue, times, seed) {
  const pages = Array.from({ length: times }, (_, i) => textsOf(vary([issue], seed + i)).join('\n'));
  return flat(pages.join('\n'));
}

/** A joined string is flattened once here, not inside somebody's measured time. */
function flat(text) {
  return Buffer.from(text, 'utf8').toString('utf8');
}
