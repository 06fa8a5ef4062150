import { CharacterSet } from '../../text/character-set.js';
import { canBeginChinese } from './lexicon.js';
import type { Shape } from './shapes.js';
import { chineseName, LOOSE, transliteratedName } from './shapes.js';
import type { TitleSpan } from './titles.js';
import { introducesForeigners, titleBefore, titleBehind } from './titles.js';

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

const OPENING = new CharacterSet('、，。；：！？“”（\n\t ,;:!?(‘’【[—…　');
const SPACE_OR_COLON = new CharacterSet(
  '\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff:：',
);

/** Reads the place at `start`; null where no name can begin. */
export function siteAt(text: string, start: number): NameSite | null {
  // 记者 姚景行, 被告：马华林
  const title = titleBefore(text, SPACE_OR_COLON.isAt(text, start - 1) ? start - 1 : start);
  // 时间, 基地: most transliteration characters stand in ordinary words; without a title no name begins with them.
  if (title === null && !canBeginChinese(text, start)) return null;
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

/** A Chinese name, or behind the titles of foreigners a transliterated one where that fits better: 秘书长|博尔索纳罗. */
function shapeAt(text: string, start: number, title: TitleSpan | null): Shape | null {
  const chinese = chineseName(text, start, title?.kind === 'title');
  if (title === null || !introducesForeigners(text, title.end)) return chinese;
  const foreign = transliteratedName(text, start, chinese === null ? 2 : 4, true);
  if (foreign === null) return chinese;
  if (chinese === null || chinese.after < LOOSE) return foreign;
  return foreign.end > chinese.end ? foreign : chinese;
}
