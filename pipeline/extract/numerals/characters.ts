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

/** What each unit means in a numeral: 0 nothing, then digits, small scales and large ones by the marks below. */
const MEANINGS = new Uint8Array(0x10000);
const DIGIT = 0x10;
const SMALL = 0x20;
const LARGE = 0x40;
for (const [character, value] of DIGITS) MEANINGS[character.charCodeAt(0)] = DIGIT + value;
for (const [character, power] of SMALL_SCALES) MEANINGS[character.charCodeAt(0)] = SMALL + power;
for (const [character, power] of LARGE_SCALES) MEANINGS[character.charCodeAt(0)] = LARGE + power;

function meaningAt(text: string, at: number): number {
  return at < text.length ? (MEANINGS[text.charCodeAt(at)] as number) : 0;
}

/** Value of the digit of any script at a place; -1 for none. */
export function digitAt(text: string, at: number): number {
  const meaning = meaningAt(text, at);
  return meaning >= DIGIT && meaning < SMALL ? meaning - DIGIT : -1;
}

/** Power of ten of 十, 百 or 千 at a place; 0 for none. */
export function smallScaleAt(text: string, at: number): number {
  const meaning = meaningAt(text, at);
  return meaning >= SMALL && meaning < LARGE ? meaning - SMALL : 0;
}

/** Power of ten of 万, 亿 or 兆 at a place; 0 for none. */
export function largeScaleAt(text: string, at: number): number {
  const meaning = meaningAt(text, at);
  return meaning >= LARGE ? meaning - LARGE : 0;
}

/** Whether a digit or a scale stands at a place. */
export function isNumeralAt(text: string, at: number): boolean {
  return meaningAt(text, at) !== 0;
}
