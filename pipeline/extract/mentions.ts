import type {
  AmountKind,
  DateDirection,
  DateKind,
  DatePrecision,
  DocumentKind,
  EventType,
  Modality,
  Modifier,
  OrganizationType,
  Resolution,
  Role,
} from '../../schemas/vocabularies.js';
import type { Span } from '../text/mapped-text.js';

// What extract and resolve hand on. All offsets are UTF-16 units of the article's clean text; they become
// code points and raw bytes in one place, pipeline/assemble/offsets.ts.

/** A stretch of text that a rule found: `text` is exactly `article.slice(start, end)`. */
export interface Mention extends Span {
  readonly text: string;
  /** Id of the rule that found it, such as `date.month-day`. */
  readonly rule: string;
  /** What a person corrected in it; absent where nobody did. */
  readonly correction?: string;
}

/** What the reader of a text needs to know about the issue it stands in. */
export interface Context {
  /** ISO day against which 去年, 昨日 are resolved. */
  readonly referenceDate: string;
  /** Province, in full (浙江省), whose 省 is meant by 省财政厅; null where nothing tells. */
  readonly region: string | null;
}

/** One text to be read: an article of an issue, or a line of `zhewen extract`. */
export interface Passage {
  readonly id: string;
  readonly text: string;
  /** Units of `text` that the headline takes at its start; 0 for a text without headline. */
  readonly headlineEnd: number;
}

/** ISO days, inclusive; times HH:MM. Fields are null where the codebook asks for none. */
export interface DateMention extends Mention {
  readonly kind: DateKind;
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly edtf: string | null;
  readonly precision: DatePrecision | null;
  readonly duration: string | null;
  readonly direction: DateDirection | null;
  readonly modifier: Modifier | null;
}

/** Values are exact decimals as text (`'7594000000'`); they become numbers when rows are assembled. */
export interface AmountMention extends Mention {
  readonly kind: AmountKind;
  readonly value: string | null;
  readonly min: string | null;
  readonly max: string | null;
  readonly unit: string | null;
  readonly unitCode: string | null;
  readonly per: string | null;
  readonly modifier: Modifier;
  /** The noun phrase counted or measured. */
  readonly item: Span | null;
  /** Index into the passage's dates. */
  readonly date: number | null;
  /** Index into the passage's organization mentions. */
  readonly organization: number | null;
}

/** A body under its canonical name; its id comes from that name alone. */
export interface Organization {
  readonly name: string;
  readonly type: OrganizationType;
  /** Canonical name of the body of which it is a unit. */
  readonly parent: string | null;
  /** Full name of its province, city or county, and the GB/T 2260 code. */
  readonly region: string | null;
  readonly regionCode: string | null;
  /** What a person corrected of the body; absent where nobody did. */
  readonly correction?: string;
}

export interface OrganizationMention extends Mention {
  /** Canonical name, a key of `Findings.organizations`. */
  readonly name: string;
  readonly resolution: Resolution;
}

export interface PersonMention extends Mention {
  /** Full personal name. */
  readonly name: string;
  /** Title next to this mention. */
  readonly title: string | null;
  /** Canonical name of the organization named with the title. */
  readonly organization: string | null;
  /** What a person corrected of whom it names; absent where nobody did. */
  readonly entityCorrection?: string;
}

/** `text` includes 《》; `title` is the canonical title without them. */
export interface DocumentMention extends Mention {
  readonly title: string;
  readonly kind: DocumentKind | null;
  /** Canonical name of the issuer, where the text says so. */
  readonly issuer: string | null;
  /** What a person corrected of the document named; absent where nobody did. */
  readonly entityCorrection?: string;
}

export interface EventParticipant {
  readonly role: Role;
  /** Canonical organization name, or null for a person. */
  readonly organization: string | null;
  /** Personal name, or null for an organization. */
  readonly person: string | null;
  /** Span of the mention in the passage by which it is named, where it is. */
  readonly mention: Span | null;
  /** What a person corrected in it; absent where nobody did. */
  readonly correction?: string;
}

/** The mention's span and text are those of the trigger. */
export interface EventMention extends Mention {
  readonly type: EventType;
  readonly isMain: boolean;
  readonly sentence: Span;
  /** Index into the passage's dates. */
  readonly date: number | null;
  readonly place: string | null;
  readonly placeCode: string | null;
  readonly modality: Modality;
  readonly participants: readonly EventParticipant[];
  /** Indices into the passage's amounts. */
  readonly amounts: readonly number[];
}

/** Everything found in one passage, resolved; each list in text order, mentions of one list never overlapping
 * (but for one word that stands for several bodies, 沪深交易所, which gives one mention for each). */
export interface Findings {
  readonly dates: readonly DateMention[];
  readonly amounts: readonly AmountMention[];
  readonly organizations: readonly OrganizationMention[];
  readonly people: readonly PersonMention[];
  readonly documents: readonly DocumentMention[];
  readonly events: readonly EventMention[];
}
