import { CodePointIndex } from '../text/code-points.js';
import { MappedText } from '../text/mapped-text.js';
import { withoutStraySpaces } from './spaces.js';

/**
 * Cleans a text that is not a page (its lines are paragraphs): stray spaces go, line feeds stay. The offsets that the
 * mapped text keeps are code points of the text given, in place of bytes.
 */
export function cleanText(text: string): MappedText {
  const mapped = mappedByCodePoint(text);
  const parts: MappedText[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    parts.push(withoutStraySpaces(mapped.slice(start, start + line.length)));
    start += line.length + 1;
  }
  return MappedText.join(parts, '\n');
}

function mappedByCodePoint(text: string): MappedText {
  const index = new CodePointIndex(text);
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  for (let unit = 0; unit < text.length; unit++) {
    const point = index.at(unit);
    starts[unit] = point;
    ends[unit] = point + 1;
  }
  return MappedText.of(text, starts, ends);
}
