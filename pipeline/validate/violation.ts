/** One broken rule: which row, which column, what stands there and what should. */
export interface Violation {
  /** An `error` stops publication; a `warning` is a doubtful value that a reader can live with. */
  readonly severity: 'error' | 'warning';
  /** Table of the row, or the path of a published file. */
  readonly table: string;
  /** Key of the row; '' for a whole table or file. */
  readonly id: string;
  readonly column: string | null;
  /** What was broken, such as `text.span`. */
  readonly rule: string;
  readonly actual: string;
  readonly expected: string;
}

/** Where a check looks: the table and the row. */
export interface Place {
  readonly table: string;
  readonly id: string;
}

/** An error; `actual` is shown as JSON and cut short. */
export function broken(
  { table, id }: Place,
  column: string | null,
  rule: string,
  actual: unknown,
  expected: string,
): Violation {
  return { severity: 'error', table, id, column, rule, actual: shown(actual), expected };
}

/** The same as a warning. */
export function doubtful(...violation: Parameters<typeof broken>): Violation {
  return { ...broken(...violation), severity: 'warning' };
}

const SHOWN = 80;

/** A value as JSON, at most 80 characters of it. */
export function shown(value: unknown): string {
  const characters = [...(JSON.stringify(value) ?? 'undefined').slice(0, 4 * SHOWN)];
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : characters.join('');
}

const LISTED = 20;

/**
 * Lines for a terminal: the first violations, errors before warnings, then how many more there are, with those that
 * were only counted.
 */
export function formatViolations(violations: readonly Violation[], untold = 0): string {
  const errors = violations.filter(({ severity }) => severity === 'error');
  const sorted = [...errors, ...violations.filter(({ severity }) => severity === 'warning')];
  const lines = sorted.slice(0, LISTED).map(formatViolation);
  const more = sorted.length - lines.length + untold;
  return [...lines, ...(more > 0 ? [`… and ${more} more`] : [])].join('\n');
}

/** `dates 2020-03/d17, end_date: found "2020-01-01", expected … [date.order]`. */
function formatViolation({ severity, table, id, column, rule, actual, expected }: Violation): string {
  const place = `${table}${id === '' ? '' : ` ${id}`}${column === null ? '' : `, ${column}`}`;
  return `${severity === 'warning' ? 'warning: ' : ''}${place}: found ${actual}, expected ${expected} [${rule}]`;
}
