import { describe, expect, it } from 'vitest';
import { findDocuments } from '../../../pipeline/extract/documents/index.js';
import {
  isBareKind,
  isPeriodical,
  kindOf,
  withoutTrailing,
} from '../../../pipeline/extract/documents/kinds.js';
import lexicon from '../../../pipeline/extract/documents/lexicon/kinds.json' with { type: 'json' };

describe('kinds of documents', () => {
  it.each([
    ['中华人民共和国民法典', 'law'],
    ['刑法修正案（十一）', 'law'],
    ['外商投资安全审查办法', 'regulation'],
    ['工伤保险条例实施细则', 'regulation'],
    ['“十四五”规划和二〇三五年远景目标纲要', 'plan'],
    ['碳达峰行动方案', 'plan'],
    ['关于全面推进乡村振兴的意见', 'opinion'],
    ['关于做好防汛工作的紧急通知', 'notice'],
    ['关于修改个人所得税法的决定', 'decision'],
    ['行政处罚决定书', 'decision'],
    ['联合国气候变化杭州宣言', 'declaration'],
    ['政府工作报告', 'report'],
    ['网络安全蓝皮书（2023）', 'report'],
    ['建筑设计防火规范', 'standard'],
    ['谅解备忘录', 'other'],
    ['平凡的世界', null],
    ['红楼梦', null],
  ])('%s is a %s', (title, kind) => {
    expect(kindOf(title)).toBe(kind);
  });

  it.each([
    '人民日报',
    '科学',
    '自然·通讯',
    '自然-遗传学',
    'Nature',
    'Nature Communications',
    '浙江大学学报',
    '扬州晚报',
  ])('%s is a periodical', (title) => expect(isPeriodical(title)).toBe(true));

  it.each([
    '自然资源公报',
    '科学技术进步法',
    '日报社管理办法',
    '中国日报社章程',
    '活着',
    '科学发展观学习纲要',
  ])('%s is none', (title) => expect(isPeriodical(title)).toBe(false));

  it('knows a bare word for a kind', () => {
    expect(['决定', '行动方案', '若干意见'].every(isBareKind)).toBe(true);
    expect(isBareKind('数据条例')).toBe(false);
  });

  it('drops what stands behind the last word', () => {
    expect(withoutTrailing('数据条例（草案）（征求意见稿）')).toBe('数据条例');
    expect(withoutTrailing('（试行）')).toBe('（试行）');
  });

  it('has no word twice and a source', () => {
    const words = Object.values(lexicon.kinds).concat(lexicon.agreements).join(' ').split(' ');
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
    expect(lexicon.source.length).toBeGreaterThan(20);
  });
});

describe('findDocuments', () => {
  it('takes nested titles as one', () => {
    const text = '会议通过《关于修改《土地管理法》的决定》和《关于印发〈办法〉的通知》。';
    expect(findDocuments(text).map((one) => one.text)).toEqual([
      '《关于修改《土地管理法》的决定》',
      '《关于印发〈办法〉的通知》',
    ]);
  });

  it('takes a title up to its first 》 where one is lost, and nothing over a line feed', () => {
    expect(findDocuments('《甲《乙》丙').map((one) => one.text)).toEqual(['《甲《乙》']);
    expect(findDocuments('《甲\n乙》')).toEqual([]);
  });
});
