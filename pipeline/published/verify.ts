import { type Dataset, TABLE_NAMES, TABLES } from '../../schemas/index.js';
import { columnsOf } from '../../schemas/table.js';
import { openPublishedFolder, readRawBytes } from '../io/index.js';
import { FORMAT_NAMES } from '../publish/index.js';
import { validateDataset } from '../validate/index.js';
import { checkKeys, checkReferences } from '../validate/keys.js';
import { lookupOf } from '../validate/lookup.js';
import { checkConservation } from '../validate/pages.js';
import { checkRows } from '../validate/rows.js';
import { checkRawSpans, checkSpans, countSpans } from '../validate/spans.js';
import type { Violation } from '../validate/violation.js';
import { checkFormats, checkSums, readTables } from './files.js';
import { missingRaw } from './folder.js';

/** One check of a downloaded folder: what was looked at, how much of it, and what was wrong. */
export interface Verified {
  readonly check: 'hashes' | 'schemas' | 'keys' | 'references' | 'spans' | 'bytes' | 'formats' | 'rules';
  /** Such as `48 rows of 13 tables have …`. */
  readonly claim: string;
  readonly violations: readonly Violation[];
  /** Why the check could not be made; null where it was. */
  readonly skipped: string | null;
}

/**
 * Verifies a published folder by itself and, where the raw folder is given, against the bytes of its sources.
 * A check that an earlier failure makes impossible is told as skipped, and the folder is not verified.
 */
export async function verifyFolder(folder: string, rawFolder: string | null): Promise<readonly Verified[]> {
  const files = openPublishedFolder(folder);
  const hashes = done('hashes', `${files.paths.length - 1} files have the hash that SHA256SUMS gives`, [
    ...checkSums(files),
  ]);
  const { dataset: read, violations: unread } = readTables(files);
  const unfit = read === null ? unread : [...checkRows(read)];
  const rows = read === null ? 0 : Object.values(read).reduce((sum, table) => sum + table.length, 0);
  const schemas = done(
    'schemas',
    `${rows} rows of ${TABLE_NAMES.length} tables have the columns and types of their schemas`,
    unfit,
  );
  if (read === null || unfit.some(({ severity }) => severity === 'error'))
    return [hashes, schemas, ...LATER.map((check) => skip(check, 'not verified, the tables are unfit'))];
  const dataset = read as unknown as Dataset;
  const formats = await checkFormats(files, dataset);
  return [
    hashes,
    schemas,
    ...verifyRecords(dataset, rows),
    verifyBytes(dataset, rawFolder),
    done('formats', `${rows} rows are the same in ${FORMAT_NAMES.join(', ')}`, formats),
  ];
}

const LATER = ['keys', 'references', 'spans', 'rules', 'bytes', 'formats'] as const;

function verifyRecords(dataset: Dataset, rows: number): readonly Verified[] {
  const lookup = lookupOf(dataset, () => null);
  const keys = [...checkKeys(lookup)];
  const references = [...checkReferences(lookup)];
  const spans = [...checkSpans(lookup), ...checkRawSpans(lookup)];
  const told = new Set([...keys, ...references, ...spans].map(signOf));
  const others = validateDataset(dataset).filter((violation) => !told.has(signOf(violation)));
  return [
    done('keys', `${rows} rows have a key of their own`, keys),
    done('references', `${countReferences(dataset)} references lead to a row`, references),
    done('spans', `${countSpans(dataset)} spans equal the text at their offsets`, spans),
    done('rules', `${rows} rows keep the rules of dates, amounts, events, pages and counts`, others),
  ];
}

function verifyBytes(dataset: Dataset, rawFolder: string | null): Verified {
  if (rawFolder === null) return skip('bytes', 'not asked for: give --raw DIR');
  const raw = (issueId: string) => readRawBytes(rawFolder, `${issueId}.txt`);
  const lookup = lookupOf(dataset, raw);
  const told = new Set([...checkRawSpans(lookupOf(dataset, () => null))].map(signOf));
  const spans = [...checkRawSpans(lookup)].filter((violation) => !told.has(signOf(violation)));
  const mentions =
    dataset.dates.length +
    dataset.amounts.length +
    dataset.organization_mentions.length +
    dataset.person_mentions.length +
    dataset.document_mentions.length;
  return done(
    'bytes',
    `${mentions} mentions and ${dataset.blocks.length} blocks equal their bytes in ${dataset.issues.length} raw files`,
    [...missingRaw(dataset, raw), ...checkConservation(lookup), ...spans],
  );
}

function countReferences(dataset: Dataset): number {
  let count = 0;
  for (const name of TABLE_NAMES)
    for (const { name: column, references } of columnsOf(TABLES[name]))
      if (references !== null)
        count += dataset[name].filter(
          (row) => (row as Readonly<Record<string, unknown>>)[column] !== null,
        ).length;
  return count;
}

function signOf({ table, id, column, rule }: Violation): string {
  return JSON.stringify([table, id, column, rule]);
}

function done(check: Verified['check'], claim: string, violations: readonly Violation[]): Verified {
  return { check, claim, violations, skipped: null };
}

function skip(check: Verified['check'], skipped: string): Verified {
  return { check, claim: '', violations: [], skipped };
}
