import { isUtf8 } from 'node:buffer';
import { messageOf, type OpenFile } from './files.js';
import { elementsOf } from './json-elements.js';

/** One row of a JSON table, of any shape, and where it stands in the file. */
export interface JsonRow {
  readonly value: unknown;
  readonly start: number;
  readonly end: number;
}

/** A file up to this size is parsed once more to tell exactly what is wrong with it. */
const MAX_EXPLAINED = 2 ** 22;

/** The rows of a JSON table, one after the other; throws an Error where the file is none. */
export function* readJsonRows(
  file: OpenFile,
  onBytes: (count: number) => void = () => {},
): Generator<JsonRow, void, undefined> {
  let row = 0;
  try {
    for (const { bytes, start, end } of elementsOf(file, onBytes)) {
      row++;
      yield { value: parsedRow(bytes, row), start, end };
    }
  } catch (error) {
    throw explained(file, error);
  }
}

/** The rows between two bytes of a JSON table, from the start of a row to the end of one. */
export function parseJsonRows(bytes: Uint8Array): readonly object[] {
  return JSON.parse(`[${textOf(bytes)}]`) as readonly object[];
}

function parsedRow(bytes: Uint8Array, row: number): unknown {
  try {
    return JSON.parse(textOf(bytes));
  } catch (error) {
    throw new Error(`row ${row}: ${messageOf(error)}`);
  }
}

/** The words of the JSON parser for a small file: they show the place. */
function explained(file: OpenFile, error: unknown): unknown {
  if (file.size > MAX_EXPLAINED) return error;
  try {
    const rows: unknown = JSON.parse(textOf(file.slice(0, file.size)));
    return Array.isArray(rows) ? error : new Error('not an array of rows');
  } catch (fault) {
    return fault;
  }
}

function textOf(bytes: Uint8Array): string {
  // Several times as fast for short texts as a decoder that refuses bytes which are no text.
  if (isUtf8(bytes)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
