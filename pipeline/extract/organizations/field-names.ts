import type { Cut, Word } from './cut.js';
import { MODIFIERS } from './walk.js';
import { KIND } from './word-kinds.js';

/** Heads of bodies that are named after their field, with the authority behind it. */
const HEAD =
  /^(?:(?:国家|全国)?重点)?实验室$|^(?:国家|全国)重点实验室$|^工程(?:技术)?研究中心$|^(?:国家)?工程实验室$|^协同创新中心$|^临床医学研究中心$/u;
const NATIONAL = /^(?:国家|全国)/u;
const LONGEST = 10;
/** What is done to a laboratory, not in it. */
const DEEDS = new Set(
  '建设 推进 促进 支持 组建 筹建 创建 申报 认定 评估 加快 合作 投资 升级 管理 运行 运营 指导 组织 领导 参与 联合 依托 支撑 服务 验收 考核 资助 布局 成立 发展 建成 统筹 落实 打造 推动 共建 重组'.split(
    ' ',
  ),
);

/** Whether a name with this head may begin with its field. */
export function isHeadOfField(head: string): boolean {
  return HEAD.test(head);
}

/**
 * The start of a name that says its field before the province or ministry: 智能科学与技术|浙江省|实验室,
 * 分子医学|教育部|重点|实验室, 传染病诊治|国家重点实验室. `start` is where the name begins without the field, `end` its head.
 */
export function fieldStart(words: Cut, start: number, end: number, floor: number): number | null {
  if (!hasAuthority(words, start, end)) return null;
  let first = start;
  while (first > floor && first > start - LONGEST && isField(words, first - 1, start)) first--;
  while (first < start && words.is(first, KIND.join)) first++;
  const field = words.slice(first, start).filter(({ kind }) => kind !== 'join');
  return field.reduce((sum, { text }) => sum + text.length, 0) >= 4 ? first : null;
}

/** 浙江省|实验室, 教育部|重点|实验室, 国家重点实验室 alone. */
function hasAuthority(words: Cut, start: number, end: number): boolean {
  const first = words.at(start);
  if (first === undefined) return false;
  const inner = words.slice(start + 1, end);
  if (!inner.every(({ text }) => text === '重点' || text === '工程' || text === '技术')) return false;
  if (start === end) return NATIONAL.test(first.text);
  if (first.kind === 'place') return /[省市区]$/u.test(first.text);
  return first.kind === 'body' || first.text === '国家' || first.text === '全国';
}

function isField(words: Cut, k: number, start: number): boolean {
  const word = words.at(k);
  if (word === undefined) return false;
  if (word.kind === 'join') {
    return (
      word.text !== '及' &&
      word.text !== '暨' &&
      MODIFIERS.has(words.at(k - 1)?.kind ?? 'mark') &&
      k + 1 < start
    );
  }
  if (DEEDS.has(word.text)) return false;
  return MODIFIERS.has(word.kind) || (word.kind === 'char' && !'获称'.includes(word.text));
}

/** The start of a faculty that leaves its university to 该校 before it: 该校|现代工程与应用科学学院. */
export function facultyStart(words: Cut, end: number, floor: number): number | null {
  let first = end;
  while (first > floor && first > end - LONGEST && isFaculty(words.at(first - 1))) first--;
  const owner = words.at(first - 1)?.text ?? '';
  return first < end && /^[该我本]校$/u.test(owner) ? first : null;
}

function isFaculty(word: Word | undefined): boolean {
  return (
    word !== undefined && (MODIFIERS.has(word.kind) || ['join', 'char', 'brand', 'world'].includes(word.kind))
  );
}
