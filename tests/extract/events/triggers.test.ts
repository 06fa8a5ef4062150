import { describe, expect, it } from 'vitest';
import { findTriggers } from '../../../pipeline/extract/events/index.js';
import objects from '../../../pipeline/extract/events/lexicon/objects.json' with { type: 'json' };
import triggers from '../../../pipeline/extract/events/lexicon/triggers.json' with { type: 'json' };
import { phraseBefore, phraseBehind } from '../../../pipeline/extract/events/objects.js';

describe('lexicon of triggers', () => {
  it('has no word twice in a frame, no stray character, and a source', () => {
    for (const { id, words } of triggers.entries) {
      const list = words.split(' ');
      expect(
        list.filter((word, i) => list.indexOf(word) !== i),
        id,
      ).toEqual([]);
      expect(
        list.filter((word) => !/^[\u3400-\u9fffA-Z]+$/u.test(word)),
        id,
      ).toEqual([]);
    }
    expect(triggers.source.length).toBeGreaterThan(20);
  });

  it('has every frame and every mask once', () => {
    const ids = triggers.entries.map(({ id }) => id);
    const masks = triggers.masks.split(' ');
    expect(new Set(ids).size).toBe(ids.length);
    expect(masks.filter((mask, i) => masks.indexOf(mask) !== i)).toEqual([]);
  });

  it('has no object twice in a class', () => {
    for (const [name, words] of Object.entries(objects.classes)) {
      const list = words.split(' ');
      expect(
        list.filter((word, i) => list.indexOf(word) !== i),
        name,
      ).toEqual([]);
    }
  });

  it.each(triggers.entries.map(({ id, example }) => [id, example[0] ?? '', example[1] ?? ''] as const))(
    '%s: %s',
    (id, text, word) => {
      const found = findTriggers(text).filter((one) => one.text === word);
      expect(found.map((one) => one.reading.frame.id)).toContain(id);
    },
  );

  it.each(triggers.masks.split(' '))('%s tells nothing', (mask) => {
    expect(findTriggers(mask).filter(({ end }) => end <= mask.length)).toEqual([]);
  });
});

describe('the type by the object', () => {
  it.each([
    ['教育部发布《考试管理办法》', 'policy_adopted'],
    ['华为发布新款手机', 'product_launched'],
    ['统计局发布价格指数', 'statement_made'],
    ['大学发布研究成果', 'research_result'],
    ['两校举行签约仪式', 'agreement_signed'],
    ['全市举行开工仪式', 'program_started'],
    ['公司在科创板挂牌', 'company_listed'],
    ['研究院挂牌', 'organization_established'],
    ['国产新药上市', 'product_launched'],
    ['我省举行颁奖典礼', 'award_conferred'],
    ['财政厅发放补贴', 'funding_raised'],
    ['省政府颁发经营许可证', 'approval_granted'],
  ])('%s: %s', (text, type) => {
    const heaviest = [...findTriggers(text)].sort(
      (a, b) => b.reading.frame.weight - a.reading.frame.weight,
    )[0];
    expect(heaviest?.reading.type).toBe(type);
  });

  it('needs its object', () => {
    expect(findTriggers('报纸发行了。')).toEqual([]);
    expect(findTriggers('他通过努力成长。')).toEqual([]);
    expect(findTriggers('提高认识')).toEqual([]);
  });

  it('leaves a light verb to the verb behind it', () => {
    expect(findTriggers('公司完成收购').map(({ text }) => text)).toEqual(['收购']);
    expect(findTriggers('工程完成').map(({ text }) => text)).toEqual(['完成']);
  });

  it('takes a title whole and stops at the end of a clause', () => {
    expect(phraseBehind('发布《甲，乙》办法，丙', 2)).toBe('发布《甲，乙》办法'.length);
    expect(phraseBefore('甲，乙发布', 3)).toBe('甲，'.length);
  });
});
