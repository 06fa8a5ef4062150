/** What counts as white space everywhere in the project: ECMAScript's \s, the byte order mark included. */
export const WHITE_SPACE = /\s+/gu;

export function withoutWhiteSpace(text: string): string {
  return text.replace(WHITE_SPACE, '');
}

/** Characters that are not white space, counted in code points. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const character of text) if (!isWhiteSpace(character)) count++;
  return count;
}

export function isWhiteSpace(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return (
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f
  );
}
