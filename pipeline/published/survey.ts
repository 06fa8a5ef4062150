import { type Dataset, TABLE_NAMES, TABLES, type TableName } from '../../schemas/index.js';
import type { PublishedFolder } from '../io/index.js';
import { pathOf } from '../publish/index.js';
import { KeyOrder } from '../validate/keys.js';
import { REFERENCES, targetOf } from '../validate/references.js';
import { checkRow, idOf } from '../validate/rows.js';
import { countRowSpans } from '../validate/spans.js';
import { broken, type Violation } from '../validate/violation.js';
import { bytesIn, messageOf, openFile, wholeFile } from './files.js';
import { Findings, type Found, joined } from './findings.js';
import { type Group, Grouping, ISSUE_TABLES } from './grouping.js';
import { type JsonRow, readJsonRows } from './json-rows.js';
import { ByteCount, unwatched, type Watch } from './watch.js';

/** What one pass over the tables tells, row by row. */
export interface Survey {
  /** Tables that could not be read; where there are any, nothing else is told. */
  readonly unread: readonly Violation[];
  /** Rows by their schemas. */
  readonly rows: Found & { readonly hasErrors: boolean };
  /** Order and uniqueness of keys, of rows that fit. */
  readonly keys: Found;
  readonly counts: Readonly<Record<TableName, number>>;
  readonly references: number;
  readonly spans: number;
  readonly issueIds: readonly string[];
  /** Rows to be checked together; none where a row does not fit its schema. */
  readonly groups: readonly Group[];
  /** Ids of the tables whose rows are referred to from other issues, by column. */
  readonly ids: ReadonlyMap<string, ReadonlySet<unknown>>;
}

/** Dates and events are referred to within an issue; their ids would be the most by far. */
const KNOWN = new Set(
  REFERENCES.map(({ target }) => target).filter((target) => !/^(?:dates|events)\./.test(target)),
);

/** The tables of issues first: rows are sorted into issues by the articles and events read before. */
const READ_ORDER = [
  ...ISSUE_TABLES,
  ...TABLE_NAMES.filter((name) => !(ISSUE_TABLES as readonly TableName[]).includes(name)),
];

/** Reads every table of a published folder once, and holds none of its rows. */
export function surveyTables(files: PublishedFolder, watch: Watch = unwatched): Survey {
  const surveyor = new Surveyor();
  const paths = READ_ORDER.map((name) => pathOf('json', name));
  const count = new ByteCount(watch, 'read', bytesIn(files, paths));
  const unread = new Map<TableName, Violation>();
  for (const name of READ_ORDER) {
    const path = pathOf('json', name);
    try {
      for (const row of readJsonRows(openFile(files, path), count.of(path))) surveyor.add(name, row);
    } catch (error) {
      unread.set(name, broken(wholeFile(path), null, 'file.read', messageOf(error), 'a table as JSON'));
    }
  }
  return surveyor.survey(TABLE_NAMES.flatMap((name) => unread.get(name) ?? []));
}

interface TableSurvey {
  readonly rows: Findings;
  readonly keys: Findings;
  readonly order: KeyOrder;
  /** Columns that refer to other tables. */
  readonly references: readonly string[];
  /** Columns whose values are kept, with the set of them. */
  readonly known: readonly (readonly [column: string, values: Set<unknown>])[];
  count: number;
}

class Surveyor {
  private readonly tables: Readonly<Record<TableName, TableSurvey>>;
  private readonly ids = new Map<string, Set<unknown>>([...KNOWN].map((target) => [target, new Set()]));
  private readonly grouping = new Grouping();
  private readonly issueIds: string[] = [];
  private hasErrors = false;
  private references = 0;
  private spans = 0;

  constructor() {
    const entries = TABLE_NAMES.map((name) => [name, this.open(name)] as const);
    this.tables = Object.fromEntries(entries) as Record<TableName, TableSurvey>;
  }

  private open(name: TableName): TableSurvey {
    return {
      rows: new Findings(),
      keys: new Findings(),
      order: new KeyOrder(name),
      references: REFERENCES.filter(({ table }) => table === name).map(({ column }) => column),
      known: [...this.ids].flatMap(([target, values]) => {
        const { table, column } = targetOf(target);
        return table === name ? [[column, values] as const] : [];
      }),
      count: 0,
    };
  }

  add(name: TableName, { value, start, end }: JsonRow): void {
    const table = this.tables[name];
    const number = table.count++;
    if (name === 'issues') this.addIssue(value);
    const place = { table: name, id: idOf(TABLES[name], value, number) };
    table.rows.add(checkRow(TABLES[name], place, value));
    this.hasErrors ||= table.rows.hasErrors;
    // Without its columns a row has neither key nor issue, and the dataset is told to be unfit.
    if (!this.hasErrors)
      this.addFit(name, table, value as Dataset[TableName][number], number, { start, end });
  }

  private addIssue(value: unknown): void {
    const id = (value as Readonly<Record<string, unknown>> | null)?.issue_id;
    if (typeof id === 'string') this.issueIds.push(id);
  }

  private addFit(
    name: TableName,
    { keys, order, references, known }: TableSurvey,
    row: Dataset[TableName][number],
    number: number,
    run: { readonly start: number; readonly end: number },
  ): void {
    keys.add(order.next(row));
    const values = row as Readonly<Record<string, unknown>>;
    for (const column of references) if (values[column] !== null) this.references++;
    for (const [column, ids] of known) ids.add(values[column]);
    this.spans += countRowSpans(name, row);
    if (isOfIssue(name)) this.grouping.add(name, row as never, number, run);
  }

  survey(unread: readonly Violation[]): Survey {
    const tables = TABLE_NAMES.map((name) => this.tables[name]);
    return {
      unread,
      rows: { ...joined(tables.map(({ rows }) => rows)), hasErrors: this.hasErrors },
      keys: joined(tables.map(({ keys }) => keys)),
      counts: Object.fromEntries(
        TABLE_NAMES.map((name) => [name, this.tables[name].count]),
      ) as Survey['counts'],
      references: this.references,
      spans: this.spans,
      issueIds: this.issueIds,
      groups: this.hasErrors ? [] : this.grouping.groups,
      ids: this.ids,
    };
  }
}

function isOfIssue(name: TableName): name is (typeof ISSUE_TABLES)[number] {
  return (ISSUE_TABLES as readonly TableName[]).includes(name);
}
