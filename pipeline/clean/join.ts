import { MappedText } from '../text/mapped-text.js';
import type { Line } from './lines.js';
import { seamBetween } from './spaces.js';

/** Undoes the hard wraps of a block: its lines in one, with a space only where two Latin words meet. */
export function joinLines(lines: readonly Line[]): MappedText {
  let joined = MappedText.empty;
  const parts: MappedText[] = [];
  for (const { content } of lines) {
    const last = parts.at(-1);
    if (last !== undefined && seamBetween(last.text, content.text) === ' ') {
      joined = MappedText.join([joined, MappedText.join(parts)], joined.length > 0 ? ' ' : '');
      parts.length = 0;
    }
    parts.push(content);
  }
  return MappedText.join([joined, MappedText.join(parts)], joined.length > 0 && parts.length > 0 ? ' ' : '');
}
