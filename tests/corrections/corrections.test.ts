import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faceOf } from '../../schemas/corrections.js';
import { TABLE_NAMES, TABLES } from '../../schemas/index.js';
import { accepted, corrected, PAGE, refusal, rowOf, rowsOf, SIGNED } from './page.js';

const plain = accepted(null);
const money = rowOf(plain, 'amounts', { text: '8600万元' });
const count = rowOf(plain, 'amounts', { text: '120名' });
const day = rowOf(plain, 'dates', { text: '2023年6月17日' });
const institute = rowOf(plain, 'organization_mentions', { text: '云州智能研究院' });
const bureau = rowOf(plain, 'organization_mentions', { text: '云州市科技局' });
const main = rowOf(plain, 'events', { article_id: 't-01', is_main: true });

describe('a correction', () => {
  it('is not needed: without any, nothing is marked', () => {
    expect(plain.summary.corrections).toEqual([]);
    for (const table of ['amounts', 'organizations', 'events', 'articles'] as const)
      for (const row of rowsOf(plain, table)) expect(row.correction).toBeNull();
    expect(accepted([]).tables).toEqual(plain.tables);
  });

  it('changes values and links of an amount, and marks the row with columns, reason, author and day', () => {
    const part = accepted([
      {
        action: 'change',
        table: 'amounts',
        record: money.amount_id,
        expect: { text: '8600万元', value: 86_000_000, item: money.item, date_id: money.date_id },
        set: { value: 86_000_001, item: '投入', date_id: day.date_id },
        ...SIGNED,
      },
    ]);
    expect(rowOf(part, 'amounts', { amount_id: money.amount_id })).toEqual({
      ...money,
      value: 86_000_001,
      item: '投入',
      item_start: Number(money.start) - 2,
      item_end: money.start,
      date_id: day.date_id,
      correction: 'value, item, date_id: 见原报第一版 (校对甲, 2023-07-01)',
    });
    expect(part.summary.corrections).toEqual([
      {
        issue_id: 't',
        action: 'change',
        table: 'amounts',
        record: money.amount_id,
        before: expect.objectContaining({ value: 86_000_000, item: money.item }),
        after: expect.objectContaining({ value: 86_000_001, item: '投入' }),
        ...SIGNED,
        source: null,
      },
    ]);
    const others = (rows: typeof plain) =>
      rowsOf(rows, 'amounts').filter(({ correction }) => correction === null);
    expect(others(part)).toEqual(
      rowsOf(plain, 'amounts').filter(({ amount_id }) => amount_id !== money.amount_id),
    );
  });

  it('removes a false mention with its body, its participants and its links', () => {
    const part = accepted([
      {
        action: 'remove',
        table: 'organization_mentions',
        record: institute.mention_id,
        expect: { text: '云州智能研究院' },
        ...SIGNED,
      },
    ]);
    const told = JSON.stringify(part.tables.organizations) + JSON.stringify(part.tables.event_participants);
    expect(told).not.toContain('o-云州智能研究院');
    expect(rowOf(part, 'amounts', { text: '8600万元' }).organization_id).toBeNull();
    const others = accepted([
      {
        action: 'remove',
        table: 'organization_mentions',
        record: bureau.mention_id,
        expect: { text: '云州市科技局' },
        ...SIGNED,
      },
    ]);
    expect(rowOf(others, 'people', { name: '林远山' }).organization_id).toBeNull();
    expect(JSON.stringify(others.tables)).not.toContain('o-云州市科技局');
    expect(part.summary.corrections[0]).toMatchObject({
      record: institute.mention_id,
      before: { text: '云州智能研究院' },
      after: null,
    });
  });

  it('adds a mention that was missed, with the bytes of its text', () => {
    const part = accepted([
      {
        action: 'add',
        table: 'dates',
        set: { article_id: 't-02', text: '据介绍', kind: 'vague' },
        ...SIGNED,
      },
    ]);
    const row = rowOf(part, 'dates', { text: '据介绍' });
    expect(row).toMatchObject({
      article_id: 't-02',
      rule: 'correction',
      correction: expect.stringMatching(/^added: /),
    });
    expect(row.date_id).toBe(`t-02/d${row.start}`);
  });

  it('adds a mention over a hard wrap of the page and behind characters beyond the basic plane', () => {
    const text = PAGE.replace('在云州宣布', '在😀云州宣布');
    const part = accepted(
      [
        {
          action: 'add',
          table: 'events',
          set: { article_id: 't-01', trigger: '大学参', type: 'other' },
          ...SIGNED,
        },
      ],
      text,
    );
    const row = rowOf(part, 'events', { trigger: '大学参', rule: 'correction' });
    const article = String(rowOf(part, 'articles', { article_id: 't-01' }).text);
    expect(Array.from(article).slice(Number(row.trigger_start), Number(row.trigger_end)).join('')).toBe(
      '大学参',
    );
    expect(String(row.sentence)).toMatch(/^云州市财政局.*。$/);
  });

  it('lets a mention point to another body, known or new, and its participants follow', () => {
    const change = {
      action: 'change',
      table: 'organization_mentions',
      record: institute.mention_id,
      expect: { text: '云州智能研究院', organization_id: 'o-云州智能研究院' },
      ...SIGNED,
    };
    const known = accepted([{ ...change, set: { organization_id: bureau.organization_id } }]);
    expect(rowOf(known, 'organizations', { organization_id: bureau.organization_id })).toMatchObject({
      mentions: 2,
      aliases: ['云州智能研究院'],
    });
    const id = 'o-云州人工智能研究院';
    const fresh = accepted([
      {
        ...change,
        set: { organization_id: id },
        entity: {
          name: '云州人工智能研究院',
          type: 'research_institute',
          region: '云州区',
          region_code: '140215',
        },
      },
    ]);
    expect(rowOf(fresh, 'organizations', { organization_id: id })).toMatchObject({
      aliases: ['云州智能研究院'],
      type: 'research_institute',
    });
    expect(rowsOf(fresh, 'event_participants').map(({ organization_id }) => organization_id)).toContain(id);
    expect(JSON.stringify(fresh.tables)).not.toContain('"o-云州智能研究院"');
  });

  it('changes type, date and main event; computed columns follow', () => {
    const other = rowOf(plain, 'events', { article_id: 't-01', trigger: '宣布' });
    const part = accepted([
      {
        action: 'change',
        table: 'events',
        record: main.event_id,
        expect: { trigger: main.trigger, is_main: true, date_id: main.date_id },
        set: { is_main: false, date_id: null },
        ...SIGNED,
      },
      {
        action: 'change',
        table: 'events',
        record: other.event_id,
        expect: { trigger: '宣布', is_main: false, type: other.type },
        set: { is_main: true, type: 'other' },
        ...SIGNED,
      },
    ]);
    expect(rowOf(part, 'events', { event_id: main.event_id })).toMatchObject({
      is_main: false,
      start_date: null,
      edtf: null,
      date_precision: null,
    });
    expect(rowOf(part, 'events', { event_id: other.event_id })).toMatchObject({
      is_main: true,
      type: 'other',
    });
  });

  it('of a date reaches the events that it dates', () => {
    const part = accepted([
      {
        action: 'change',
        table: 'dates',
        record: day.date_id,
        expect: { text: day.text, start_date: '2023-06-17', end_date: '2023-06-17', edtf: '2023-06-17' },
        set: { start_date: '2023-06-18', end_date: '2023-06-18', edtf: '2023-06-18' },
        ...SIGNED,
      },
    ]);
    expect(rowOf(part, 'events', { event_id: main.event_id })).toMatchObject({ start_date: '2023-06-18' });
  });

  it('moves a mention, whose id follows', () => {
    const part = accepted([
      {
        action: 'change',
        table: 'organization_mentions',
        record: institute.mention_id,
        expect: { text: '云州智能研究院', start: institute.start },
        set: { text: '智能研究院', start: Number(institute.start) + 2 },
        ...SIGNED,
      },
    ]);
    expect(rowOf(part, 'organization_mentions', { text: '智能研究院' }).mention_id).toBe(
      `t-01/o${Number(institute.start) + 2}`,
    );
  });

  it('changes what is said of a body, a person, a document', () => {
    const part = accepted([
      {
        action: 'change',
        table: 'organizations',
        record: bureau.organization_id,
        expect: { name: '云州市科技局', parent_id: null, type: 'government' },
        set: { type: 'other', parent_id: 'o-云州市财政局' },
        ...SIGNED,
      },
      {
        action: 'change',
        table: 'people',
        record: 't/p-林远山',
        expect: { name: '林远山', organization_id: bureau.organization_id },
        set: { organization_id: 'o-云州大学' },
        ...SIGNED,
      },
      {
        action: 'change',
        table: 'documents',
        record: 'w-云州银行支持小微企业行动方案',
        expect: { title: '云州银行支持小微企业行动方案', kind: 'plan' },
        set: { kind: 'notice' },
        ...SIGNED,
      },
    ]);
    expect(rowOf(part, 'organizations', { name: '云州市科技局' })).toMatchObject({
      type: 'other',
      parent_id: 'o-云州市财政局',
      correction: expect.stringMatching(/^type, parent_id: /),
    });
    expect(rowOf(part, 'people', { name: '林远山' })).toMatchObject({
      organization_id: 'o-云州大学',
      correction: expect.any(String),
    });
    expect(rowsOf(part, 'documents')).toMatchObject([{ kind: 'notice', correction: expect.any(String) }]);
  });

  it('adds, changes and removes participants', () => {
    const record = main.event_id;
    const part = accepted([
      {
        action: 'add',
        table: 'event_participants',
        set: { event_id: record, organization_id: 'o-云州市财政局', role: 'host' },
        ...SIGNED,
      },
      {
        action: 'change',
        table: 'event_participants',
        record,
        expect: { role: 'agent', organization_id: 'o-云州智能研究院' },
        set: { role: 'target' },
        ...SIGNED,
      },
    ]);
    const of = rowsOf(part, 'event_participants').filter(({ event_id }) => event_id === record);
    expect(of).toContainEqual(
      expect.objectContaining({
        organization_id: 'o-云州市财政局',
        role: 'host',
        mention_id: expect.stringMatching(/^t-01\/o/),
      }),
    );
    expect(of).toContainEqual(
      expect.objectContaining({ organization_id: 'o-云州智能研究院', role: 'target' }),
    );
    const removed = accepted([
      {
        action: 'remove',
        table: 'event_participants',
        record,
        expect: { role: 'agent', organization_id: 'o-云州智能研究院' },
        ...SIGNED,
      },
    ]);
    expect(rowsOf(removed, 'event_participants').length).toBe(rowsOf(plain, 'event_participants').length - 1);
  });

  it('corrects section and headline before anything is extracted', () => {
    const part = accepted([
      {
        action: 'change',
        table: 'articles',
        record: 't-01',
        expect: { headline: '示范区研究院成立', section: 'science_technology' },
        set: { headline: '示范区', section: 'other' },
        ...SIGNED,
      },
    ]);
    const article = rowOf(part, 'articles', { article_id: 't-01' });
    expect(article).toMatchObject({ headline: '示范区', section: 'other', paragraphs: 2 });
    expect(String(article.text)).toMatch(/^示范区\n研究院成立\n2023年/);
    const whole = `${String(rowOf(plain, 'articles', { article_id: 't-02' }).text).replace('\n', '')}`;
    const longer = accepted([
      {
        action: 'change',
        table: 'articles',
        record: 't-02',
        expect: { headline: '云州银行出台措施支持小微企业' },
        set: { headline: whole },
        ...SIGNED,
      },
    ]);
    expect(rowOf(longer, 'articles', { article_id: 't-02' })).toMatchObject({
      headline: whole,
      paragraphs: 0,
    });
  });
});

describe('a correction fails loudly', () => {
  const change = { action: 'change', table: 'amounts', record: money.amount_id, ...SIGNED };

  it('when something else stands there by now', () => {
    expect(refusal([{ ...change, expect: { text: '8600万元', value: 86 }, set: { value: 87 } }])).toBe(
      `t.corrections.json: correction 1: change amounts ${money.amount_id}: value: expected 86, found 86000000 [corrections]`,
    );
  });

  it('when the rules have learnt it', () => {
    expect(
      refusal([{ ...change, expect: { text: '8600万元', value: 86 }, set: { value: 86_000_000 } }]),
    ).toMatch(/the rules give by now what it sets: take it out/);
  });

  it('when the record has moved, with where it may have gone', () => {
    const message = refusal([
      { ...change, record: 't-01/a3', expect: { text: '8600万元', value: 1 }, set: { value: 2 } },
    ]);
    expect(message).toContain(`no such record stands there now; did you mean ${money.amount_id} "8600万元"`);
  });

  it('for all corrections that fail, each by its number', () => {
    const bad = { ...change, expect: { text: '8600万元', value: 1 }, set: { value: 2 } };
    const message = refusal([bad, { ...bad, record: count.amount_id }]);
    expect(message).toMatch(/\n {2}correction 1: .*\n {2}correction 2: /);
  });

  it('when two corrections are of one record', () => {
    const one = (from: number) => ({
      ...change,
      expect: { text: '8600万元', value: from },
      set: { value: from + 1 },
    });
    expect(refusal([one(86_000_000), one(86_000_001)])).toMatch(/correction 2: .*is corrected already/);
  });

  it('when what is to be added is found by now', () => {
    expect(
      refusal([
        {
          action: 'add',
          table: 'dates',
          set: { article_id: 't-01', text: '6月17日', kind: 'date' },
          ...SIGNED,
        },
      ]),
    ).toContain(
      `expected nothing at ${Number(day.start) + 5}, found ${day.date_id} "2023年6月17日" by the rule`,
    );
  });

  it('when a text stands elsewhere, several times, or not at all', () => {
    const add = (set: object) =>
      refusal([
        { action: 'add', table: 'dates', set: { article_id: 't-01', kind: 'date', ...set }, ...SIGNED },
      ]);
    expect(add({ text: '研究院', start: 0 })).toMatch(
      /at 0 stands “示范区”, not “研究院”; it stands at 3, 41/,
    );
    expect(add({ text: '研究院' })).toMatch(/stands at 3, 41: say which one/);
    expect(add({ text: '没有' })).toMatch(/does not stand in the article/);
  });

  it('when a link leads nowhere', () => {
    expect(
      refusal([
        { ...change, expect: { text: '8600万元', date_id: money.date_id }, set: { date_id: 't-01/d999' } },
      ]),
    ).toContain(`did you mean ${day.date_id}?`);
    expect(
      refusal([
        {
          action: 'change',
          table: 'organization_mentions',
          record: institute.mention_id,
          expect: { text: '云州智能研究院', organization_id: 'o-云州智能研究院' },
          set: { organization_id: 'o-云州智能研究所' },
          ...SIGNED,
        },
      ]),
    ).toMatch(
      /the issue has no body o-云州智能研究所; describe a new one with "entity": .*; did you mean o-云州智能研究院/,
    );
    expect(
      refusal([
        {
          action: 'add',
          table: 'person_mentions',
          set: { article_id: 't-01', text: '首期', person_id: 't/p-林远' },
          ...SIGNED,
        },
      ]),
    ).toMatch(/the issue has no person t\/p-林远; .*; did you mean t\/p-林远山\?/);
    expect(
      refusal([
        { action: 'remove', table: 'amounts', record: 'u-01/a1', expect: { text: '1元' }, ...SIGNED },
      ]),
    ).toContain('is no record of t; the corrections of another issue stand in its own file');
  });

  it('when it breaks the rules of the dataset', () => {
    expect(
      refusal([
        {
          action: 'change',
          table: 'events',
          record: main.event_id,
          expect: { trigger: main.trigger, is_main: true },
          set: { is_main: false },
          ...SIGNED,
        },
      ]),
    ).toMatch(
      /correction 1: change events .*leaves articles t-01: found \[\], expected exactly one main event/,
    );
    expect(
      refusal([
        {
          ...change,
          table: 'dates',
          record: day.date_id,
          expect: { text: day.text, start_date: '2023-06-17' },
          set: { start_date: '2023-06-20' },
        },
      ]),
    ).toMatch(/leaves dates .* end_date: .*date\.order/);
  });

  it('when the headline is no part of the text', () => {
    expect(
      refusal([
        {
          action: 'change',
          table: 'articles',
          record: 't-01',
          expect: { headline: '示范区研究院成立' },
          set: { headline: '示范区成立' },
          ...SIGNED,
        },
      ]),
    ).toMatch(/no beginning of the old one/);
  });
});

