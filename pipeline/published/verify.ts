import { TABLE_NAMES } from '../../schemas/index.js';
import { openPublishedFolder, type PublishedFolder, readRawBytes } from '../io/index.js';
import { FORMAT_NAMES } from '../publish/index.js';
import { examineIssues } from './examine.js';
import { Findings, type Found, joined } from './findings.js';
import { missingRaw, rowsIn } from './folder.js';
import { checkFormats } from './formats.js';
import { checkSums } from './sums.js';
import { type Survey, surveyTables } from './survey.js';
import { unwatched, type Watch } from './watch.js';

/** One check of a downloaded folder: what was looked at, how much of it, and what was wrong. */
export interface Verified extends Found {
  readonly check: 'hashes' | 'schemas' | 'keys' | 'references' | 'spans' | 'bytes' | 'formats' | 'rules';
  /** Such as `48 rows of 13 tables have …`. */
  readonly claim: string;
  /** Why the check could not be made; null where it was. */
  readonly skipped: string | null;
}

/**
 * Verifies a published folder by itself and, where the raw folder is given, against the bytes of its sources.
 * A check that an earlier failure makes impossible is told as skipped, and the folder is not verified.
 */
export async function verifyFolder(
  folder: string,
  rawFolder: string | null,
  watch: Watch = unwatched,
): Promise<readonly Verified[]> {
  const files = openPublishedFolder(folder);
  const hashes = done(
    'hashes',
    `${files.paths.length - 1} files have the hash that SHA256SUMS gives`,
    new Findings().add(checkSums(files, watch)),
  );
  const survey = surveyTables(files, watch);
  const rows = rowsIn(survey);
  const isRead = survey.unread.length === 0;
  const schemas = done(
    'schemas',
    `${rows} rows of ${TABLE_NAMES.length} tables have the columns and types of their schemas`,
    isRead ? survey.rows : { violations: survey.unread, untold: 0 },
  );
  if (!isRead || survey.rows.hasErrors)
    return [hashes, schemas, ...LATER.map((check) => skip(check, 'not verified, the tables are unfit'))];
  return [
    hashes,
    schemas,
    ...verifyRecords(files, survey, rawFolder, watch),
    done(
      'formats',
      `${rows} rows are the same in ${FORMAT_NAMES.join(', ')}`,
      await checkFormats(files, watch),
    ),
  ];
}

const LATER = ['keys', 'references', 'spans', 'rules', 'bytes', 'formats'] as const;

function verifyRecords(
  files: PublishedFolder,
  survey: Survey,
  rawFolder: string | null,
  watch: Watch,
): readonly Verified[] {
  const raw = (issueId: string) => (rawFolder === null ? null : readRawBytes(rawFolder, `${issueId}.txt`));
  const { about } = examineIssues(files, survey, raw, watch);
  const rows = rowsIn(survey);
  const missing = rawFolder === null ? [] : missingRaw(survey, raw);
  return [
    done('keys', `${rows} rows have a key of their own`, survey.keys),
    done('references', `${survey.references} references lead to a row`, about('references')),
    done('spans', `${survey.spans} spans equal the text at their offsets`, about('spans')),
    done(
      'rules',
      `${rows} rows keep the rules of dates, amounts, events, pages and counts`,
      joined([survey.rows, about('rules')]),
    ),
    rawFolder === null
      ? skip('bytes', 'not asked for: give --raw DIR')
      : done('bytes', bytesClaim(survey), new Findings().add(missing).join(about('bytes'))),
  ];
}

function bytesClaim({ counts }: Survey): string {
  const mentions =
    counts.dates +
    counts.amounts +
    counts.organization_mentions +
    counts.person_mentions +
    counts.document_mentions;
  return `${mentions} mentions and ${counts.blocks} blocks equal their bytes in ${counts.issues} raw files`;
}

function done(check: Verified['check'], claim: string, { violations, untold }: Found): Verified {
  return { check, claim, violations, untold, skipped: null };
}

function skip(check: Verified['check'], skipped: string): Verified {
  return { check, claim: '', violations: [], untold: 0, skipped };
}
