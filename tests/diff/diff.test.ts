import { describe, expect, it } from 'vitest';
import {
  changelogEntry,
  diffDatasets,
  firstEntry,
  formatDifference,
  snapshotOf,
} from '../../pipeline/diff/index.js';
import type { VersionFiles } from '../../pipeline/diff/snapshot.js';
import type { Dataset } from '../../schemas/index.js';
import { fixture } from '../publish/fixture.js';
import { renderWhole } from '../publish/rendered.js';

const { dataset } = fixture();

function filesOf(
  version: Dataset,
  edit: (path: string, text: string) => string | null = (_, text) => text,
): VersionFiles {
  const files = new Map<string, Uint8Array>();
  for (const { path, bytes } of renderWhole(version)) {
    const text = /\.json$/.test(path) ? edit(path, Buffer.from(bytes).toString()) : '';
    if (text !== null) files.set(path, Buffer.from(text));
  }
  const read = (path: string) => files.get(path) ?? new Uint8Array();
  return {
    paths: [...files.keys()].sort(),
    read,
    size: (path) => read(path).length,
    slice: (path, start, end) => new Uint8Array(read(path).slice(start, end)),
  };
}
const diff = (old: VersionFiles, fresh: VersionFiles) => diffDatasets(snapshotOf(old), snapshotOf(fresh));
const of = (differences: ReturnType<typeof diff>, table: string) =>
  differences.find((difference) => difference.table === table);

const [first, ...others] = dataset.amounts;
if (first === undefined) throw new Error('the fixture has no amounts');
const amounts = (...rows: Dataset['amounts']): Dataset => ({ ...dataset, amounts: rows });

describe('the difference of two versions', () => {
  it('is none between a version and itself', () => {
    const differences = diff(filesOf(dataset), filesOf(dataset));
    expect(differences).toHaveLength(13);
    for (const { added, removed, changed, schema } of differences) {
      expect([added, removed, changed]).toEqual([[], [], []]);
      expect(schema).toEqual({ added: [], removed: [], retyped: [], key: null });
    }
    expect(formatDifference(differences)).toContain('schema: no change');
  });

  it('names the columns in which a record changed', () => {
    const differences = diff(
      filesOf(dataset),
      filesOf(amounts({ ...first, item: '资金', value: 0.5 }, ...others)),
    );
    expect(of(differences, 'amounts')?.changed).toEqual([
      {
        key: [first.amount_id],
        columns: { value: { old: first.value, new: 0.5 }, item: { old: first.item, new: '资金' } },
      },
    ]);
    expect(of(differences, 'dates')?.changed).toEqual([]);
  });

  it('tells lists that differ in order or in an item', () => {
    const [body] = dataset.organizations;
    if (body === undefined) throw new Error('the fixture has no organizations');
    const aliases = [...body.aliases].reverse();
    const fresh = { ...dataset, organizations: [{ ...body, aliases }] };
    expect(of(diff(filesOf(dataset), filesOf(fresh)), 'organizations')?.changed).toEqual([
      { key: [body.organization_id], columns: { aliases: { old: body.aliases, new: aliases } } },
    ]);
  });

  it('finds added and removed records, each the other read backwards', () => {
    const [less, more] = [filesOf(amounts(...others)), filesOf(dataset)];
    expect(of(diff(less, more), 'amounts')).toMatchObject({ added: [first], removed: [], changed: [] });
    expect(of(diff(more, less), 'amounts')).toMatchObject({ added: [], removed: [first], changed: [] });
  });

  it('takes keys of several columns, null among them', () => {
    const [one, ...rest] = dataset.event_participants;
    if (one === undefined) throw new Error('the fixture has no participants');
    const fresh = { ...dataset, event_participants: [{ ...one, role: 'host' as const }, ...rest] };
    expect(of(diff(filesOf(dataset), filesOf(fresh)), 'event_participants')).toMatchObject({
      added: [{ ...one, role: 'host' }],
      removed: [one],
      changed: [],
    });
  });

  it('tells columns added, removed and retyped apart from changed records', () => {
    const older = filesOf(dataset, (path, text) => {
      if (path === 'schemas/amounts.schema.json') {
        const schema = JSON.parse(text);
        const { per: _, ...properties } = schema.properties;
        return JSON.stringify({
          ...schema,
          properties: { ...properties, note: { type: 'string' }, value: { type: ['integer', 'null'] } },
        });
      }
      return text;
    });
    const amountsOf = of(diff(older, filesOf(dataset)), 'amounts');
    expect(amountsOf?.schema).toEqual({
      added: ['per'],
      removed: ['note'],
      retyped: [{ column: 'value', old: 'integer | null', new: 'number | null' }],
      key: null,
    });
    expect(amountsOf?.changed).toEqual([]);
  });

  it('tells tables added and removed', () => {
    const without = filesOf(dataset, (path, text) => (path === 'schemas/people.schema.json' ? null : text));
    expect(of(diff(without, filesOf(dataset)), 'people')).toMatchObject({
      in: 'new',
      rows: { old: 0, new: 1 },
    });
    const report = formatDifference(diff(filesOf(dataset), without));
    expect(report).toContain('people: table removed');
    expect(report).toContain('people: 1 → 0 rows, 1 removed');
  });

  it('refuses files that hold no table', () => {
    const broken = (people: string) =>
      filesOf(dataset, (path, text) => (path === 'json/people.json' ? people : text));
    expect(() => diff(broken('{}'), filesOf(dataset))).toThrow('json/people.json: not an array of rows');
    expect(() => diff(filesOf(dataset), broken('[{},'))).toThrow('json/people.json: Unexpected end');
    expect(() => diff(filesOf(dataset), broken('[{},null]'))).toThrow(
      'json/people.json: row 2: not an object',
    );
    const noSchema = filesOf(dataset, (path, text) => (path === 'schemas/dates.schema.json' ? '{}' : text));
    expect(() => snapshotOf(noSchema)).toThrow('schemas/dates.schema.json: not the schema of a table');
  });

  it('compares records wherever they stand, and of those of one key the last', () => {
    const [turned, same] = [filesOf(amounts(...others, first)), filesOf(dataset)];
    expect(of(diff(turned, same), 'amounts')).toMatchObject({ added: [], removed: [], changed: [] });
    const twice = filesOf(amounts({ ...first, item: '资金' }, first, ...others));
    expect(of(diff(same, twice), 'amounts')).toMatchObject({ added: [], removed: [], changed: [] });
    expect(of(diff(twice, same), 'amounts')).toMatchObject({ rows: { old: 4, new: 3 }, changed: [] });
  });
});

