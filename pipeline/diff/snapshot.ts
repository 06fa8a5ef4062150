import type { PublishedFolder } from '../io/index.js';
import { messageOf, openFile } from '../published/files.js';
import { parseJsonRows, readJsonRows } from '../published/json-rows.js';

/** One row of a published table, read by column name. */
export type DiffRow = Readonly<Record<string, unknown>>;

/** A table of one version of the dataset, as its own files describe it. */
export interface TableSnapshot {
  readonly key: readonly string[];
  /** Type of each column in words, such as `string | null`, by name. */
  readonly columns: ReadonlyMap<string, string>;
  /** The rows with their places, read from the file whenever they are asked for. */
  readonly rows: () => Iterable<StoredRow>;
  /** Reads one row again. */
  readonly row: (place: Place) => DiffRow;
}

/** Where a row stands in its file. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface StoredRow extends Place {
  readonly value: DiffRow;
}

/** What a version is read from. */
export type VersionFiles = Pick<PublishedFolder, 'paths' | 'read' | 'size' | 'slice'>;

/** Makes the error of a message that names the file. */
type Fault = (message: string) => Error;

/** One version of the dataset, by table. */
export type Snapshot = ReadonlyMap<string, TableSnapshot>;

interface RowSchema {
  readonly 'x-primary-key': readonly string[];
  readonly properties: Readonly<Record<string, Property>>;
}

interface Property {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly (string | null)[];
}

const SCHEMA = /^schemas\/(.+)\.schema\.json$/;

/**
 * Reads a version by the schemas that it was published with, so that any two versions can be compared; its rows are
 * read when they are asked for. Throws, there or then, an error that names the file which is not what it should be.
 */
export function snapshotOf(files: VersionFiles, fault: Fault = (message) => new Error(message)): Snapshot {
  const names = files.paths.flatMap((path) => SCHEMA.exec(path)?.[1] ?? []);
  return new Map(names.map((name) => [name, tableOf(files, name, fault)]));
}

function tableOf(files: VersionFiles, name: string, fault: Fault): TableSnapshot {
  const path = `schemas/${name}.schema.json`;
  const { 'x-primary-key': key, properties } = parse(files, path, fault) as Partial<RowSchema>;
  if (!Array.isArray(key) || typeof properties !== 'object')
    throw fault(`${path}: not the schema of a table (x-primary-key and properties are missing)`);
  const columns = new Map(Object.entries(properties).map(([column, type]) => [column, typeOf(type)]));
  const json = `json/${name}.json`;
  return {
    key,
    columns,
    rows: () => rowsIn(files, json, fault),
    row: ({ start, end }) => parseJsonRows(files.slice(json, start, end))[0] as DiffRow,
  };
}

function* rowsIn(files: VersionFiles, path: string, fault: Fault): Generator<StoredRow> {
  try {
    let number = 0;
    for (const { value, start, end } of readJsonRows(openFile(files, path))) {
      number++;
      if (typeof value !== 'object' || value === null) throw new Error(`row ${number}: not an object`);
      yield { value: value as DiffRow, start, end };
    }
  } catch (error) {
    throw fault(`${path}: ${messageOf(error)}`);
  }
}

function parse(files: VersionFiles, path: string, fault: Fault): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(files.read(path)));
  } catch (error) {
    throw fault(`${path}: ${messageOf(error)}`);
  }
}

/** `enum(exact, about) | null`, `string, date`, `integer`. */
function typeOf({ type, format, enum: values }: Property): string {
  const types = [type ?? 'any'].flat();
  const base = types.filter((one) => one !== 'null').join(' | ');
  const words = values?.filter((value) => value !== null);
  const named = words === undefined ? base : `enum(${words.join(', ')})`;
  const detailed = format === undefined ? named : `${named}, ${format}`;
  return types.includes('null') ? `${detailed} | null` : detailed;
}
