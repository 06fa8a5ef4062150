import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headingOf, type KeptIssue, mergeIssues } from '../../pipeline/assemble/index.js';
import { BATCH_ROWS } from '../../pipeline/publish/batches.js';
import { renderDataset } from '../../pipeline/publish/index.js';
import { readPart } from '../../pipeline/read-part.js';
import { checkMerged } from '../../pipeline/validate/index.js';
import type { TableName } from '../../schemas/index.js';

const ISSUES = 200;
const file = {
  issueId: 'i000',
  fileName: 'i000.txt',
  bytes: readFileSync(new URL('../pages/hand/02-sixty-articles.txt', import.meta.url)),
  sidecar: '{"referenceDate":"2021-03-05"}',
};
const part = readPart(file);
if (!part.ok) throw new Error(part.problem.message);
const { tables } = part.value;

/** The page as issues of many names, their rows made when they are asked for; `count` tells how many. */
function manyIssues() {
  const count = { loads: 0, rows: 0 };
  const issues = Array.from({ length: ISSUES }, (_, i): KeptIssue => {
    const issueId = `i${String(i).padStart(3, '0')}`;
    const renamed = (text: string) => text.replaceAll('i000', issueId);
    const { counts, firsts } = headingOf(tables);
    return {
      issueId,
      counts,
      firsts: JSON.parse(renamed(JSON.stringify(firsts))),
      rows: (name: TableName) => {
        const rows = JSON.parse(renamed(JSON.stringify(tables[name]))) as object[];
        count.loads++;
        count.rows += rows.length;
        return rows;
      },
    };
  });
  return { issues, count };
}

describe('a dataset of many issues', () => {
  const { issues, count } = manyIssues();
  const merged = mergeIssues(issues);
  const perIssue = Math.max(...Object.values(headingOf(tables).counts));

  it('is large enough to tell', () => {
    expect(Math.max(...Object.values(merged.counts))).toBeGreaterThan(2 * (BATCH_ROWS + perIssue));
    expect(checkMerged(merged)).toEqual([]);
  });

  it('is written with a batch and an issue in memory, in pieces of bounded size', () => {
    count.rows = 0;
    let loaded = 0;
    let largest = 0;
    let total = 0;
    for (const { bytes } of renderDataset(merged, {})) {
      loaded = Math.max(loaded, count.rows);
      count.rows = 0;
      largest = Math.max(largest, bytes.length);
      total += bytes.length;
    }
    // Rows loaded from one piece to the next: those of a batch, and the rest of the issue that it ends in.
    expect(loaded).toBeLessThanOrEqual(BATCH_ROWS + perIssue);
    expect(largest).toBeLessThan(8e6);
    expect(total).toBeGreaterThan(4 * largest);
  });

  it('gives a part of itself table by table', () => {
    const few = merged.subset(new Set(['i007', 'i008']));
    count.loads = 0;
    expect(few.articles).toHaveLength(2 * tables.articles.length);
    expect(count.loads).toBe(2);
    expect(few.articles).not.toBe(few.articles);
  });
});
