import { CharacterSet } from '../../text/character-set.js';
import { canBeginChinese, isTransliteration } from './lexicon.js';
import type { Shape } from './shapes.js';
import { chineseName, transliteratedName } from './shapes.js';
import type { TitleSpan } from './titles.js';
import { titleBefore, titleBehind } from './titles.js';

/** A place where a name could stand, with what stands around it: all that a rule of people looks at. */
export interface NameSite extends Shape {
  readonly text: string;
  readonly start: number;
  readonly length: number;
  readonly titleBefore: TitleSpan | null;
  readonly titleBehind: TitleSpan | null;
  /** True at the start of a clause, a bracket or a quotation. */
  readonly opens: boolean;
}

/** Below so many bits a transliterated name is the better reading. */
const LEAST_CHINESE = 0;
/** 巴育, 卓嘎: two characters need as many. */
const LEAST_SHORT = 2;
const SPACE_OR_COLON = new CharacterSet(
  '\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff:：',
);
const OPENING = new CharacterSet('、，。；：！？“”（\n\t ,;:!?(‘’【[—…　/《》〉○●◎■□▲△★☆');

/** Reads the place at `start`; null where no name can begin. */
export function siteAt(text: string, start: number): NameSite | null {
  // 记者 姚景行, 被告：马华林
  const title = titleBefore(text, SPACE_OR_COLON.isAt(text, start - 1) ? start - 1 : start);
  // 时间, 基地: most transliteration characters stand in ordinary words; without a title only runs are looked at.
  if (title === null && !canBeginChinese(text, start) && !beginsRun(text, start)) return null;
  const shape = shapeAt(text, start, title);
  if (shape === null) return null;
  return {
    ...shape,
    text,
    start,
    length: shape.end - start,
    titleBefore: title,
    titleBehind: titleBehind(text, shape.end),
    opens: start === 0 || OPENING.isAt(text, start - 1),
  };
}

function beginsRun(text: string, start: number): boolean {
  return (
    !isTransliteration(text, start - 1) &&
    isTransliteration(text, start) &&
    isTransliteration(text, start + 1) &&
    isTransliteration(text, start + 2)
  );
}

/** A Chinese name, or a transliterated one where that fits better: 秘书长|博尔索纳罗. */
function shapeAt(text: string, start: number, title: TitleSpan | null): Shape | null {
  const chinese = chineseName(text, start, title !== null);
  if (chinese !== null && chinese.bits >= LEAST_CHINESE) return chinese;
  const least = title === null ? 3 : 2;
  const inside = title === null && isTransliteration(text, start - 1);
  const foreign = inside ? null : transliteratedName(text, start, least, title !== null);
  if (foreign === null || (foreign.end - start === 2 && foreign.bits < LEAST_SHORT)) return chinese;
  if (chinese === null) return foreign;
  return foreign.bits > chinese.bits ? foreign : chinese;
}
