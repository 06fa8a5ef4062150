import { folded } from './markdown.js';

/** The rules of one table, as they stand beside the code that keeps them (`CHOICES.md`), folded. */
export function choicesOf(name: string, text: string): string {
  const [, ...body] = text.trim().split('\n');
  const content = body.join('\n').replace(/^## /gm, '#### ').trim();
  return folded(`<b>${name.slice(0, 1).toUpperCase()}${name.slice(1)}</b>`, content);
}
