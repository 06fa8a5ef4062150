import { documentsOf } from '../../pipeline/publish/documents.js';
import { type Describe, type PublishedFile, renderDataset, sourceOf } from '../../pipeline/publish/index.js';
import type { Dataset } from '../../schemas/index.js';

/** Puts the pieces of each file together; files in the order in which they end. */
export function joinPieces(files: Iterable<PublishedFile>): PublishedFile[] {
  const open = new Map<string, Uint8Array[]>();
  const whole: PublishedFile[] = [];
  for (const { path, bytes, more } of files) {
    const pieces = [...(open.get(path) ?? []), bytes];
    if (more) open.set(path, pieces);
    else {
      open.delete(path);
      whole.push({ path, bytes: new Uint8Array(Buffer.concat(pieces)) });
    }
  }
  if (open.size > 0) throw new Error(`without an end: ${[...open.keys()]}`);
  return whole;
}

/** The published files of a dataset in memory, whole. */
export function renderWhole(dataset: Dataset, report: unknown = {}, describe?: Describe): PublishedFile[] {
  return joinPieces(renderDataset(sourceOf(dataset), report, describe));
}

/** The same with the workbook and the descriptors. */
export function renderAll(dataset: Dataset): PublishedFile[] {
  return renderWhole(dataset, {}, documentsOf(sourceOf(dataset)));
}
