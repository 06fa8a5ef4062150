import { CharacterSet } from '../../text/character-set.js';
import { SURNAMES } from '../../text/surnames.js';
import { inOrder } from '../engine/overlap.js';
import type { Candidate } from '../engine/rule.js';
import { COMMON_FRONTS, DEEDS } from './common-words.js';
import type { Cut, Word } from './cut.js';
import { SOFT_TRADES, TRADES } from './heads.js';
import type { OrganizationReading } from './reading.js';
import type { Run } from './runs.js';
import { KIND } from './word-kinds.js';

type Found = Candidate<OrganizationReading>;

/** 等企业, 等20多家公司: what the members are. */
const KIND_BEHIND =
  /^等?(?:股价|个股|[涨跌]停|股票|领[涨跌]|[收高低]?[涨跌]|均?[涨跌])|^等(?:[0-9一二三四五六七八九十数多余百]{1,4}家)?[^，。；、等]{0,8}(?:企业|公司|集团|机构|房企|车企|药企|券商|厂商|巨头|银行)/u;
const JOINT = /^(?:、|和|与|及|以及)$/u;
const COMPANIES: ReadonlySet<string> = new Set(['company', 'bank', 'financial_institution']);

interface Item {
  readonly start: number;
  readonly end: number;
  readonly known: Found | null;
  readonly run: Run | null;
}

const JOINT_CHARACTERS = new CharacterSet('、和与及以');

/** Names that stand in one enumeration with at least two companies: 华为、腾讯、璟汤等. */
export function enumeratedNames(
  text: string,
  words: Cut,
  runs: readonly Run[],
  found: readonly Found[],
): readonly Found[] {
  const items = itemsOf(text, words, runs, found);
  const names: Found[] = [];
  for (let from = 0; from < items.length; ) {
    let to = from + 1;
    while (to < items.length && JOINT.test(between(text, items[to - 1], items[to]))) to++;
    if (to - from >= 3) readList(text, words, items.slice(from, to), names);
    from = to;
  }
  return names;
}

function between(text: string, before: Item | undefined, after: Item | undefined): string {
  const start = before?.end ?? 0;
  const end = after?.start ?? 0;
  return end - start > 2 || end <= start ? '' : text.slice(start, end);
}

/** Names and runs in text order; runs beside which no 、 or 和 stands are in no enumeration. */
function itemsOf(text: string, words: Cut, runs: readonly Run[], found: readonly Found[]): readonly Item[] {
  const taken = inOrder(found);
  const items: Item[] = [];
  let next = 0;
  let put = 0;
  for (const run of runs) {
    const start = words.startAt(run.first);
    const end = words.endAt(run.last);
    if (!isBesideJoint(text, start, end)) continue;
    while (next < taken.length && (taken[next] as Found).end <= start) next++;
    if (next < taken.length && (taken[next] as Found).start < end) continue;
    for (; put < taken.length && (taken[put] as Found).start < start; put++)
      items.push(itemOf(taken[put] as Found));
    items.push({ start, end, known: null, run });
  }
  for (; put < taken.length; put++) items.push(itemOf(taken[put] as Found));
  return items;
}

function itemOf(known: Found): Item {
  return { start: known.start, end: known.end, known, run: null };
}

function isBesideJoint(text: string, start: number, end: number): boolean {
  return (
    JOINT_CHARACTERS.isAt(text, end) ||
    JOINT_CHARACTERS.isAt(text, start - 1) ||
    JOINT_CHARACTERS.isAt(text, start)
  );
}

function readList(text: string, all: Cut, items: readonly Item[], names: Found[]): void {
  const companies = items.filter((item) => isCompany(item, all));
  const others = items.filter((item) => item.known !== null).length - items.filter(isKnownCompany).length;
  const behind = text.slice(items.at(-1)?.end ?? 0, (items.at(-1)?.end ?? 0) + 16);
  if (companies.length < (KIND_BEHIND.test(behind) ? 1 : 2)) return;
  for (const [i, { start, end, run }] of items.entries()) {
    const beside = [items[i - 1], items[i + 1]].filter((item) => item !== undefined && isCompany(item, all));
    if (run === null) continue;
    const words = all.slice(run.first, run.last + 1);
    if (!isMember(words, end - start, beside.length)) continue;
    // among institutes and schools only beside a company
    if (others > 0 && beside.length === 0) continue;
    // the last of the list must end where a name can end: 等, a mark, a verb
    if (i === items.length - 1 && run.isCut && goesOn(all, run.last + 1)) continue;
    names.push({
      start,
      end,
      text: text.slice(start, end),
      rule: 'org.short.enumerated',
      reading: { type: 'company', words, form: 'short' },
    });
  }
}

function goesOn(words: Cut, k: number): boolean {
  return words.is(k, KIND.level) || (words.is(k, KIND.nominal) && !DEEDS.has(words.textAt(k)));
}

function isCompany(item: Item, words: Cut): boolean {
  const { run } = item;
  return isKnownCompany(item) || (run !== null && run.first === run.last && words.is(run.first, KIND.brand));
}

function isKnownCompany({ known }: Item): boolean {
  return known !== null && COMPANIES.has(known.reading.type);
}

/** 武汉|建工, 天兵|科技: a place or a word before a word of trade. */
function isTraded(words: readonly Word[], length: number): boolean {
  const [first, last] = words;
  if (words.length !== 2 || first === undefined || last === undefined || length > 5) return false;
  if (first.kind === 'brand' || first.kind === 'body')
    return TRADES.has(last.text) || SOFT_TRADES.has(last.text);
  const plain = first.kind === 'place' || first.kind === 'noun' || first.kind === 'attribute';
  if (!plain || !TRADES.has(last.text) || last.kind === 'nominal') return false;
  return !COMMON_FRONTS.has(first.text) && !TRADES.has(first.text) && !SOFT_TRADES.has(first.text);
}

/** A brand, or words with unknown characters; not a person (王岚), not an everyday word. */
function isMember(words: readonly Word[], length: number, beside: number): boolean {
  const [first] = words;
  if (first === undefined || length > 6 || length < 2) return false;
  if (words.every(({ kind }) => kind === 'latin')) return length >= 2 && /^[A-Z]/u.test(first.text);
  if (words.length === 1) return first.kind === 'brand';
  const unknown = words.filter(({ kind }) => kind === 'char').length;
  const person = beside < 2 && SURNAMES.includes(first.text[0] ?? '') && length <= 3 && unknown === length;
  return isTraded(words, length) || (!person && (unknown >= 2 || first.kind === 'brand'));
}
