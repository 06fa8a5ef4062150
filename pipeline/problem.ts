/** Something wrong with the input, told as a value: it reaches the person and the report. */
export interface Problem {
  /** `error` stops publication; `warning` is published in report.json. */
  readonly severity: 'error' | 'warning';
  /** What was violated, such as `ingest.encoding`. */
  readonly rule: string;
  /** File as the person knows it, such as `2020.txt`. */
  readonly file: string;
  /** Where in the file: `byte 120 (line 4)`, `line 17`, an article id; null for the whole file. */
  readonly place: string | null;
  /** What is wrong, and what to do about it. */
  readonly message: string;
}

/** One line for a terminal: `2020.txt, line 17: … [clean.columns]`. */
export function formatProblem({ file, place, message, rule }: Problem): string {
  return `${file}${place === null ? '' : `, ${place}`}: ${message} [${rule}]`;
}

/** A step that can fail on bad input gives its value or the problem. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };
