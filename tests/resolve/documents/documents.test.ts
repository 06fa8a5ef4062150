import { describe, expect, it } from 'vitest';
import { findDocuments } from '../../../pipeline/extract/documents/index.js';
import type { OrganizationMention } from '../../../pipeline/extract/mentions.js';
import { resolveDocuments } from '../../../pipeline/resolve/documents/index.js';
import { NamedTitles } from '../../../pipeline/resolve/documents/short-titles.js';

function resolveTexts(texts: readonly string[], names: Readonly<Record<string, string>> = {}) {
  return resolveDocuments(
    texts.map((text) => ({ text, candidates: findDocuments(text), organizations: bodiesOf(text, names) })),
  );
}

function bodiesOf(text: string, names: Readonly<Record<string, string>>): readonly OrganizationMention[] {
  return Object.entries(names)
    .filter(([word]) => text.includes(word))
    .map(([word, name]): OrganizationMention => {
      const start = text.indexOf(word);
      return { start, end: start + word.length, text: word, rule: 'test', name, resolution: 'full' };
    })
    .sort((a, b) => a.start - b.start);
}

describe('issuers', () => {
  it.each([
    ['科技部印发《科研诚信办法》。', '科学技术部'],
    ['科技部会同财政部印发《科研诚信办法》。', '科学技术部'],
    ['财政部、科技部联合发布《科研诚信办法》。', '财政部'],
    ['《科研诚信办法》由科技部制定。', '科学技术部'],
    ['科技部《科研诚信办法》提出要求。', '科学技术部'],
    ['科技部召开会议。《科研诚信办法》同时公布。', null],
    ['科技部学习《科研诚信办法》。', null],
    ['读者向科技部寄来《科研诚信办法》的意见。', null],
  ])('%s', (text, issuer) => {
    const [mentions] = resolveTexts([text], { 科技部: '科学技术部', 财政部: '财政部' });
    expect(mentions?.[0]?.issuer).toBe(issuer);
  });

  it('reads the issuer in the title', () => {
    const [mentions] = resolveTexts(['学习《国务院关于加强监管的若干意见》。国务院要求落实。'], {
      国务院: '中华人民共和国国务院',
    });
    expect(mentions?.map(({ issuer }) => issuer)).toEqual(['中华人民共和国国务院']);
  });

  it('shares the issuer among all mentions of the issue', () => {
    const all = resolveTexts(['《数据条例》施行满月。', '省人大通过《数据条例》。'], {
      省人大: '浙江省人民代表大会',
    });
    expect(all.flat().map(({ issuer }) => issuer)).toEqual(['浙江省人民代表大会', '浙江省人民代表大会']);
  });
});

describe('short titles', () => {
  it.each([
    ['决定', '中共浙江省委关于推进科技创新的决定', true],
    ['行动方案', '绿色建筑行动方案（2021—2025年）', true],
    ['专利法', '中华人民共和国专利法', true],
    ['中华人民共和国专利法', '中华人民共和国专利法', false],
    ['规划', '科学素质行动规划纲要', true],
    ['条例', '工伤保险办法', false],
    ['数据条例', '条例', false],
  ])('《%s》 for 《%s》: %s', (short, title, is) => {
    const titles = new NamedTitles();
    titles.add(title);
    expect([titles.lastFor(short), titles.onlyFor(short)]).toEqual(is ? [title, title] : [null, null]);
  });

  it('leads to the title named last, and to an only one', () => {
    const titles = new NamedTitles();
    for (const title of ['水运规划纲要', '水运规划', '节水办法（试行）', '水运规划']) titles.add(title);
    expect(titles.lastFor('规划')).toBe('水运规划');
    expect(titles.onlyFor('规划')).toBe(null);
    expect(titles.onlyFor('节水办法')).toBe('节水办法（试行）');
    expect(titles.lastFor('水运规划')).toBe(null);
  });

  it.each([
    ['《江南省河湖条例》施行。这是继《柳州市饮水条例》之后的又一部法规。《条例》共六章。', '江南省河湖条例'],
    ['省政府印发《水运意见》，要求落实《节能减排意见》。《意见》提出四项任务。', '水运意见'],
    ['为贯彻《节能减排意见》，省政府印发《水运意见》。《意见》提出四项任务。', '水运意见'],
    ['根据《噪声办法》，罚款一千元。《办法》第三条规定', '噪声办法'],
    ['省里先后出台《水运意见》《空港意见》。《意见》提出', '空港意见'],
  ])('%s: 《…》 is 《%s》', (text, title) => {
    const [mentions] = resolveTexts([text]);
    expect(mentions?.at(-1)?.title).toBe(title);
  });

  it('does not lead a short form into another article', () => {
    const [, second] = resolveTexts(['《绿色建筑条例》通过。', '《条例》施行。']);
    expect(second).toMatchObject([{ text: '《条例》', title: '条例', rule: 'document.title' }]);
  });

  it('waits for the title behind it only where there is one choice', () => {
    const [mentions] = resolveTexts(['《条例》来了：《甲地用水条例》《乙地用电条例》同日施行。']);
    expect(mentions?.[0]?.title).toBe('条例');
  });
});
