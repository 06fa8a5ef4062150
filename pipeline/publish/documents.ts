import { type Dataset, TABLE_NAMES } from '../../schemas/index.js';
import { sha256Of } from './checksums.js';
import { renderCroissant } from './croissant.js';
import { renderDataPackage } from './datapackage.js';
import { type Describe, type PublishedFile, tableData } from './index.js';
import { renderWorkbook } from './workbook.js';

/** The documents beside the tables: the workbook and the descriptors, which list it as well. */
export function documentsOf(dataset: Dataset): Describe {
  return function* (files): Generator<PublishedFile> {
    const workbook = renderWorkbook(TABLE_NAMES.map((name) => tableData(dataset, name)));
    yield workbook;
    const { path, bytes } = workbook;
    const listed = [...files, { path, size: bytes.length, sha256: sha256Of(bytes) }];
    yield renderDataPackage(listed);
    yield renderCroissant(listed);
  };
}
