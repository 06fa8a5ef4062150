import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { keepWords, roomForWords } from '../../../pipeline/extract/organizations/kept-words.js';
import { cutOf } from '../../../pipeline/extract/organizations/segment.js';
import { isSameAlone, WordRow } from '../../../pipeline/resolve/amounts/word-row.js';

// A stretch of a text that has been cut is cut as it would be by itself.

const folder = new URL('../../corpus/amounts/', import.meta.url).pathname;
const corpus = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => JSON.parse(readFileSync(`${folder}${name}`, 'utf8')) as { text: string }[])
  .map(({ text }) => text);
/** Words that their neighbours change, figures and Latin words in a row. */
const made = [
  '陈家港和泰达医院投资仁和药业，收入达75亿元，达三成',
  '第二十五届GDP2.5%、1,200家JUUL Labs35%和5G网络3:1',
  '县林业局和县旅委、黄陂区招商局和英国外交部共3家',
];
const FARTHEST = 30;

function wordsOf(row: WordRow): readonly (readonly number[])[] {
  return Array.from({ length: row.size }, (_, at) => [row.endOf(at), row.kindOf(at)]);
}

it('reads the words of a stretch from those of its text', () => {
  const [kept, fresh] = [new WordRow(), new WordRow()];
  let same = 0;
  let all = 0;
  for (const text of [...made, ...corpus]) {
    const [words] = roomForWords([text.length]);
    if (words === undefined) throw new Error('no room');
    keepWords(cutOf(text), words);
    for (let start = 0; start < text.length; start++)
      for (let end = start + 1; end <= Math.min(text.length, start + FARTHEST); end++) {
        if (words[start] === 0 || words[end] === 0) continue;
        all++;
        if (!isSameAlone(text, words, start, end)) continue;
        same++;
        kept.read(text, words, start, end);
        fresh.read(text, null, start, end);
        expect(wordsOf(kept), text.slice(start, end)).toEqual(wordsOf(fresh));
      }
  }
  expect(same / all).toBeGreaterThan(0.7);
});
