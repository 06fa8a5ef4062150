import { TABLE_NAMES } from '../../schemas/index.js';
import { openPublishedFolder, type PublishedFolder, readRawBytes } from '../io/index.js';
import { broken, type Violation } from '../validate/violation.js';
import { examineIssues } from './examine.js';
import { Findings, type Found } from './findings.js';
import { checkFormats } from './formats.js';
import { checkSums } from './sums.js';
import { type Survey, surveyTables } from './survey.js';
import { unwatched, type Watch } from './watch.js';

/** What a published folder was found to be. */
export interface FolderCheck extends Found {
  /** Rows of all tables; 0 where the tables could not be read. */
  readonly rows: number;
  readonly files: number;
}

/**
 * Checks a published folder: hashes, tables against their schemas and each other, the same rows in every format,
 * and, where the raw folder is given, every offset against the bytes of the raw files. The rows of one issue, or a
 * batch of each format, are in memory at a time.
 */
export async function validateFolder(
  folder: string,
  rawFolder: string | null = null,
  watch: Watch = unwatched,
): Promise<FolderCheck> {
  const files = openPublishedFolder(folder);
  const findings = new Findings().add(checkSums(files, watch));
  const survey = surveyTables(files, watch);
  findings.add(survey.unread);
  if (survey.unread.length === 0) await checkTables(files, survey, rawFolder, findings, watch);
  const { violations, untold } = findings;
  return { violations, untold, rows: rowsIn(survey), files: files.paths.length };
}

async function checkTables(
  files: PublishedFolder,
  survey: Survey,
  rawFolder: string | null,
  findings: Findings,
  watch: Watch,
): Promise<void> {
  const raw = (issueId: string) => (rawFolder === null ? null : readRawBytes(rawFolder, `${issueId}.txt`));
  findings.join(survey.rows);
  // The other checks rely on the types of the columns.
  if (!survey.rows.hasErrors) findings.join(survey.keys).join(examineIssues(files, survey, raw, watch).all);
  if (rawFolder !== null) findings.add(missingRaw(survey, raw));
  findings.join(await checkFormats(files, watch));
}

/** Rows of all tables; 0 where the tables could not be read. */
export function rowsIn({ unread, counts }: Survey): number {
  return unread.length > 0 ? 0 : TABLE_NAMES.reduce((sum, name) => sum + counts[name], 0);
}

/** Issues whose raw file is not in the raw folder. */
export function* missingRaw(
  { issueIds }: Pick<Survey, 'issueIds'>,
  raw: (issueId: string) => Uint8Array | null,
): Generator<Violation> {
  for (const issueId of issueIds)
    if (raw(issueId) === null)
      yield broken(
        { table: 'issues', id: issueId },
        'source_file',
        'issue.raw',
        'no file',
        `${issueId}.txt in the raw folder`,
      );
}
