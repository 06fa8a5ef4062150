import { describe, expect, it } from 'vitest';
import type { OrganizationMention } from '../../../pipeline/extract/mentions.js';
import { findPeople } from '../../../pipeline/extract/people/index.js';
import { resolvePeople } from '../../../pipeline/resolve/people/index.js';

function body(text: string, word: string, name = word): OrganizationMention {
  const start = text.indexOf(word);
  return { start, end: start + word.length, text: word, rule: 'test', name, resolution: 'full' };
}

function resolveTexts(texts: readonly string[], bodies: readonly (readonly OrganizationMention[])[] = []) {
  return resolvePeople(
    texts.map((text, i) => ({ text, candidates: findPeople(text, []), organizations: bodies[i] ?? [] })),
  );
}

describe('resolvePeople', () => {
  it('finds a name of three again in another article of the issue, without a title', () => {
    const [, second] = resolveTexts(['浙江省科技厅厅长高鹰忠介绍情况。', '会后高鹰忠参观展区。']);
    expect(second).toMatchObject([{ text: '高鹰忠', name: '高鹰忠', title: null }]);
  });

  it('finds a name of two again in its own article only', () => {
    const [first, second] = resolveTexts(['厂长陈果说，订单满了。工人都服陈果。', '这是陈果酿的酒。']);
    expect(first?.map(({ text }) => text)).toEqual(['陈果', '陈果']);
    expect(second).toEqual([]);
  });

  it('leads the family name of a foreigner to the full name', () => {
    const [first] = resolveTexts(['亚投行行长艾伦·沃克表示欢迎。沃克还说，合作前景好。']);
    expect(first?.map(({ text, name }) => [text, name])).toEqual([
      ['艾伦·沃克', '艾伦·沃克'],
      ['沃克', '艾伦·沃克'],
    ]);
  });

  it('gives the body whose title the person has', () => {
    const text = '省科技厅副厅长牧云亭说。';
    const [first] = resolveTexts([text], [[body(text, '省科技厅', '安徽省科学技术厅')]]);
    expect(first).toMatchObject([{ text: '牧云亭', title: '副厅长', organization: '安徽省科学技术厅' }]);
  });

  it('gives no body that stands in another clause', () => {
    const text = '在省科技厅，董事长祝安澜说。';
    const [first] = resolveTexts([text], [[body(text, '省科技厅')]]);
    expect(first).toMatchObject([{ text: '祝安澜', organization: null }]);
  });

  it('drops a name inside the name of a body but keeps that of a team', () => {
    const museum = '记者走访鲁迅纪念馆。';
    const team = '张建锋团队研制的芯片上市。';
    const [first, second] = resolveTexts(
      [museum, team],
      [[body(museum, '鲁迅纪念馆')], [body(team, '张建锋团队')]],
    );
    expect(first).toEqual([]);
    expect(second?.map(({ text, title }) => [text, title])).toEqual([['张建锋', null]]);
  });

  it('leaves a doubtful name to a body of the same name', () => {
    const text = '高盛华表示，业绩稳定。';
    const [first] = resolveTexts([text], [[body(text, '高盛华')]]);
    expect(first).toEqual([]);
  });
});
