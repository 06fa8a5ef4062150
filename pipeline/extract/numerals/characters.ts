// What single characters mean in a numeral. Folded text (fold.ts) holds no other forms.

/** Digits of every script in use: Arabic of both widths, Chinese, formal. */
export const DIGITS: ReadonlyMap<string, number> = new Map([
  ...digits('0123456789'),
  ...digits('０１２３４５６７８９'),
  ...digits('〇一二三四五六七八九'),
  ...digits('零壹贰叁肆伍陆柒捌玖'),
  ...digits('零壹貳參肆伍陸柒捌玖'),
  ...(
    [
      ['○', 0],
      ['两', 2],
      ['兩', 2],
      ['俩', 2],
      ['叄', 3],
      ['弍', 2],
    ] as const
  ).slice(),
]);

/** Powers of ten inside a section: 十, 百, 千 and their formal forms. */
export const SMALL_SCALES: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
  ['拾', 1],
  ['佰', 2],
  ['仟', 3],
]);

/** Powers of ten that close a section: 万, 亿, 兆. */
export const LARGE_SCALES: ReadonlyMap<string, number> = new Map([
  ['万', 4],
  ['亿', 8],
  ['萬', 4],
  ['億', 8],
  ['兆', 12],
]);

function digits(characters: string): readonly (readonly [string, number])[] {
  return Array.from(characters, (character, value) => [character, value] as const);
}
