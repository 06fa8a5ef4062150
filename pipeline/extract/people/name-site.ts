import type { Shape } from './shapes.js';
import type { TitleSpan } from './titles.js';

/** A place where a name could stand, with what stands around it: all that a rule of people looks at. */
export interface NameSite extends Shape {
  readonly text: string;
  readonly start: number;
  readonly length: number;
  readonly titleBefore: TitleSpan | null;
  readonly titleBehind: TitleSpan | null;
  /** True at the start of a clause, a bracket or a quotation. */
  readonly opens: boolean;
}
