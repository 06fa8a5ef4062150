import { TABLE_NAMES } from '../../schemas/index.js';
import { type ExplorerParts, explorerOf } from '../explorer/embedding.js';
import { ABOUT } from './about.js';
import { renderCroissant } from './croissant.js';
import { renderDataPackage } from './datapackage.js';
import { type Describe, Listing, type PublishedFile, type RowSource, tableData } from './index.js';
import { renderWorkbook } from './workbook.js';

/** The documents beside the tables: the workbook, the descriptors, which list it, and the explorer, which lists all. */
export function documentsOf(dataset: RowSource, explorer: ExplorerParts | null = null): Describe {
  return function* (files): Generator<PublishedFile> {
    const listing = new Listing();
    yield* listing.list(renderWorkbook(TABLE_NAMES.map((name) => tableData(dataset, name))));
    const listed = [...files, ...listing.entries];
    yield* listing.list([renderDataPackage(listed), renderCroissant(listed)]);
    if (explorer !== null) yield explorerOf(explorer, ABOUT, [...files, ...listing.entries]);
  };
}
