import { expect, it } from 'vitest';
import { cleanText } from '../../pipeline/clean/text-line.js';

/** For each unit of the clean text the code points of the text given that it stands for. */
function placesOf(text: string): readonly string[] {
  const clean = cleanText(text);
  return Array.from({ length: clean.length }, (_, i) => {
    const { start, end } = clean.rawSpan(i, i + 1);
    return `${clean.text[i]}${start}-${end}`;
  });
}

it('keeps code points, and lets a line feed stand for nothing', () => {
  expect(placesOf('甲乙\n\n丙')).toEqual(['甲0-1', '乙1-2', '\n2-2', '\n2-2', '丙4-5']);
  expect(placesOf('𠮷甲')).toEqual(['\ud8420-1', '\udfb70-1', '甲1-2']);
  expect(placesOf('\n甲')).toEqual(['\n0-0', '甲1-2']);
});

it('maps a text with stray spaces as one without', () => {
  expect(placesOf('甲 𠮷\n丙')).toEqual(['甲0-1', '\ud8422-3', '\udfb72-3', '\n3-3', '丙4-5']);
  expect(placesOf('甲\n 丙')).toEqual(['甲0-1', '\n1-1', '丙3-4']);
});