describe('a corrections file', () => {
  it.each([
    ['{', /not valid JSON/],
    ['{}', /an array of corrections is expected/],
    ['[1]', /correction 1: action: expected one of change, add, remove, found undefined/],
    [[{ action: 'alter' }], /found "alter"/],
    [
      [{ ...SIGNED, action: 'remove', table: 'blocks', record: 'x', expect: {} }],
      /table: expected one of articles, dates/,
    ],
    [
      [{ ...SIGNED, action: 'remove', table: 'people', record: 'x', expect: { name: 'x' } }],
      /no record of people can be removed/,
    ],
    [[{ action: 'remove', table: 'dates', record: 'x', expect: { text: '5月' } }], /reason: is missing/],
    [
      [
        {
          ...SIGNED,
          date: '1.7.2023',
          action: 'remove',
          table: 'dates',
          record: 'x',
          expect: { text: '5月' },
        },
      ],
      /date: expected a day YYYY-MM-DD, found "1\.7\.2023"/,
    ],
    [
      [{ ...SIGNED, action: 'remove', table: 'dates', record: 'x', expect: { text: '5月' }, because: '' }],
      /unknown key "because"; allowed are action, table/,
    ],
    [[{ ...SIGNED, action: 'remove', table: 'dates', record: 'x', expect: {} }], /expect\.text: is missing/],
    [
      [
        {
          ...SIGNED,
          action: 'change',
          table: 'dates',
          record: 'x',
          expect: { text: '5月' },
          set: { kind: 'range' },
        },
      ],
      /expect\.kind: is missing; say what stands there now/,
    ],
    [
      [
        {
          ...SIGNED,
          action: 'change',
          table: 'dates',
          record: 'x',
          expect: { text: '5月', kind: 'date' },
          set: { kind: 'month' },
        },
      ],
      /set\.kind: one of date, datetime.*found "month"/,
    ],
    [
      [
        {
          ...SIGNED,
          action: 'change',
          table: 'dates',
          record: 'x',
          expect: { text: '5月', rule: 'x' },
          set: { rule: 'y' },
        },
      ],
      /set\.rule: not a column to correct; dates has text, start, kind/,
    ],
    [
      [
        {
          ...SIGNED,
          action: 'change',
          table: 'dates',
          record: 'x',
          expect: { text: '5月', begin: 1 },
          set: { kind: 'date' },
        },
      ],
      /expect\.begin: dates has no such column/,
    ],
    [[{ ...SIGNED, action: 'add', table: 'dates', set: { text: '5月' } }], /set\.article_id: is missing/],
    [
      [{ ...SIGNED, action: 'add', table: 'dates', set: { article_id: 't-09', text: '5月', kind: 'date' } }],
      /there is no t-09; the issue has t-01 to t-02/,
    ],
  ] as const)('%j is refused', (file, message) => {
    expect(refusal(typeof file === 'string' ? file : [...file])).toMatch(message);
  });

  it('leaves a sound dataset or is refused, whatever is set: values of other records in any of the columns', () => {
    const tables = TABLE_NAMES.filter((table) => TABLES[table].correctable.length > 0);
    const change = fc.constantFrom(...tables).chain((table) =>
      fc
        .record({
          row: fc.constantFrom(...rowsOf(plain, table)),
          other: fc.constantFrom(...rowsOf(plain, table)),
          columns: fc.subarray([...TABLES[table].correctable], {
            minLength: 1,
            maxLength: Math.min(2, TABLES[table].correctable.length),
          }),
        })
        .map(({ row, other, columns }) => ({
          action: 'change',
          table,
          record: row[TABLES[table].key[0] ?? ''],
          expect: Object.fromEntries([faceOf(table), ...columns].map((column) => [column, row[column]])),
          set: Object.fromEntries(columns.map((column) => [column, other[column]])),
          ...SIGNED,
        })),
    );
    let done = 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), (list) => {
        const part = corrected(list);
        if (typeof part === 'string') return;
        done++;
        expect(part.violations.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(part.summary.corrections).toHaveLength(list.length);
      }),
      { numRuns: 300 },
    );
    expect(done).toBeGreaterThan(20);
  });

  it('is refused as a value, whatever stands in it', () => {
    for (const value of [null, true, [], [[]], [{ action: null }], [{ action: 'add', set: null }]])
      expect(['string', 'object']).toContain(typeof corrected(JSON.stringify(value)));
  });
});
