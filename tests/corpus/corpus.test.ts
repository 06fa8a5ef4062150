import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readText } from '../../pipeline/read-text.js';

interface Case {
  readonly text: string;
  readonly reference?: string;
  readonly region?: string | null;
  readonly note?: string;
  readonly find: readonly Readonly<Record<string, unknown>>[];
}

const here = new URL('.', import.meta.url).pathname;
const families = ['dates', 'amounts', 'organizations', 'people', 'documents', 'events'] as const;

for (const family of families) {
  const folder = join(here, family);
  for (const file of filesIn(folder)) {
    describe(`${family}/${file}`, () => {
      const cases = JSON.parse(readFileSync(join(folder, file), 'utf8')) as readonly Case[];
      it.each(cases.map((one) => [one.text, one] as const))('%s', (_, one) => {
        const records = readText(one.text, {
          referenceDate: one.reference ?? '2020-12-31',
          region: one.region === undefined ? '浙江省' : one.region,
        })[family];
        expect(records.map((record) => record.text)).toEqual(one.find.map((wanted) => wanted.text));
        for (const [i, wanted] of one.find.entries()) expect(records[i]).toMatchObject(wanted);
      });
    });
  }
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort();
  } catch {
    return [];
  }
}
