import { VAGUE } from '../lexicon.js';
import type { DateRule } from '../piece.js';

const WORDS = VAGUE.words
  .toSorted((a, b) => b.text.length - a.text.length)
  .map(
    ({ text, not, notBehind }) =>
      `${notBehind === undefined ? '' : `(?<![${notBehind}])`}${text}${not === undefined ? '' : `(?![${not}])`}${text.endsWith('年') ? '(?![轻龄])' : ''}`,
  )
  .join('|');

const word: DateRule = {
  id: 'date.vague',
  pattern: new RegExp(WORDS, 'gu'),
  read: () => ({ piece: 'vague' }),
  examples: [
    { text: '近日，科技部印发通知', mention: '近日', is: { kind: 'vague', start_date: null } },
    { text: '记者日前获悉', mention: '日前', is: { kind: 'vague' } },
    { text: '近年来，安徽持续推进', mention: '近年来' },
    { text: '不久前发布', mention: '不久前' },
  ],
  rejects: ['目前', '如今', '当前', '15日前', '现在', '最近的车站'],
};

/** 疫情初期, 改革开放初期: a phase of something that has no calendar bounds. */
const phase: DateRule = {
  id: 'date.vague-phase',
  pattern: new RegExp(
    `(?:${[...VAGUE.phased].sort((a, b) => b.length - a.length).join('|')})(?:${VAGUE.phases.join('|')})`,
    'gu',
  ),
  read: () => ({ piece: 'vague' }),
  examples: [
    { text: '疫情初期，口罩紧缺', mention: '疫情初期', is: { kind: 'vague' } },
    { text: '改革开放初期', mention: '改革开放初期' },
  ],
  rejects: ['疫情防控', '后期制作', '前期工作'],
};

export const VAGUE_RULES = [word, phase] as const;
