import type { IssuePart } from '../../pipeline/read-part.js';
import { readPart } from '../../pipeline/read-part.js';
import type { TableName } from '../../schemas/index.js';

/** Two articles, with hard wraps inside words. */
export const PAGE = `示范区研究院成立

2023年6月17日，云州市科技局局长林远山在云州宣布，云州智能研究院正
式成立，首期投入8600万元，引进科研人员120名。云州市财政局、云州大
学参加会议。

云州银行出台措施支持小微企业

5月，云州银行印发《云州银行支持小微企业行动方案》，提出年内新增贷款
50亿元，惠及企业3000家。据介绍，该行贷款余额已突破800亿元。
`;

export type AnyRow = Readonly<Record<string, unknown>>;

/** What a person says of a correction, beside the correction itself. */
export const SIGNED = { reason: '见原报第一版', author: '校对甲', date: '2023-07-01' };

/** Reads the page with corrections; the part of the dataset, or the message. */
export function corrected(corrections: readonly object[] | string | null, text = PAGE): IssuePart | string {
  const part = readPart({
    issueId: 't',
    fileName: 't.txt',
    bytes: Buffer.from(text),
    sidecar: '{"referenceDate":"2023-06-30"}',
    corrections:
      typeof corrections === 'string' || corrections === null ? corrections : JSON.stringify(corrections),
  });
  return part.ok ? part.value : `${part.problem.file}: ${part.problem.message} [${part.problem.rule}]`;
}

/** The same where it must succeed, with the rules of the whole dataset kept. */
export function accepted(corrections: readonly object[] | null, text = PAGE): IssuePart {
  const part = corrected(corrections, text);
  if (typeof part === 'string') throw new Error(part);
  const broken = part.violations.filter(({ severity }) => severity === 'error');
  if (broken.length > 0) throw new Error(JSON.stringify(broken));
  return part;
}

/** The message where it must fail. */
export function refusal(corrections: readonly object[] | string): string {
  const part = corrected(corrections);
  if (typeof part !== 'string') throw new Error('nothing was refused');
  return part;
}

/** The one row of a table in which the columns have these values. */
export function rowOf(part: IssuePart, table: TableName, wanted: AnyRow): AnyRow {
  const rows = rowsOf(part, table).filter((row) =>
    Object.entries(wanted).every(([column, value]) => row[column] === value),
  );
  const [row] = rows;
  if (row === undefined || rows.length > 1)
    throw new Error(`${rows.length} rows of ${table} are ${JSON.stringify(wanted)}`);
  return row;
}

export function rowsOf(part: IssuePart, table: TableName): readonly AnyRow[] {
  return part.tables[table];
}
