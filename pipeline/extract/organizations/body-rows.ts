import { BODIES_BY_NAME, type Body, GROUP_MEMBERS, NOT_BEHIND_OPERATORS } from './known-bodies.js';

// The lexicon of bodies as text, from which `bodies.ts` makes what a text calls for: there are thousands of bodies, and a
// process that reads one line meets two of them. Everything exported is data as JSON knows it, so that it can be made
// beforehand: `extract` as one file holds nothing but these strings.

/** Between the parts of a row. */
export const PART = '\t';
const bodies = [...new Set([...BODIES_BY_NAME.values()].flat())];
const places = new Map(bodies.map((body, i) => [body, i]));

/** A body each: name, type, years, aliases. */
export const BODY_ROWS: readonly string[] = bodies.map(rowOf);

/** By the first character of a name, lines of names, each with the places of its bodies in `BODY_ROWS`. */
export const ROWS_BY_NAME: Readonly<Record<string, string>> = linesByFirst();

export { GROUP_MEMBERS, NOT_BEHIND_OPERATORS };

function rowOf({ name, type, aliases, from, until }: Body): string {
  return [name, type, from ?? '', until ?? '', ...aliases].join(PART);
}

function linesByFirst(): Readonly<Record<string, string>> {
  const lines: Record<string, string> = {};
  for (const [name, own] of BODIES_BY_NAME) {
    const line = [name, ...own.map((body) => places.get(body))].join(PART);
    const before = lines[name.charAt(0)];
    lines[name.charAt(0)] = before === undefined ? line : `${before}\n${line}`;
  }
  return lines;
}
