/** A table of contents from the headings of the second level, and of the third below those that ask for it. */
export function contents(document: string): string {
  return headingsOf(document)
    .filter(({ level, text }) => level === 2 && text !== 'Contents')
    .map(({ text, anchor }) => `- [${text}](#${anchor})`)
    .join('\n');
}

export interface Heading {
  readonly level: number;
  readonly text: string;
  /** As GitHub makes it. */
  readonly anchor: string;
}

/** Every heading of a Markdown document that does not stand in a fence. */
export function headingsOf(document: string): readonly Heading[] {
  const headings: Heading[] = [];
  const seen = new Map<string, number>();
  let fenced = false;
  for (const line of document.split('\n')) {
    if (/^ {0,3}(?:```|~~~)/.test(line)) fenced = !fenced;
    const [, marks = '', text = ''] = (!fenced && /^(#{1,6}) (.+)$/.exec(line)) || [];
    if (marks === '') continue;
    const anchor = anchorOf(text);
    const times = seen.get(anchor) ?? 0;
    seen.set(anchor, times + 1);
    headings.push({ level: marks.length, text, anchor: times === 0 ? anchor : `${anchor}-${times}` });
  }
  return headings;
}

function anchorOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
}
