import { z } from 'zod';
import type { Table } from '../../schemas/table.js';

type Json = Readonly<Record<string, unknown>>;

/** JSON Schema 2020-12 of one row of a table, from its Zod object. */
export function renderSchema(table: Table): Uint8Array {
  const { $schema, properties, ...rest } = z.toJSONSchema(table.row, { target: 'draft-2020-12' });
  const columns = Object.entries(properties ?? {}).map(([name, column]) => [name, tidy(column as Json)]);
  const schema = {
    $schema,
    $id: schemaName(table.name),
    title: table.title,
    description: table.description,
    'x-primary-key': table.key,
    ...rest,
    properties: Object.fromEntries(columns),
  };
  return Buffer.from(`${JSON.stringify(schema, null, 2)}\n`);
}

/** One shape for every column: a nullable one has `"type": [T, "null"]`, never `anyOf`. */
function tidy({ anyOf, ...column }: Json): Json {
  const inner = (anyOf as readonly Json[] | undefined)?.[0];
  const flat =
    inner === undefined
      ? column
      : {
          ...column,
          ...inner,
          type: [inner.type, 'null'],
          ...(Array.isArray(inner.enum) ? { enum: [...inner.enum, null] } : {}),
        };
  // Zod's own pattern counts leap years in 200 characters; the format says the same.
  return flat.format === 'date' ? { ...flat, pattern: '^\\d{4}-\\d{2}-\\d{2}$' } : flat;
}

/** Where the schema of a table lies in the published folder. */
export function schemaPathOf(table: string): string {
  return `schemas/${schemaName(table)}`;
}

function schemaName(table: string): string {
  return `${table}.schema.json`;
}