describe('the report', () => {
  it('shows the first records of each kind and counts the others', () => {
    const report = formatDifference(diff(filesOf(amounts()), filesOf(dataset)), 2);
    expect(report).toContain('amounts: 0 → 3 rows, 3 added');
    expect(report).toContain('… and 1 more');
    expect(report.split('\n').filter((line) => line.startsWith(`  "${first.article_id}/a`))).toHaveLength(2);
  });
});

describe('the entry of a changelog', () => {
  it('says how many rows a first version has', () =>
    expect(firstEntry(snapshotOf(filesOf(dataset)))).toMatch(
      /^First publication\.[\s\S]*\| `amounts` \| 3 \|/,
    ));

  it('says so where nothing changed', () => {
    const entry = changelogEntry(diff(filesOf(dataset), filesOf(dataset)), '0.1.0');
    expect(entry).toMatch(/^Compared with 0\.1\.0\./);
    expect(entry).toMatch(/The schema is the same\.[\s\S]*All records are the same\./);
  });

  it('counts by table and column, and shows records that changed in different columns', () => {
    const [second, third] = others;
    if (second === undefined || third === undefined) throw new Error('the fixture has too few amounts');
    const fresh = amounts({ ...first, item: '资`金' }, { ...second, item: '条' }, { ...third, value: 7 });
    const entry = changelogEntry(diff(filesOf(dataset), filesOf(fresh)), '0.1.0');
    expect(entry).toContain('| `amounts` | 3 |  |  | 3 | `item` 2, `value` 1 |');
    expect(entry).toContain(`- \`amounts\` \`${first.amount_id}\`: \`item\` `);
    expect(entry).toContain('→ `"资´金"`');
    expect(entry).not.toContain('`"条"`');
    expect(entry).toMatch(/`value` `.*` → `7`/);
    expect(entry).not.toContain('`dates`');
  });

  it('names columns that came and went, and rows that were added', () => {
    const without = filesOf(amounts(...others), (path, text) =>
      path === 'schemas/amounts.schema.json' ? text.replace('"item":', '"thing":') : text,
    );
    const entry = changelogEntry(diff(without, filesOf(dataset)), '0.1.0');
    expect(entry).toMatch(/Schema:\n\n- amounts\.item: column added\n- amounts\.thing: column removed/);
    expect(entry).toMatch(new RegExp(`- \`amounts\` added: \`"${first.amount_id}"\``));
  });
});
