import type { Mention } from '../extract/mentions.js';
import { CodePointIndex } from '../text/code-points.js';
import type { MappedText, Span } from '../text/mapped-text.js';

/** The offset columns of a published mention. */
export interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly raw_start: number;
  readonly raw_end: number;
}

/** The one place where the UTF-16 offsets of an article's text become code points and raw bytes. */
export class Offsets {
  private readonly index: CodePointIndex;

  constructor(private readonly content: MappedText) {
    this.index = new CodePointIndex(content.text);
  }

  points(span: Span): Span {
    return this.index.span(span);
  }

  textOf({ start, end }: Span): string {
    return this.content.text.slice(start, end);
  }

  bytes(span: Span): Span {
    return this.content.rawSpan(span.start, span.end);
  }

  place(mention: Mention): Place {
    const { start, end } = this.points(mention);
    const bytes = this.bytes(mention);
    return { text: mention.text, start, end, raw_start: bytes.start, raw_end: bytes.end };
  }
}
