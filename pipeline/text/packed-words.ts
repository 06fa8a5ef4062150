/** In packed words, a space inside a word. */
export const INNER_SPACE = '_';

/**
 * Words with their numbers as text: by the first character of the words a line for each number, the number and the words
 * without that character. Of this a trie is made at no cost until it is asked for words with a character.
 */
export function packed(words: ReadonlyMap<string, number>): Readonly<Record<string, string>> {
  const groups = new Map<string, Map<number, string>>();
  for (const [word, value] of words) {
    if (word.includes('\n') || word.includes(INNER_SPACE))
      throw new Error(`trie: "${word}" cannot be packed`);
    const first = word.charAt(0);
    let lines = groups.get(first);
    if (lines === undefined) {
      lines = new Map();
      groups.set(first, lines);
    }
    const rest = word.slice(1);
    lines.set(
      value,
      `${lines.get(value) ?? value} ${rest.includes(' ') ? rest.replaceAll(' ', INNER_SPACE) : rest}`,
    );
  }
  const result: Record<string, string> = {};
  for (const [first, lines] of groups) result[first] = [...lines.values()].join('\n');
  return result;
}
