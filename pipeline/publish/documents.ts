import { TABLE_NAMES } from '../../schemas/index.js';
import { renderCroissant } from './croissant.js';
import { renderDataPackage } from './datapackage.js';
import { type Describe, Listing, type PublishedFile, type RowSource, tableData } from './index.js';
import { renderWorkbook } from './workbook.js';

/** The documents beside the tables: the workbook and the descriptors, which list it as well. */
export function documentsOf(dataset: RowSource): Describe {
  return function* (files): Generator<PublishedFile> {
    const listing = new Listing();
    yield* listing.list(renderWorkbook(TABLE_NAMES.map((name) => tableData(dataset, name))));
    const listed = [...files, ...listing.entries];
    yield renderDataPackage(listed);
    yield renderCroissant(listed);
  };
}
