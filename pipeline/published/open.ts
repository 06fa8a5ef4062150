import type { Dataset } from '../../schemas/index.js';
import { IoError, openPublishedFolder } from '../io/index.js';
import { formatViolations } from '../validate/index.js';
import { loadGroup, sharedRows } from './parts.js';
import { surveyTables } from './survey.js';

/** A published dataset that is read issue by issue. */
export interface PublishedDataset {
  readonly organizations: () => Iterable<Dataset['organizations'][number]>;
  /** The rows of each issue, without the bodies, people and documents that issues share. */
  readonly issues: () => Iterable<Dataset>;
}

/** Opens the tables of a published folder; throws an IoError where they break their schemas. */
export function openPublished(folder: string): PublishedDataset {
  const files = openPublishedFolder(folder);
  const { unread, rows, groups } = surveyTables(files);
  if (unread.length > 0) throw new IoError(`${folder}: ${formatViolations(unread)}`);
  if (rows.hasErrors) throw new IoError(`${folder}: ${formatViolations(rows.violations, rows.untold)}`);
  return {
    organizations: () => sharedRows(files, 'organizations') as Iterable<Dataset['organizations'][number]>,
    issues: function* () {
      for (const group of groups) yield loadGroup(files, group);
    },
  };
}
