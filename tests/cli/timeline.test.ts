import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shorten } from '../../pipeline/cli/timeline-rows.js';
import { temporaryFolder, zhewen } from './support.js';

const PAGE = `山南省政府印发数据条例

　　6月12日，安徽省人民政府印发《安徽省数据要素市场化配置改革方案》，自7月1日起施行。方案提出六方面任务。

省科技馆新馆在合肥开馆

　　5月18日，省科技馆新馆在合肥开馆，首日接待观众1.2万人次。安徽省科学技术协会有关负责人说，票已约满。

量子企业完成融资

　　近日，合肥问衡量子科技有限公司完成2亿元融资。公司成立于2019年3月。
`;

function published(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'raw'));
  writeFileSync(join(folder, 'raw', '2023.txt'), PAGE);
  writeFileSync(join(folder, 'raw', '2023.json'), '{"referenceDate": "2023-06-30", "region": "安徽省"}');
  const dist = join(folder, 'dist');
  expect(zhewen(['build', '--raw', join(folder, 'raw'), '--out', dist]).status).toBe(0);
  return dist;
}

const rowsOf = (dist: string, ...args: readonly string[]) => {
  const ended = zhewen(['timeline', '--dist', dist, ...args]);
  expect(ended.status).toBe(0);
  return ended.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
};

describe('zhewen timeline', () => {
  it('lists events by date, those without a date last, in a pipe as plain lines', () => {
    const rows = rowsOf(published());
    const dates = rows.map(([, date = '']) => date);
    const dated = dates.filter((date) => date !== '');
    expect(dated).toEqual([...dated].sort());
    expect(dates.indexOf('')).toBe(dated.length);
    expect(rows.every((row) => row.length === 7)).toBe(true);
  });

  it('keeps what the filters let through', () => {
    const dist = published();
    expect(rowsOf(dist, '--main').map(([, date]) => date)).toEqual(['2023-05-18', '2023-06-12', '']);
    const policies = rowsOf(dist, '--type', 'policy_adopted', '--main');
    expect(policies).toHaveLength(1);
    expect(policies[0]?.[6]).toContain('安徽省人民政府');
    expect(rowsOf(dist, '--organization', '问衡').every((row) => row[6]?.includes('问衡'))).toBe(true);
    expect(rowsOf(dist, '--organization', '没有这个单位')).toEqual([]);
  });

  it('names the types it knows, and a folder it cannot read', () => {
    const ended = zhewen(['timeline', '--type', 'party', '--dist', published()]);
    expect(ended.status).toBe(1);
    expect(ended.stderr).toContain('policy_adopted');
    expect(zhewen(['timeline', '--dist', '/nowhere']).status).toBe(1);
  });
});

describe('a shortened sentence', () => {
  it('shows the trigger', () => {
    const sentence = `${'前'.repeat(40)}揭牌${'后'.repeat(40)}`;
    expect(shorten(sentence, '揭牌', 20)).toMatch(/^….*揭牌.*…$/u);
    expect([...shorten(sentence, '揭牌', 20)]).toHaveLength(22);
    expect(shorten('研究院揭牌。', '揭牌', 20)).toBe('研究院揭牌。');
  });
});
