import type { Files } from '../published/files.js';

/** One row of a published table, read by column name. */
export type DiffRow = Readonly<Record<string, unknown>>;

/** A table of one version of the dataset, as its own files describe it. */
export interface TableSnapshot {
  readonly key: readonly string[];
  /** Type of each column in words, such as `string | null`, by name. */
  readonly columns: ReadonlyMap<string, string>;
  readonly rows: readonly DiffRow[];
}

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
 * Reads a version by the schemas that it was published with, so that any two versions can be compared.
 * Throws an Error that names the file which is not what it should be.
 */
export function snapshotOf(files: Files): Snapshot {
  const names = files.paths.flatMap((path) => SCHEMA.exec(path)?.[1] ?? []);
  return new Map(names.map((name) => [name, tableOf(files, name)]));
}

function tableOf(files: Files, name: string): TableSnapshot {
  const path = `schemas/${name}.schema.json`;
  const { 'x-primary-key': key, properties } = parse(files, path) as Partial<RowSchema>;
  if (!Array.isArray(key) || typeof properties !== 'object')
    throw new Error(`${path}: not the schema of a table (x-primary-key and properties are missing)`);
  const rows = parse(files, `json/${name}.json`);
  if (!Array.isArray(rows)) throw new Error(`json/${name}.json: not an array of rows`);
  const columns = new Map(Object.entries(properties).map(([column, type]) => [column, typeOf(type)]));
  return { key, columns, rows };
}

function parse(files: Files, path: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(files.read(path)));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
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
