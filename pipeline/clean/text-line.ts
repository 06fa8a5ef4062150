import { MappedText } from '../text/mapped-text.js';
import { withoutStraySpaces } from './spaces.js';

const LINE_FEED = 0x0a;
/** White space other than a line feed. */
const SPACE = /[^\S\n]/u;

/**
 * Cleans a text that is not a page (its lines are paragraphs): stray spaces go, line feeds stay. The offsets that the
 * mapped text keeps are code points of the text given, in place of bytes.
 */
export function cleanText(text: string): MappedText {
  const mapped = mappedByCodePoint(text);
  if (!SPACE.test(text)) return mapped;
  const parts: MappedText[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    parts.push(withoutStraySpaces(mapped.slice(start, start + line.length)));
    start += line.length + 1;
  }
  return MappedText.join(parts, '\n');
}

/** A line feed stands for nothing and sits where the line before it ends, as where lines are joined. */
function mappedByCodePoint(text: string): MappedText {
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let point = 0;
  let end = 0;
  for (let unit = 0; unit < text.length; unit++) {
    const code = text.charCodeAt(unit);
    // The second half of a character outside the basic plane lies where the first does.
    const isSecond =
      (code & 0xfc00) === 0xdc00 && unit > 0 && (text.charCodeAt(unit - 1) & 0xfc00) === 0xd800;
    if (isSecond) point--;
    if (code === LINE_FEED) {
      starts[unit] = end;
    } else {
      starts[unit] = point;
      end = point + 1;
    }
    ends[unit] = end;
    point++;
  }
  return MappedText.of(text, starts, ends);
}
