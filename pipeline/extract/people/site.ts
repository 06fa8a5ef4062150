import { CharacterSet } from '../../text/character-set.js';
import { WHITE_SPACE_UNITS } from '../../text/white-space.js';
import { leastAt, NOTHING } from './beside.js';
import { OPENING } from './cues.js';
import type { NameSite } from './name-site.js';
import { LEAST_BITS, LEAST_TITLED } from './rules.js';
import type { Shape } from './shapes.js';
import { chineseName, transliteratedName } from './shapes.js';
import { beginsRun, canBeginChinese, canFollowTitle } from './starts.js';
import type { TitleSpan } from './titles.js';
import { titleBefore, titleBehind } from './titles.js';

/** Below so many bits a transliterated name is the better reading. */
const LEAST_CHINESE = 0;
/** 巴育, 卓嘎: two characters need as many. */
const LEAST_SHORT = 2;
const SPACE_OR_COLON = new CharacterSet(`${String.fromCharCode(...WHITE_SPACE_UNITS)}:：`);
const OPENS = new CharacterSet(OPENING);

/** Reads the place at `start`; null where no name can begin. */
export function siteAt(text: string, start: number): NameSite | null {
  const title = canFollowTitle(text, start) ? titleOver(text, start) : null;
  const shape = shapeAt(text, start, title);
  return shape === null ? null : siteOf(text, start, title, shape);
}

/** The title before a place, or before a mark there: 记者 姚景行, 被告：马华林. */
function titleOver(text: string, start: number): TitleSpan | null {
  return titleBefore(text, SPACE_OR_COLON.isAt(text, start - 1) ? start - 1 : start);
}

/** The place of a name whose shape and title are known. */
export function siteOf(text: string, start: number, title: TitleSpan | null, shape: Shape): NameSite {
  const { end, after, transliterated, bits } = shape;
  return {
    text,
    start,
    end,
    length: end - start,
    after,
    transliterated,
    bits,
    titleBefore: title,
    titleBehind: titleBehind(text, end),
    opens: start === 0 || OPENS.isAt(text, start - 1),
  };
}

/** How many bits a Chinese name must have behind no title; NOTHING where none can be found. */
function leastUntitled(text: string, start: number, run: boolean): number {
  if (!canBeginChinese(text, start)) return NOTHING;
  return run ? LEAST_BITS : leastAt(text, start);
}

/** A Chinese name, or a transliterated one where that fits better: 秘书长|博尔索纳罗. */
function shapeAt(text: string, start: number, title: TitleSpan | null): Shape | null {
  const introduced = title !== null;
  const run = beginsRun(text, start);
  const least = introduced ? LEAST_TITLED : leastUntitled(text, start, run);
  const chinese = least === NOTHING ? null : chineseName(text, start, introduced, least);
  if (chinese !== null && chinese.bits >= LEAST_CHINESE) return chinese;
  // 时间, 基地: most transliteration characters stand in ordinary words; without a title only runs are looked at.
  if (!introduced && !run) return chinese;
  const foreign = transliteratedName(text, start, introduced ? 2 : 3, introduced);
  if (foreign === null || (foreign.end - start === 2 && foreign.bits < LEAST_SHORT)) return chinese;
  if (chinese === null) return foreign;
  return foreign.bits > chinese.bits ? foreign : chinese;
}
