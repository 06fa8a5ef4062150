import { mergeIssues } from './assemble/index.js';
import type { Measures } from './expectations/index.js';
import type { ExplorerParts } from './explorer/embedding.js';
import { isSound, judge, type Outcome, unread } from './outcome.js';
import { documentsOf } from './publish/documents.js';
import { type PublishedFile, renderDataset } from './publish/index.js';
import { LostPart, type ReadingPlace, readParts } from './read-parts.js';
import { reportOf } from './report.js';

export type { Outcome } from './outcome.js';

/** Where a build reads from and writes to; the command line binds it to folders and threads. */
export interface Workplace extends ReadingPlace {
  /** Makes the files the published dataset, all or none. */
  readonly publish: (files: Iterable<PublishedFile>) => void;
  /** Bounds that people set, and what is published now. */
  readonly measures: () => Measures;
  readonly onStage: (stage: 'read' | 'check' | 'publish') => void;
  /** What the explorer is made of beside the dataset: its bundled page and the bytes of the raw files. */
  readonly explorer: () => Pick<ExplorerParts, 'template' | 'rawBytes'>;
}

/** The whole story; should the cache lose what it was given, once more with all of it in memory. */
export async function run(place: Workplace): Promise<Outcome> {
  try {
    return await build(place);
  } catch (error) {
    if (!(error instanceof LostPart)) throw error;
    place.shelf.hold();
    return await build(place);
  }
}

/**
 * By issue, each in any thread and kept until its files or the rules change: ingest → clean → segment → extract →
 * resolve → assemble → validate. Then over all issues: merge → validate → compare with expectations → publish.
 */
async function build(place: Workplace): Promise<Outcome> {
  place.onStage('read');
  const reading = await readParts(place);
  if (reading.problems.length > 0) return unread(reading);

  place.onStage('check');
  const dataset = mergeIssues(reading.parts);
  const outcome = judge(dataset, reading, place.measures());
  if (!isSound(outcome)) return outcome;

  place.onStage('publish');
  const summaries = reading.parts.map(({ summary }) => summary);
  const report = reportOf(dataset.counts, summaries, outcome.problems);
  const explorer = { ...dataset, ...place.explorer(), report };
  place.publish(renderDataset(dataset, report, documentsOf(dataset, explorer)));
  return { ...outcome, published: true };
}
