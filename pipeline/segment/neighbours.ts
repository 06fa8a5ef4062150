import type { Line } from '../clean/lines.js';
import { endsSentence } from './cues.js';
import { isJumpLine, isWholeDate } from './page-lines.js';

/** What the lines of the page that were taken out tell about a line of text beside them. */
export interface Neighbours {
  /** Whether a jump line (下转第四版) stands right before it. */
  readonly afterJump: boolean;
  /** Whether any line of the page stands right before it, which never parts the lines of one headline. */
  readonly afterFurniture: boolean;
  /** Whether lines of the masthead stand behind it, and no sentence between. */
  readonly amidMasthead: boolean;
  /** Whether a line with nothing but a day stands right behind it, as under a notice: 银川市人民政府 | 2019年3月25日. */
  readonly beforeDay: boolean;
}

export const NO_NEIGHBOURS: Neighbours = {
  afterJump: false,
  afterFurniture: false,
  amidMasthead: false,
  beforeDay: false,
};

/** Mastheads end within these lines. */
const TOP = 12;

/** The neighbours of each line that is no furniture. */
export function neighboursOf(lines: readonly Line[], furniture: readonly boolean[]): readonly Neighbours[] {
  const mastheadEnd = endOfMasthead(lines, furniture);
  return lines.flatMap((_, i) => {
    if (furniture[i]) return [];
    const before = furniture[i - 1] ? lines[i - 1]?.content.text : undefined;
    const behind = furniture[i + 1] ? lines[i + 1]?.content.text : undefined;
    return [
      {
        afterJump: before !== undefined && isJumpLine(before),
        afterFurniture: before !== undefined,
        amidMasthead: i < mastheadEnd,
        beforeDay: behind !== undefined && i >= mastheadEnd && isWholeDate(behind),
      },
    ];
  });
}

/** Index of the last line of furniture in the head of the page, before any sentence. */
function endOfMasthead(lines: readonly Line[], furniture: readonly boolean[]): number {
  let end = 0;
  for (const [i, { content }] of lines.slice(0, TOP).entries()) {
    if (isJumpLine(content.text)) break;
    if (furniture[i]) end = i;
    else if (endsSentence(content.text)) break;
  }
  return end;
}
