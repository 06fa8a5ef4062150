import {
  AsyncByteQueue,
  Bool,
  type Data,
  type DataType,
  DateDay,
  Dictionary,
  Field,
  Float64,
  Int8,
  Int16,
  Int32,
  List,
  makeData,
  RecordBatch,
  RecordBatchFileWriter,
  Schema,
  Struct,
  Utf8,
  type Vector,
  vectorFromArray,
} from 'apache-arrow';
import type { Column } from '../../schemas/table.js';
import { dayNumberOf } from './days.js';
import type { AnyRow, Format } from './format.js';

/** Arrow IPC file, uncompressed, a record batch for each batch; one dictionary an enum column, in schema order. */
export const writeArrow: Format = ({ table, columns }) => {
  const writers = columns.map((column, i) => writerOf(column, i));
  const metadata = new Map([
    ['title', table.title],
    ['description', table.description],
    ['primary_key', JSON.stringify(table.key)],
  ]);
  const fields = writers.map((writer) => writer.field);
  const schema = new Schema(fields, metadata);
  const sink = new ChunkSink();
  const file = new RecordBatchFileWriter();
  file.reset(sink, schema);
  let isEmpty = true;
  const write = (rows: readonly AnyRow[]) => {
    file.write(batchOf(schema, writers, rows));
    isEmpty = false;
    return sink.take();
  };
  return {
    write,
    end() {
      // A table without rows still has one batch, which carries its dictionaries.
      const batch = isEmpty ? write([]) : new Uint8Array();
      file.finish();
      return Buffer.concat([batch, sink.take()]);
    },
  };
};

/** Hands out what was written so far. */
class ChunkSink extends AsyncByteQueue {
  private chunks: Uint8Array[] = [];

  override write(chunk: Parameters<AsyncByteQueue['write']>[0]): void {
    const view = chunk as ArrayBufferView;
    this.chunks.push(new Uint8Array(view.buffer, view.byteOffset, view.byteLength));
  }

  take(): Uint8Array {
    const bytes = Buffer.concat(this.chunks);
    this.chunks = [];
    return bytes;
  }
}

interface ColumnWriter {
  readonly field: Field;
  readonly build: (values: readonly unknown[]) => Data;
}

function batchOf(schema: Schema, writers: readonly ColumnWriter[], rows: readonly AnyRow[]): RecordBatch {
  const children = writers.map(({ field, build }) => build(rows.map((row) => row[field.name] ?? null)));
  const type = new Struct(schema.fields);
  return new RecordBatch(schema, makeData({ type, length: rows.length, nullCount: 0, children }));
}

/** The field of a column and how its values become buffers; both from the declared type alone. */
function writerOf(column: Column, index: number): ColumnWriter {
  const [type, build] = physicalOf(column, index);
  const metadata = new Map([['description', column.description]]);
  if (column.unit !== null) metadata.set('unit', column.unit);
  if (column.references !== null) metadata.set('references', column.references);
  return { field: new Field(column.name, type, column.nullable, metadata), build };
}

type Physical = readonly [DataType, ColumnWriter['build']];

function physicalOf(column: Column, index: number): Physical {
  switch (column.type) {
    case 'string':
      return [new Utf8(), textData];
    case 'int':
      return [new Int32(), fixedData(new Int32(), Int32Array, Number)];
    case 'number':
      return [new Float64(), fixedData(new Float64(), Float64Array, Number)];
    case 'date':
      return [new DateDay(), fixedData(new DateDay(), Int32Array, (date) => dayNumberOf(String(date)))];
    case 'bool':
      return [new Bool(), boolData];
    case 'list':
      return listPhysical();
    case 'enum':
      return enumPhysical(column, index);
  }
}

function fixedData<T extends Int32 | Float64 | DateDay>(
  type: T,
  ArrayType: Int32ArrayConstructor | Float64ArrayConstructor,
  read: (value: unknown) => number,
): ColumnWriter['build'] {
  return (values) => {
    const data = new ArrayType(values.length);
    for (const [i, value] of values.entries()) if (value !== null) data[i] = read(value);
    return makeData({ type, length: values.length, ...validity(values), data } as never) as Data;
  };
}

function boolData(values: readonly unknown[]): Data {
  const data = bitsOf(values, (value) => value === true);
  return makeData({ type: new Bool(), length: values.length, ...validity(values), data });
}

function textData(values: readonly unknown[]): Data {
  const encoded = values.map((value) => Buffer.from(value === null ? '' : String(value)));
  const valueOffsets = offsetsOf(encoded.map((bytes) => bytes.length));
  const data = new Uint8Array(Buffer.concat(encoded));
  return makeData({ type: new Utf8(), length: values.length, ...validity(values), valueOffsets, data });
}

function listPhysical(): Physical {
  const type = new List(new Field('item', new Utf8(), false));
  const build = (values: readonly unknown[]): Data => {
    const lists = values.map((value) => (value ?? []) as readonly string[]);
    const valueOffsets = offsetsOf(lists.map((list) => list.length));
    const child = textData(lists.flat()) as Data<Utf8>;
    return makeData({ type, length: values.length, ...validity(values), valueOffsets, child });
  };
  return [type, build];
}

function enumPhysical(column: Column, id: number): Physical {
  const words = column.values ?? [];
  const codes = new Map(words.map((word, code) => [word, code]));
  const [indices, ArrayType] = words.length < 128 ? [new Int8(), Int8Array] : [new Int16(), Int16Array];
  // The id is given: left out, it would count up from table to table.
  const type = new Dictionary(new Utf8(), indices, id);
  const dictionary: Vector<Utf8> = vectorFromArray(words, new Utf8());
  const build = (values: readonly unknown[]): Data => {
    const data = new ArrayType(values.length);
    for (const [i, value] of values.entries()) if (value !== null) data[i] = codeOf(codes, column, value);
    return makeData({ type, length: values.length, ...validity(values), data, dictionary } as never) as Data;
  };
  return [type, build];
}

function codeOf(codes: ReadonlyMap<string, number>, column: Column, value: unknown): number {
  const code = codes.get(String(value));
  if (code === undefined) throw new RangeError(`publish: ${column.name} cannot be ${JSON.stringify(value)}`);
  return code;
}

/** Null count and bitmap of a column; a column without nulls has no bitmap. */
function validity(values: readonly unknown[]): { nullCount: number; nullBitmap: Uint8Array | null } {
  const nullCount = values.reduce<number>((count, value) => (value === null ? count + 1 : count), 0);
  return { nullCount, nullBitmap: nullCount === 0 ? null : bitsOf(values, (value) => value !== null) };
}

function bitsOf(values: readonly unknown[], isSet: (value: unknown) => boolean): Uint8Array {
  // Arrow asks for buffers padded to 8 bytes.
  const bits = new Uint8Array(Math.ceil(values.length / 64) * 8);
  for (const [i, value] of values.entries())
    if (isSet(value)) bits[i >> 3] = (bits[i >> 3] ?? 0) | (1 << (i & 7));
  return bits;
}

function offsetsOf(lengths: readonly number[]): Int32Array {
  const offsets = new Int32Array(lengths.length + 1);
  let end = 0;
  for (const [i, length] of lengths.entries()) {
    end += length;
    offsets[i + 1] = end;
  }
  if (end > 0x7fffffff) throw new RangeError(`publish: ${end} bytes in one Arrow batch; it holds 2 GiB`);
  return offsets;
}
