import { describe, expect, it } from 'vitest';
import { findTriggers } from '../../../pipeline/extract/events/index.js';
import { sitesOf, storyOf } from '../../../pipeline/resolve/events/sites.js';

function modalitiesOf(text: string): readonly string[] {
  const found = { dates: [], amounts: [], organizations: [], people: [], documents: [] };
  const context = { referenceDate: '2020-12-31', region: null };
  const story = storyOf({ id: 'test', text, headlineEnd: 0 }, found, context);
  return sitesOf(story, findTriggers(text)).map(({ word, modality }) => `${word} ${modality}`);
}

describe('modality', () => {
  it.each([
    ['公司昨日签署协议', '签署 occurred'],
    ['公司已启动改造', '启动 occurred'],
    ['公司将启动改造', '启动 planned'],
    ['公司拟收购同行', '拟收购 planned'],
    ['公司力争年内上市', '上市 planned'],
    ['公司有望明年上市', '上市 planned'],
    ['到2025年，建成实验室', '建成 planned'],
    ['各地应当成立专班', '成立 required'],
    ['通知要求，各地成立专班', '成立 required'],
    ['公司正在筹建分院', '筹建 ongoing'],
    ['公司正式成立', '正式成立 occurred'],
    ['公司将专利作为抵押，签署协议', '签署 occurred'],
    ['将军签署命令', '签署 occurred'],
    ['未来科技城今天揭牌', '揭牌 occurred'],
    ['行动计划今天印发', '印发 occurred'],
    ['企业主要签署合同', '签署 occurred'],
    ['不断启动新项目', '启动 occurred'],
  ])('%s: %s', (text, wanted) => {
    expect(modalitiesOf(text)).toContain(wanted);
  });

  it.each([
    '公司尚未签署协议',
    '公司没有启动改造',
    '公司从未批准该方案启动',
    '能否启动改造',
    '成立五周年',
    '“揭榜挂帅”项目',
    '启动以来',
  ])('%s tells no event', (text) => {
    expect(modalitiesOf(text)).toEqual([]);
  });
});
