import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Describe,
  type FileEntry,
  FORMAT_NAMES,
  pathOf,
  schemaPathOf,
} from '../../pipeline/publish/index.js';
import { TABLE_NAMES, TABLES } from '../../schemas/index.js';
import { columnsOf } from '../../schemas/table.js';
import { compile } from '../io/compiled.js';
import { fixture } from './fixture.js';
import { renderWhole } from './rendered.js';

const render = (...[describeFiles]: [Describe?]) =>
  new Map(
    renderWhole(fixture().dataset, { counts: 1 }, describeFiles).map(
      ({ path, bytes }) => [path, bytes] as const,
    ),
  );
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('the published files', () => {
  const files = render();

  it('are every table in every format, its schema, the report and the checksums', () => {
    const expected = TABLE_NAMES.flatMap((table) => [
      ...FORMAT_NAMES.map((format) => pathOf(format, table)),
      schemaPathOf(table),
    ]);
    expect([...files.keys()]).toEqual([...expected, 'report.json', 'SHA256SUMS']);
    expect(JSON.parse(Buffer.from(files.get('report.json') ?? []).toString())).toEqual({ counts: 1 });
  });

  it('are listed with their hashes, sorted, except the list itself', () => {
    const lines = Buffer.from(files.get('SHA256SUMS') ?? [])
      .toString()
      .trimEnd()
      .split('\n');
    const paths = [...files.keys()].filter((path) => path !== 'SHA256SUMS').sort();
    expect(lines).toEqual(paths.map((path) => `${hash(files.get(path) ?? new Uint8Array())}  ${path}`));
  });

  it('may be described by documents, which are listed as well', () => {
    let seen: readonly FileEntry[] = [];
    const described = render((entries) => {
      seen = entries;
      return [{ path: 'datapackage.json', bytes: Buffer.from('{}') }];
    });
    expect(seen).toHaveLength(files.size - 1);
    expect(seen[0]).toEqual({
      path: 'csv/issues.csv',
      size: files.get('csv/issues.csv')?.length,
      sha256: hash(files.get('csv/issues.csv') ?? new Uint8Array()),
    });
    expect(Buffer.from(described.get('SHA256SUMS') ?? []).toString()).toContain(
      `${hash(Buffer.from('{}'))}  datapackage.json\n`,
    );
  });

  it('hold no name or version of a library, and no machine path', () => {
    for (const [path, bytes] of files)
      expect(Buffer.from(bytes).toString('latin1'), path).not.toMatch(
        /hyparquet|apache-arrow|papaparse|node_modules|0\.17\.0|21\.2\.0/,
      );
  });
});

describe('the JSON Schema of a table', () => {
  it.each(TABLE_NAMES)('%s names every column once, with its type and description', (name) => {
    const schema = JSON.parse(Buffer.from(render().get(schemaPathOf(name)) ?? []).toString());
    const columns = columnsOf(TABLES[name]);
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `${name}.schema.json`,
      title: TABLES[name].title,
      description: TABLES[name].description,
      additionalProperties: false,
      required: columns.map((column) => column.name),
    });
    expect(Object.keys(schema.properties)).toEqual(columns.map((column) => column.name));
    for (const column of columns) {
      const property = schema.properties[column.name];
      expect(property.description).toBe(column.description);
      expect([property.type].flat().includes('null'), column.name).toBe(column.nullable);
      if (column.values !== null)
        expect(property.enum).toEqual(column.nullable ? [...column.values, null] : column.values);
      if (column.type === 'date') expect(property.format).toBe('date');
    }
  });
});

describe('the bytes', () => {
  let compiled: string;
  beforeAll(() => {
    compiled = compile('pipeline/publish/**/*.ts', 'tests/publish/fixture.ts', 'tests/publish/rendered.ts');
    writeFileSync(
      join(compiled, 'sums.mjs'),
      `import { renderWhole } from './tests/publish/rendered.js';
       import { fixture } from './tests/publish/fixture.js';
       for (const { path, bytes } of renderWhole(fixture().dataset, { counts: 1 }))
         if (path === 'SHA256SUMS') process.stdout.write(bytes);`,
    );
  });
  afterAll(() => rmSync(compiled, { recursive: true }));

  it.each([
    ['Asia/Shanghai', 'zh_CN.UTF-8'],
    ['America/Los_Angeles', 'C'],
    ['Pacific/Apia', 'tr_TR.UTF-8'],
    ['UTC', 'POSIX'],
  ])('are the same in %s with %s', (TZ, LANG) => {
    const here = Buffer.from(render().get('SHA256SUMS') ?? []).toString();
    const there = execFileSync(process.execPath, [join(compiled, 'sums.mjs')], {
      env: { ...process.env, TZ, LANG, LC_ALL: LANG },
    });
    expect(there.toString()).toBe(here);
  });

  it('are the same when a process renders them twice', () => {
    expect(render().get('SHA256SUMS')).toEqual(render().get('SHA256SUMS'));
  });
});
