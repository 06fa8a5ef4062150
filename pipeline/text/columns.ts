import { eastAsianWidth } from 'get-east-asian-width';

/**
 * Display width of text in half-width columns: 2 for ideographs and full-width forms, 1 for Latin.
 * Ambiguous characters (“”—…) count 2, as Chinese type sets them.
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text)
    width += eastAsianWidth(character.codePointAt(0) as number, { ambiguousAsWide: true });
  return width;
}
