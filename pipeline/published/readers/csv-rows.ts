import Papa from 'papaparse';
import { chunksOf, type OpenFile } from '../files.js';

type Fields = readonly string[];

/**
 * The rows of a CSV file, some at a time; its last line must end with a line feed. A row that goes on behind what was
 * read is read again when there is twice as much of it, so that no row takes more than linear time.
 */
export function* csvRows(file: OpenFile): Generator<readonly Fields[], void, undefined> {
  const LINE_FEED = 0x0a;
  if (file.slice(file.size - 1, file.size)[0] !== LINE_FEED)
    throw new Error('the last line has no line feed');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parser = new RowParser();
  let [rest, tried] = ['', 0];
  for (const chunk of chunksOf(file)) {
    rest += decoder.decode(chunk, { stream: true });
    if (rest.length < 2 * tried) continue;
    const { rows, length } = parser.parse(rest, true);
    rest = rest.slice(length);
    tried = rest.length;
    if (rows.length > 0) yield rows;
  }
  rest += decoder.decode();
  // What is left is whole rows, and the line feed that ends the last one.
  if (rest !== '') yield parser.parse(rest.slice(0, -1), false).rows;
}

/** Parses pieces of a file that begin with a row. */
class RowParser {
  private before = 0;

  /** The whole rows and their length; with `goesOn` the last row may be a part of one, and is left. */
  parse(text: string, goesOn: boolean): { readonly rows: readonly Fields[]; readonly length: number } {
    const { data, errors, meta } = new Papa.Parser({ delimiter: ',', newline: '\n' }).parse(
      text,
      0,
      goesOn,
    ) as Papa.ParseResult<string[]>;
    const [error] = errors;
    if (error !== undefined) throw new Error(`line ${this.before + (error.row ?? 0) + 1}: ${error.message}`);
    this.before += data.length;
    return { rows: data, length: meta.cursor };
  }
}
