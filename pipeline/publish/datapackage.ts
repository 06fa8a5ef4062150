import { type Column, type ColumnType, columnsOf, type Table } from '../../schemas/table.js';
import { ABOUT, jsonBytes, referenceOf, type TableFile, tableFiles } from './about.js';
import type { FileEntry } from './checksums.js';
import type { FormatName } from './format.js';
import type { PublishedFile } from './index.js';
import { WORKBOOK } from './workbook.js';

type Json = Readonly<Record<string, unknown>>;

/** `datapackage.json`: the tables as a Frictionless Data Package, version 2; the CSV files carry the schemas. */
export function renderDataPackage(files: readonly FileEntry[]): PublishedFile {
  const workbook = files.filter(({ path }) => path === WORKBOOK).map(workbookResource);
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: ABOUT.name,
    title: ABOUT.title,
    description: ABOUT.description,
    version: ABOUT.version,
    keywords: ABOUT.keywords,
    licenses: [ABOUT.license],
    contributors: [{ title: ABOUT.author, roles: ['author'] }],
    sources: [{ title: `Pages of Chinese newspapers, listed in the table issues. ${ABOUT.rights}` }],
    resources: [...tableFiles(files).map(tableResource), ...workbook],
  };
  return { path: 'datapackage.json', bytes: jsonBytes(descriptor) };
}

function tableResource({ table, format, mediaType, file }: TableFile): Json {
  return {
    // The CSV file has the name of the table: foreign keys refer to it.
    name: format === 'csv' ? table.name : `${table.name}.${format}`,
    ...(format === 'csv' ? { type: 'table' } : {}),
    title: table.title,
    description: table.description,
    ...bytesOf(file),
    mediatype: mediaType,
    ...FORMAT_NOTES[format],
    ...(format === 'csv' ? { schema: schemaOf(table) } : {}),
  };
}

function workbookResource(file: FileEntry): Json {
  return {
    name: 'workbook',
    title: 'Excel workbook',
    description: 'One sheet a table, behind a sheet that lists them and what had to be cut.',
    ...bytesOf(file),
    // Not 'xlsx': frictionless would read the list of sheets as the data.
    format: 'ooxml',
    mediatype: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  };
}

function bytesOf({ path, size, sha256 }: FileEntry): Json {
  return { path, bytes: size, hash: `sha256:${sha256}` };
}

const FORMAT_NOTES: Readonly<Record<FormatName, Json>> = {
  csv: {
    format: 'csv',
    encoding: 'utf-8',
    dialect: { header: true, delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true },
  },
  json: { format: 'json', encoding: 'utf-8' },
  arrow: { format: 'arrow' },
  // Not 'parquet': frictionless would read it as a table, and stumbles over lists.
  parquet: { format: 'apache-parquet' },
};

function schemaOf(table: Table): Json {
  const columns = columnsOf(table);
  const foreignKeys = columns.flatMap(({ name, references }) =>
    references === null ? [] : [foreignKey(table, name, references)],
  );
  return {
    fields: columns.map(fieldOf),
    primaryKey: table.key,
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
    missingValues: [''],
  };
}

function foreignKey(table: Table, column: string, references: string): Json {
  const [resource, field] = referenceOf(references);
  const within = resource === table.name ? {} : { resource };
  // A reference into its own table names no resource, or the empty one in version 1, which readers still expect.
  return { fields: [column], reference: { resource: '', ...within, fields: [field] } };
}

const TYPES: Readonly<Record<ColumnType, Json>> = {
  string: { type: 'string' },
  enum: { type: 'string' },
  int: { type: 'integer' },
  number: { type: 'number' },
  bool: { type: 'boolean', trueValues: ['true'], falseValues: ['false'] },
  date: { type: 'date', format: 'default' },
  list: { type: 'list', delimiter: ';', itemType: 'string' },
};

function fieldOf(column: Column): Json {
  const constraints = {
    // An empty list is an empty field, which is a missing value.
    ...(column.nullable || column.type === 'list' ? {} : { required: true }),
    ...(column.values === null ? {} : { enum: column.values }),
  };
  return {
    name: column.name,
    ...TYPES[column.type],
    description: column.description,
    ...(column.unit === null ? {} : { unit: column.unit }),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}
