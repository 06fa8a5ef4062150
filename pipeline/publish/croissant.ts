import { type Column, type ColumnType, columnsOf, type Table } from '../../schemas/table.js';
import { ABOUT, jsonBytes, type TableFile, tableFiles } from './about.js';
import type { FileEntry } from './checksums.js';
import { pathOf } from './formats.js';
import type { PublishedFile } from './index.js';

type Json = Readonly<Record<string, unknown>>;

/**
 * `croissant.json`: the tables as an MLCommons Croissant dataset; records come from the Parquet files.
 * Foreign keys are in `datapackage.json` alone: with `references`, mlcroissant joins tables and gives wrong records.
 */
export function renderCroissant(files: readonly FileEntry[]): PublishedFile {
  const listed = tableFiles(files);
  const tables = listed.filter(({ format }) => format === 'parquet').map(({ table }) => table);
  const descriptor = {
    '@context': CONTEXT,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.0',
    name: ABOUT.name,
    alternateName: ABOUT.title,
    description: ABOUT.description,
    version: ABOUT.version,
    license: ABOUT.license.path,
    creator: { '@type': 'sc:Organization', name: ABOUT.author },
    inLanguage: ['zh', 'en'],
    keywords: ABOUT.keywords,
    citeAs: `${ABOUT.author}: ${ABOUT.title}, version ${ABOUT.version}`,
    isLiveDataset: false,
    distribution: listed.map(fileObject),
    recordSet: tables.map(recordSet),
  };
  return { path: 'croissant.json', bytes: jsonBytes(descriptor) };
}

function fileObject({ table, mediaType, file }: TableFile): Json {
  return {
    '@type': 'cr:FileObject',
    '@id': file.path,
    name: file.path,
    description: table.description,
    contentUrl: file.path,
    contentSize: `${file.size} B`,
    encodingFormat: mediaType === 'application/vnd.apache.parquet' ? 'application/x-parquet' : mediaType,
    sha256: file.sha256,
  };
}

function recordSet(table: Table): Json {
  return {
    '@type': 'cr:RecordSet',
    '@id': table.name,
    name: table.name,
    description: table.description,
    key: table.key.map((column) => ({ '@id': `${table.name}/${column}` })),
    field: columnsOf(table).map((column) => fieldOf(table, column)),
  };
}

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'sc:Text',
  enum: 'sc:Text',
  int: 'sc:Integer',
  number: 'sc:Float',
  bool: 'sc:Boolean',
  date: 'sc:Date',
  list: 'sc:Text',
};

function fieldOf(table: Table, column: Column): Json {
  return {
    '@type': 'cr:Field',
    '@id': `${table.name}/${column.name}`,
    name: column.name,
    description: column.description,
    dataType: TYPES[column.type],
    ...(column.type === 'list' ? { repeated: true } : {}),
    source: { fileObject: { '@id': pathOf('parquet', table.name) }, extract: { column: column.name } },
  };
}

/** The context of Croissant 1.0, word for word: readers compare it. */
const CONTEXT = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  cr: 'http://mlcommons.org/croissant/',
  rai: 'http://mlcommons.org/croissant/RAI/',
  data: { '@id': 'cr:data', '@type': '@json' },
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  dct: 'http://purl.org/dc/terms/',
  equivalentProperty: 'cr:equivalentProperty',
  examples: { '@id': 'cr:examples', '@type': '@json' },
  extract: 'cr:extract',
  field: 'cr:field',
  fileProperty: 'cr:fileProperty',
  fileObject: 'cr:fileObject',
  fileSet: 'cr:fileSet',
  format: 'cr:format',
  includes: 'cr:includes',
  isLiveDataset: 'cr:isLiveDataset',
  jsonPath: 'cr:jsonPath',
  key: 'cr:key',
  md5: 'cr:md5',
  parentField: 'cr:parentField',
  path: 'cr:path',
  recordSet: 'cr:recordSet',
  references: 'cr:references',
  regex: 'cr:regex',
  repeated: 'cr:repeated',
  replace: 'cr:replace',
  samplingRate: 'cr:samplingRate',
  sc: 'https://schema.org/',
  separator: 'cr:separator',
  source: 'cr:source',
  subField: 'cr:subField',
  transform: 'cr:transform',
} as const;
