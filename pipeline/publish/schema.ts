import { z } from 'zod';
import type { Table } from '../../schemas/table.js';

/** JSON Schema 2020-12 of one row of a table, from its Zod object. */
export function renderSchema(table: Table): Uint8Array {
  const { $schema, ...rest } = z.toJSONSchema(table.row, {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      // Zod's own pattern counts leap years in 200 characters; the format says the same.
      if (jsonSchema.format === 'date') jsonSchema.pattern = '^\\d{4}-\\d{2}-\\d{2}$';
    },
  });
  const schema = {
    $schema,
    $id: schemaName(table.name),
    title: table.title,
    description: table.description,
    'x-primary-key': table.key,
    ...rest,
  };
  return Buffer.from(`${JSON.stringify(schema, null, 2)}\n`);
}

/** Where the schema of a table lies in the published folder. */
export function schemaPathOf(table: string): string {
  return `schemas/${schemaName(table)}`;
}

function schemaName(table: string): string {
  return `${table}.schema.json`;
}
