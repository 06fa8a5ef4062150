import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { TABLE_NAMES, type TableName } from '../../schemas/index.js';
import { headingOf, type KeptIssue } from '../assemble/index.js';
import type { IssuePart } from '../read-part.js';
import { hashOf } from './key.js';

/** Where the rows of one table lie in an entry, compressed, and their hash. */
interface Section {
  readonly start: number;
  readonly length: number;
  readonly sha256: string;
}

/** What an entry tells without its rows being loaded; small, so that all of them are in memory. */
export interface Heading
  extends Pick<IssuePart, 'issueId' | 'summary' | 'problems' | 'violations'>,
    Pick<KeptIssue, 'counts' | 'firsts'> {
  /** What the part was computed from; an entry of another key is not this part. */
  readonly key: string;
  readonly sections: Readonly<Record<TableName, Section>>;
}

const MAGIC = 'zhewen-part 1';
const LINE_FEED = 10;

/** Writes a part as bytes: a line with the hash of the heading, the heading, and the rows of each table by itself. */
export function encodePart(part: IssuePart, key: string): Uint8Array {
  const { issueId, tables, summary, problems, violations } = part;
  const bodies = TABLE_NAMES.map((name) => deflateRawSync(JSON.stringify(tables[name]), { level: 3 }));
  let start = 0;
  const sections = TABLE_NAMES.map((name, i) => {
    const body = bodies[i] ?? new Uint8Array();
    const section: Section = { start, length: body.length, sha256: hashOf(body) };
    start += body.length;
    return [name, section] as const;
  });
  const heading: Heading = {
    key,
    issueId,
    ...headingOf(tables),
    summary,
    problems,
    violations,
    sections: Object.fromEntries(sections) as Heading['sections'],
  };
  const line = JSON.stringify(heading);
  return Buffer.concat([Buffer.from(`${MAGIC} ${hashOf(line)}\n${line}\n`), ...bodies]);
}

/** Reads the heading of an entry; null where the bytes are no whole entry of this key. */
export function openEntry(bytes: Uint8Array, key: string): Heading | null {
  const [end, bodies] = linesOf(bytes);
  const line = Buffer.from(bytes.subarray(end + 1, Math.max(bodies - 1, 0))).toString();
  const first = Buffer.from(bytes.subarray(0, Math.max(end, 0))).toString();
  if (bodies === 0 || first !== `${MAGIC} ${hashOf(line)}`) return null;
  const heading = JSON.parse(line) as Heading | null;
  const isWhole =
    heading?.key === key && TABLE_NAMES.every((name) => sectionOf(bytes, heading, name) !== null);
  return isWhole ? heading : null;
}

/** The rows of one table of an entry; null where its bytes are not those that the heading tells. */
export function readRows(bytes: Uint8Array, heading: Heading, name: TableName): readonly object[] | null {
  const section = sectionOf(bytes, heading, name);
  return section === null ? null : (JSON.parse(inflateRawSync(section).toString()) as object[]);
}

function sectionOf(bytes: Uint8Array, heading: Heading, name: TableName): Uint8Array | null {
  const { start, length, sha256 } = heading.sections[name];
  const [, bodies] = linesOf(bytes);
  const section = bytes.subarray(bodies + start, bodies + start + length);
  return section.length === length && hashOf(section) === sha256 ? section : null;
}

/** Where the first line ends, and where the rows begin, behind the second; 0 where they do not. */
function linesOf(bytes: Uint8Array): readonly [end: number, bodies: number] {
  const end = bytes.indexOf(LINE_FEED);
  return [end, end < 0 ? 0 : bytes.indexOf(LINE_FEED, end + 1) + 1];
}
