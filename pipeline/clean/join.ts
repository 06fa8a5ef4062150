import { MappedText } from '../text/mapped-text.js';
import type { Line } from './lines.js';
import { seamBetween } from './spaces.js';

/** Undoes the hard wraps of a block: its lines in one, with a space only where two Latin words meet. */
export function joinLines(lines: readonly Line[]): MappedText {
  const parts = lines.map(({ content }) => content);
  const seams = parts.slice(1).map((part, i) => seamBetween(parts[i]?.text ?? '', part.text));
  return MappedText.join(parts, seams);
}
