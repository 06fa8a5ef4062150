import { describe, expect, it } from 'vitest';
import { assembleIssue, datasetOf } from '../../pipeline/assemble/index.js';
import { readIssue } from '../../pipeline/read-issue.js';
import { validateDataset } from '../../pipeline/validate/index.js';

const PAGE = `江城晚报 2021年3月5日 星期五

全市新增贷款再创新高
市金融局昨日通报，今年前两个月全市新增贷款三百五十
六亿元，同比增长一成，其中小微企业贷款新增一百二
— 3 —
\f江城晚报 2021年3月5日 星期五
十六亿元，增速连续三个月快于各项贷款平均增速两个
百分点以上。
`;

describe('a number that the foot of a page breaks', () => {
  const bytes = new TextEncoder().encode(PAGE);
  const reading = readIssue({
    issueId: 'x',
    fileName: 'x.txt',
    bytes,
    sidecar: '{"referenceDate":"2021-03-05"}',
  });
  if (!reading.ok) throw new Error(reading.problem.message);
  const { tables, problems } = assembleIssue(reading.value);
  const dataset = datasetOf([tables]);

  it('keeps its paragraph whole and its blocks apart', () => {
    expect(dataset.articles[0]?.paragraphs).toBe(1);
    expect(dataset.articles[0]?.text).toMatch(/贷款新增一百二十六亿元/);
    expect(dataset.blocks.filter(({ kind }) => kind === 'paragraph')).toHaveLength(2);
    expect(dataset.blocks.filter(({ kind }) => kind === 'furniture').length).toBeGreaterThanOrEqual(2);
  });

  it('is left out and reported, since its bytes are not one stretch', () => {
    expect(dataset.amounts.map(({ text }) => text)).not.toContain('一百二十六亿元');
    expect(dataset.amounts.map(({ text }) => text)).toContain('三百五十六亿元');
    expect(problems).toMatchObject([
      { rule: 'assemble.broken-by-furniture', message: expect.stringMatching(/一百二十六亿元/) },
    ]);
  });

  it('leaves a dataset that keeps every rule, bytes included', () => {
    expect(validateDataset(dataset, () => bytes).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('a name that the foot of a page breaks', () => {
  const page = `江城晚报 2021年3月5日 星期五

市科技局举行座谈会
市科技局局长欧阳清华昨日在座谈会上表示，今年新建实验室三家。会后副局
长上官文
— 3 —
\f江城晚报 2021年3月5日 星期五
清签署了合作协议，市科技局与企业共建创新中心，服务全市中小企业发展。
`;
  const bytes = new TextEncoder().encode(page);
  const reading = readIssue({
    issueId: 'x',
    fileName: 'x.txt',
    bytes,
    sidecar: '{"referenceDate":"2021-03-05"}',
  });
  if (!reading.ok) throw new Error(reading.problem.message);
  const { tables, problems } = assembleIssue(reading.value);
  const dataset = datasetOf([tables]);

  it('is left out with its parts in events, and the rest keeps every rule', () => {
    expect(problems.map(({ message }) => message).join()).toMatch(/上官文清/);
    expect(dataset.people.map(({ name }) => name)).toEqual(['欧阳清华']);
    expect(dataset.event_participants.map(({ person_id }) => person_id)).not.toContain('x/p-上官文清');
    expect(validateDataset(dataset, () => bytes).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
