/** A column of a Markdown table: its heading, and whether it holds numbers. */
export type Head = string | { readonly number: string };

/** A Markdown table; bars and line ends inside cells are made harmless. */
export function table(head: readonly Head[], rows: readonly (readonly (string | number)[])[]): string {
  const names = head.map((one) => (typeof one === 'string' ? one : one.number));
  const rule = head.map((one) => (typeof one === 'string' ? '---' : '---:'));
  return [names, rule, ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');
}

function cell(value: string | number): string {
  return String(value).replaceAll('|', '\\|').replaceAll('\n', ' ⏎ ');
}

/** A part that GitHub shows folded. */
export function folded(summary: string, content: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${content}\n\n</details>`;
}

/** Words as code: `a`, `b`. */
export function codes(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}

/** 12345 as 12,345. */
export function count(value: number): string {
  return value.toLocaleString('en');
}

/** The first characters of a text, with an ellipsis where there are more. */
export function shortened(text: string, most: number): string {
  const points = Array.from(text);
  return points.length <= most ? text : `${points.slice(0, most).join('')}…`;
}

/** A share of 0 to 1 in per cent, one digit. */
export function percent(share: number): string {
  return (100 * share).toFixed(1);
}

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->` in a document; throws if the marks are missing. */
export function replaceGenerated(document: string, name: string, content: string): string {
  const open = `<!-- ${name} -->`;
  const close = `<!-- /${name} -->`;
  const start = document.indexOf(open);
  const end = document.indexOf(close);
  if (start < 0 || end < start)
    throw new Error(`docs: the marks ${open} … ${close} are missing or out of order`);
  return `${document.slice(0, start + open.length)}\n${content}\n${document.slice(end)}`;
}
