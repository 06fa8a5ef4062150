import type { Dataset } from '../../schemas/index.js';
import { IoError, openPublishedFolder, readRawBytes } from '../io/index.js';
import { validateDataset } from '../validate/index.js';
import { checkRows } from '../validate/rows.js';
import { broken, formatViolations, type Violation } from '../validate/violation.js';
import { checkFormats, checkSums, readTables } from './files.js';

/** What a published folder was found to be. */
export interface FolderCheck {
  readonly violations: readonly Violation[];
  /** Rows of all tables; 0 where the tables could not be read. */
  readonly rows: number;
  readonly files: number;
}

/**
 * Checks a published folder: hashes, tables against their schemas and each other, the same rows in every format,
 * and, where the raw folder is given, every offset against the bytes of the raw files.
 */
export async function validateFolder(folder: string, rawFolder: string | null = null): Promise<FolderCheck> {
  const files = openPublishedFolder(folder);
  const { dataset: read, violations: unread } = readTables(files);
  const torn = [...checkSums(files), ...unread];
  if (read === null) return { violations: torn, rows: 0, files: files.paths.length };
  // validateDataset checks the columns first, so that it may be given rows of any shape.
  const dataset = read as unknown as Dataset;
  const raw = (issueId: string) => (rawFolder === null ? null : readRawBytes(rawFolder, `${issueId}.txt`));
  const violations = [
    ...torn,
    ...validateDataset(dataset, raw),
    ...(rawFolder === null ? [] : missingRaw(dataset, raw)),
    ...(await checkFormats(files, dataset)),
  ];
  const rows = Object.values(dataset).reduce((sum, table) => sum + table.length, 0);
  return { violations, rows, files: files.paths.length };
}

/** Reads the tables of a published folder; throws an IoError where they break their schemas. */
export function readPublished(folder: string): Dataset {
  const { dataset, violations } = readTables(openPublishedFolder(folder));
  const unfit = dataset === null ? violations : [...checkRows(dataset)];
  if (dataset === null || unfit.length > 0) throw new IoError(`${folder}: ${formatViolations(unfit)}`);
  return dataset as unknown as Dataset;
}

/** Issues whose raw file is not in the raw folder. */
export function* missingRaw(
  dataset: Dataset,
  raw: (issueId: string) => Uint8Array | null,
): Generator<Violation> {
  for (const { issue_id } of dataset.issues)
    if (raw(issue_id) === null)
      yield broken(
        { table: 'issues', id: issue_id },
        'source_file',
        'issue.raw',
        'no file',
        `${issue_id}.txt in the raw folder`,
      );
}
