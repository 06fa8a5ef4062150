import { describe, expect, it } from 'vitest';
import { headingsOf } from '../../pipeline/docs/contents.js';
import { correctionTable } from '../../pipeline/docs/corrections.js';
import { errorTables } from '../../pipeline/docs/errors.js';
import { folded, replaceGenerated, shortened, table } from '../../pipeline/docs/markdown.js';
import {
  interval,
  kindTables,
  type MeasuredIssue,
  type MeasuredKind,
  ruleTable,
  scoreInterval,
} from '../../pipeline/docs/quality.js';
import { diagram, referenceList } from '../../pipeline/docs/tables.js';
import { TABLE_NAMES, TABLES } from '../../schemas/index.js';
import { columnsOf } from '../../schemas/table.js';

describe('Markdown', () => {
  it('keeps bars and line ends from breaking a table', () => {
    expect(table(['a', { number: 'b' }], [['x|y\nz', 3]])).toBe(
      '| a | b |\n| --- | ---: |\n| x\\|y ⏎ z | 3 |',
    );
  });

  it('shortens by characters, not by halves of them', () => {
    expect(shortened('𠮷野家', 1)).toBe('𠮷…');
    expect(shortened('𠮷野家', 3)).toBe('𠮷野家');
  });

  it('folds with an empty line, without which GitHub shows the source', () => {
    expect(folded('a', '| b |')).toContain('</summary>\n\n| b |\n\n</details>');
  });

  it('replaces between marks and refuses where they are missing', () => {
    expect(replaceGenerated('a <!-- x -->old<!-- /x --> b', 'x', 'new')).toBe(
      'a <!-- x -->\nnew\n<!-- /x --> b',
    );
    expect(() => replaceGenerated('<!-- /x --><!-- x -->', 'x', '')).toThrow('missing');
  });

  it('makes anchors as GitHub does, and knows fences', () => {
    const anchors = headingsOf(
      '# A `b_c`\n```sh\n# no\n```\n## Who, what & when?\n## 数据 set\n## A b_c',
    ).map(({ anchor }) => anchor);
    expect(anchors).toEqual(['a-b_c', 'who-what--when', '数据-set', 'a-b_c-1']);
  });
});

describe('intervals', () => {
  // Wilson, 95 %, from Newcombe (1998), table I: 81 of 263 and 15 of 148, 0 of 20.
  it.each([
    [81, 263, '30.8 (25.5–36.6)'],
    [15, 148, '10.1 (6.2–16.0)'],
    [0, 20, '0.0 (0.0–16.1)'],
    [0, 0, '–'],
  ])('%d of %d is %s', (right, all, wanted) => expect(interval(right, all)).toBe(wanted));

  it('of F1 contain F1 and stay within bounds', () => {
    expect(scoreInterval({ gold: 10, found: 10, right: 10 })).toMatch(/^100\.0 \(8\d\.\d–100\.0\)$/);
    expect(scoreInterval({ gold: 10, found: 10, right: 0 })).toMatch(/^0\.0 \(0\.0–/);
    // 4 of 6 and 8: J = 4/10, F1 = 8/14.
    expect(scoreInterval({ gold: 6, found: 8, right: 4 })).toMatch(/^57\.1 \(2\d\.\d–8\d\.\d\)$/);
    expect(scoreInterval({ gold: 0, found: 0, right: 0 })).toBe('–');
  });
});

describe('measured quality', () => {
  const kind = (blind: boolean, counts: Partial<MeasuredKind>): MeasuredKind => ({
    blind,
    gold: 0,
    found: 0,
    strict: 0,
    fields: {},
    rules: {},
    errors: [],
    ...counts,
  });
  const error = (field: string | null, n: number) => ({
    field,
    sentence: `前文${n}元后文。`,
    expected: `${n}元: ${n}`,
    found: null,
  });
  const issues: MeasuredIssue[] = [
    {
      issue: 'one',
      reference_date: '2020-01-01',
      articles: 1,
      kinds: {
        amounts: kind(false, {
          gold: 4,
          found: 5,
          strict: 3,
          rules: { 'amount.money': [3, 5] },
          errors: [1, 2, 3, 4, 5, 6].map((n) => error(null, n)).concat(error('item', 7)),
        }),
      },
    },
    {
      issue: 'two',
      reference_date: '2021-01-01',
      articles: 1,
      kinds: { amounts: kind(true, { gold: 10, found: 8, strict: 8, rules: { 'amount.rare': [1, 2] } }) },
    },
  ];

  it('keeps pages apart that the rules had seen', () => {
    const [unseen = '', seen = ''] = kindTables(issues).split('**Issues that served');
    expect(unseen).toContain('| amounts | 1 | 10 | 8 | 8 | 100.0 ');
    expect(seen).toContain('| amounts | 1 | 4 | 5 | 3 | 60.0 ');
  });

  it('sums up the rules that were found too rarely to tell', () => {
    expect(ruleTable(issues)).toContain('| `amount.money` | 5 | 3 | 60.0 ');
    expect(ruleTable(issues)).toContain('| 1 more rules, each found fewer than 5 times | 2 | 1 | 50.0 ');
  });

  it('shows five errors of different sorts, the mention in bold', () => {
    const rows = errorTables(issues)
      .split('\n')
      .filter((line) => line.startsWith('| `one`'));
    expect(rows).toHaveLength(5);
    expect(rows[0]).toBe('| `one` | missed | 前文**1元**后文。 | 1元: 1 | nothing |');
    expect(rows.filter((line) => line.includes('| item |'))).toHaveLength(1);
  });
});

describe('tables', () => {
  const columns = TABLE_NAMES.flatMap((name) =>
    columnsOf(TABLES[name])
      .filter(({ references }) => references !== null)
      .map(({ nullable, references }) => ({ from: name, nullable, references })),
  );

  it('are drawn with every key and every reference', () => {
    const lines = diagram().split('\n');
    for (const { from, nullable, references } of columns) {
      const [to] = references?.split('.') ?? [];
      const wanted = `  ${to} ${nullable ? '|o' : '||'}--o{ ${from} : `;
      expect(lines.some((line) => line.startsWith(wanted))).toBe(true);
    }
    expect(lines).toContain('    string amount_id PK');
    expect(lines).toContain('    string event_id PK, FK');
  });

  it('have a list of the same references', () => {
    expect(referenceList().split('\n')).toHaveLength(columns.length + 2);
  });
});

describe('corrections', () => {
  it('says that there are none', () => expect(correctionTable([])).toContain('no corrections'));

  it('shows what stood there before', () => {
    const rows = correctionTable([
      {
        issue_id: 't',
        action: 'change',
        table: 'amounts',
        record: 't-01/a7',
        before: { modifier: 'over', min: null },
        after: { modifier: 'exact', min: 3 },
        reason: '见原报。',
        author: '校对甲',
        date: '2026-11-22',
        source: '第一版',
      },
    ]);
    expect(rows).toContain(
      '| `amounts` `t-01/a7` | modifier: over | modifier: exact, min: 3 | 见原报。 Source: 第一版 | 校对甲, 2026-11-22 |',
    );
  });
});
