import type { Span } from '../../text/mapped-text.js';

/** What a personal name says by itself: the name, and the title next to it. */
export interface PersonReading {
  readonly name: string;
  /** Span of the title in front of or behind the name; null where there is none. */
  readonly title: Span | null;
  /** True where the context leaves some doubt, so that a name of an organization at the place wins. */
  readonly doubtful: boolean;
}
