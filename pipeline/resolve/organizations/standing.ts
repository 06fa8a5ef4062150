import type { OrganizationMention } from '../../extract/mentions.js';
import type { Span } from '../../text/mapped-text.js';

/** Mentions of a text, to be dropped one by one; looked up by their places. */
export class Standing {
  /** Number of the mention at each unit of the text, from 1; made for the first look. */
  private at: Int32Array | null = null;
  private readonly dropped = new Set<OrganizationMention>();

  constructor(
    private readonly mentions: readonly OrganizationMention[],
    private readonly length: number,
  ) {}

  /** Those that meet a span. */
  within({ start, end }: Span): readonly OrganizationMention[] {
    if (this.mentions.length === 0) return [];
    this.at ??= this.numbered();
    const numbers = new Set(this.at.subarray(start, end));
    return [...numbers].flatMap((number) => this.mentions[number - 1] ?? []);
  }

  private numbered(): Int32Array {
    const at = new Int32Array(this.length);
    for (const [i, { start, end }] of this.mentions.entries()) at.fill(i + 1, start, end);
    return at;
  }

  drop(mentions: readonly OrganizationMention[]): void {
    for (const mention of mentions) this.dropped.add(mention);
  }

  left(): readonly OrganizationMention[] {
    return this.dropped.size === 0 ? this.mentions : this.mentions.filter((one) => !this.dropped.has(one));
  }
}

/** True if a span is longer than one within it. */
export function isLonger(outer: Span, inner: Span): boolean {
  return (
    outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start
  );
}
