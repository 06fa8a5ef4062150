import type { OrganizationMention } from '../../extract/mentions.js';
import type { Span } from '../../text/mapped-text.js';

/** Mentions of a text in text order, to be dropped one by one; looked up by their places. */
export class Standing {
  /** Null until one is: in most texts none ever is. */
  private dropped: Set<OrganizationMention> | null = null;

  constructor(private readonly mentions: readonly OrganizationMention[]) {}

  /** Those that meet a span; of several with one span (沪深交易所) the last. */
  within({ start, end }: Span): readonly OrganizationMention[] {
    const { mentions } = this;
    const found: OrganizationMention[] = [];
    for (let i = this.firstBehind(start); i < mentions.length; i++) {
      const mention = mentions[i] as OrganizationMention;
      if (mention.start >= end) break;
      if (mentions[i + 1]?.start !== mention.start) found.push(mention);
    }
    return found;
  }

  /** Place of the first mention that ends behind a place of the text. */
  private firstBehind(place: number): number {
    let low = 0;
    let high = this.mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.mentions[middle] as OrganizationMention).end <= place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  drop(mentions: readonly OrganizationMention[]): void {
    if (mentions.length === 0) return;
    this.dropped ??= new Set();
    for (const mention of mentions) this.dropped.add(mention);
  }

  left(): readonly OrganizationMention[] {
    const { dropped } = this;
    return dropped === null ? this.mentions : this.mentions.filter((one) => !dropped.has(one));
  }
}

/** True if a span is longer than one within it. */
export function isLonger(outer: Span, inner: Span): boolean {
  return (
    outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start
  );
}
