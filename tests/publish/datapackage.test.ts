import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ABOUT } from '../../pipeline/publish/about.js';
import { TABLE_NAMES, TABLES } from '../../schemas/index.js';
import { columnsOf } from '../../schemas/table.js';
import { fixture } from './fixture.js';
import { renderAll } from './rendered.js';

const { dataset } = fixture();
const files = new Map(renderAll(dataset).map(({ path, bytes }) => [path, bytes] as const));
const textOf = (path: string) => Buffer.from(files.get(path) ?? []).toString();
const descriptor = JSON.parse(textOf('datapackage.json'));
const sums = new Map(
  textOf('SHA256SUMS')
    .trimEnd()
    .split('\n')
    .map((line) => [line.slice(66), line.slice(0, 64)] as const),
);
type Resource = Readonly<Record<string, unknown>> & { readonly path: string; readonly name: string };
const resources = descriptor.resources as readonly Resource[];

describe('the data package', () => {
  it('lists every table in every format, and the workbook, with bytes and hash', () => {
    expect(resources).toHaveLength(4 * TABLE_NAMES.length + 1);
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    for (const { path, bytes, hash } of resources) {
      expect(bytes, path).toBe(files.get(path)?.length);
      expect(hash, path).toBe(`sha256:${sums.get(path)}`);
    }
  });

  it('is listed in the checksums itself, as the other documents are', () => {
    expect([...sums.keys()]).toEqual(
      expect.arrayContaining(['croissant.json', 'datapackage.json', 'zhewen.xlsx']),
    );
  });

  it('gives the CSV files alone a type and a schema', () => {
    for (const { path, type, schema } of resources) {
      expect(type === 'table', path).toBe(path.endsWith('.csv'));
      expect(schema !== undefined, path).toBe(path.endsWith('.csv'));
    }
  });

  it.each(TABLE_NAMES)('describes every column of %s', (name) => {
    const { schema } = resources.find((resource) => resource.name === name) as unknown as {
      readonly schema: { fields: { name: string; description: string }[]; primaryKey: string[] };
    };
    const columns = columnsOf(TABLES[name]);
    expect(schema.fields.map((field) => [field.name, field.description])).toEqual(
      columns.map((column) => [column.name, column.description]),
    );
    expect(schema.primaryKey).toEqual(TABLES[name].key);
  });

  it('keeps references, closed vocabularies, lists and nulls', () => {
    const schemaOf = (name: string) => resources.find((resource) => resource.name === name)?.schema;
    expect(schemaOf('organizations')).toMatchObject({
      foreignKeys: [{ fields: ['parent_id'], reference: { resource: '', fields: ['organization_id'] } }],
      missingValues: [''],
    });
    const { fields } = schemaOf('organizations') as { readonly fields: readonly { name: string }[] };
    expect(fields.find(({ name }) => name === 'type')).toMatchObject({
      constraints: { required: true, enum: expect.arrayContaining(['government', 'bank']) },
    });
    expect(fields.find(({ name }) => name === 'aliases')).toMatchObject({ type: 'list', delimiter: ';' });
    expect(fields.find(({ name }) => name === 'region')).not.toHaveProperty('constraints');
  });
});

describe('the Croissant descriptor', () => {
  const croissant = JSON.parse(textOf('croissant.json'));

  it('lists the files with their hashes', () => {
    expect(croissant.distribution).toHaveLength(4 * TABLE_NAMES.length);
    for (const { contentUrl, sha256 } of croissant.distribution)
      expect(sha256, contentUrl).toBe(sums.get(contentUrl));
  });

  it('has a record set for every table with every column', () => {
    expect(croissant.recordSet.map((set: { name: string }) => set.name)).toEqual(TABLE_NAMES);
    for (const { name, field } of croissant.recordSet)
      expect(field.map((one: { name: string }) => one.name)).toEqual(
        columnsOf(TABLES[name as (typeof TABLE_NAMES)[number]]).map((column) => column.name),
      );
  });

  it('takes every field from a file that it lists', () => {
    const known = new Set(
      croissant.distribution.map((file: Readonly<Record<string, string>>) => file['@id']),
    );
    for (const { field } of croissant.recordSet)
      for (const { source } of field) expect(known).toContain(source.fileObject['@id']);
  });
});

describe('what is said of the dataset in several places', () => {
  it('is the same in package.json, CITATION.cff, LICENSE-DATA and the descriptors', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    const citation = readFileSync('CITATION.cff', 'utf8');
    expect(ABOUT.version).toBe(version);
    expect(citation).toContain(`\nversion: ${version}\n`);
    expect(citation).toContain(`\nlicense: ${ABOUT.license.name}\n`);
    const notice = readFileSync('LICENSE-DATA', 'utf8');
    expect(notice).toContain(ABOUT.license.path);
    expect(notice.replace(/\s+/g, ' ')).toContain(ABOUT.rights);
  });
});
