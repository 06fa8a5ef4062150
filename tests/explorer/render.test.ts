import { createHash } from 'node:crypto';
import { inflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { keepTables, mergeIssues } from '../../pipeline/assemble/index.js';
import { unpackTable } from '../../pipeline/explorer/columns.js';
import type { ExplorerCore } from '../../pipeline/explorer/core.js';
import { explorerOf } from '../../pipeline/explorer/embedding.js';
import { DATA_MARK } from '../../pipeline/explorer/index.js';
import { unpackIssueText } from '../../pipeline/explorer/issue-text.js';
import { ABOUT } from '../../pipeline/publish/about.js';
import { readPart } from '../../pipeline/read-part.js';
import { reportOf } from '../../pipeline/report.js';
import { TABLE_NAMES } from '../../schemas/index.js';

const TEXT = (year: number) => `杭州实验室成立

　　${year}年8月1日，杭州市人民政府召开会议，宣布投资3.2
亿元建设<script>浙江大学研究院。

　　《杭州市数据条例》施行。
`;
const issues = [2019, 2020, 2021].map((year) => ({
  issueId: String(year),
  fileName: `${year}.txt`,
  bytes: Buffer.from(TEXT(year)),
  sidecar: `{"referenceDate":"${year}","region":"浙江省"}`,
  corrections: null,
}));
const parts = issues.map((file) => {
  const part = readPart(file);
  if (!part.ok) throw new Error(part.problem.message);
  return part.value;
});
const merged = mergeIssues(parts.map(({ issueId, tables }) => keepTables(issueId, tables)));
const summaries = parts.map(({ summary }) => summary);
const report = reportOf(merged.counts, summaries, []);
const rawBytes = (issueId: string) => issues.find((issue) => issue.issueId === issueId)?.bytes ?? null;
const FILES = [{ path: 'csv/dates.csv', size: 5, sha256: 'a'.repeat(64) }];

function render(options: { budget?: number; raw?: typeof rawBytes } = {}) {
  const { budget, raw = rawBytes } = options;
  const template = `<html>${DATA_MARK}</html>`;
  const given = { template, report, rows: merged.rows, subset: merged.subset, rawBytes: raw };
  const page = Buffer.from(explorerOf(given, ABOUT, FILES, budget).bytes).toString();
  const blocks = [...page.matchAll(/data-(core|issue)="([^"]*)">([^<]*)</g)].map(
    ([, name, id, text = '']) => ({
      name,
      id: id ?? '',
      bytes: inflateSync(Buffer.from(text, 'base64')),
    }),
  );
  const core = JSON.parse(Buffer.from(blocks[0]?.bytes ?? []).toString()) as ExplorerCore;
  return { page, blocks: blocks.slice(1), core };
}

describe('the rendered page', () => {
  it('is the same twice, and changes with the data', () => {
    const hash = (page: string) => createHash('sha256').update(page).digest('hex');
    expect(hash(render().page)).toBe(hash(render().page));
    expect(hash(render({ budget: 1 }).page)).not.toBe(hash(render().page));
  });

  it('holds every row of every table, the slices of the text apart', () => {
    const { core } = render();
    for (const name of TABLE_NAMES) {
      const rows = [...merged.rows(name)] as readonly Readonly<Record<string, unknown>>[];
      const kept =
        name === 'blocks' ? rows.filter(({ kind }) => kind !== 'headline' && kind !== 'paragraph') : rows;
      const found = unpackTable<Readonly<Record<string, unknown>>>(core.tables[name]);
      expect(found, name).toHaveLength(kept.length);
      for (const [i, row] of found.entries()) expect(kept[i], name).toMatchObject(row);
    }
    expect(unpackTable(core.tables.amounts).length).toBeGreaterThan(2);
  });

  it('holds the text of every article and every raw byte', () => {
    const { blocks, core } = render();
    for (const { id, bytes } of blocks) {
      const { texts, raw } = unpackIssueText({ bytes, lengths: core.lengths[id] ?? [] });
      const articles = [...merged.rows('articles')] as readonly { issue_id: string; text: string }[];
      expect(texts).toEqual(articles.filter(({ issue_id }) => issue_id === id).map(({ text }) => text));
      expect(Buffer.from(raw ?? [])).toEqual(rawBytes(id));
    }
  });

  it('holds no raw bytes of a file that was changed since it was read', () => {
    const { blocks, core } = render({ raw: () => Buffer.from('other') });
    const [block] = blocks;
    expect(
      unpackIssueText({ bytes: block?.bytes ?? new Uint8Array(), lengths: core.lengths['2019'] ?? [] }).raw,
    ).toBe(null);
  });

  it('says how many issues it leaves out, and has the newest', () => {
    const { blocks, core } = render({ budget: 1 });
    expect(blocks.map(({ id }) => id)).toEqual(['2021']);
    expect(core.omitted).toEqual({ issues: 2, articles: 2, first: '2019', last: '2020' });
    expect(core.notes.articles.rows).toBe(3);
    expect(unpackTable(core.tables.articles)).toHaveLength(1);
  });

  it('has nothing of the text in its source', () => {
    expect(render().page).not.toContain('浙江大学');
    expect(render().page.match(/<script/g)).toHaveLength(4);
  });

  it('lists the files with size and hash, and is named by them', () => {
    const { core } = render();
    expect(core.files).toEqual(FILES);
    expect(core.fingerprint).toMatch(/^[0-9a-f]{12}$/);
  });

  it('needs a template with room for the data', () => {
    const given = { template: '<html></html>', report, rows: merged.rows, subset: merged.subset, rawBytes };
    expect(() => explorerOf(given, ABOUT, FILES)).toThrow(/npm run compile/);
  });
});
