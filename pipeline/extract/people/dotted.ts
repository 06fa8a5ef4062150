import type { Candidate } from '../engine/rule.js';
import { isDottedOnly, isTransliteration } from './lexicon.js';
import type { PersonReading } from './reading.js';
import { after, LOOSE } from './shapes.js';
import { titleBefore, titleBehind } from './titles.js';
import { isWord } from './word-costs.js';

const LONGEST_PART = 8;
const MOST_PARTS = 6;
const DOT = /[·•・‧]/u;
const GRAMMAR = new Set('以因于从让则才来可能与已由在');
/** 扬-克里斯特·杨森: a hyphen inside a part. */
const HYPHEN = /[-‐－—]/u;

/** Names with a dot between their parts: 艾伦·沃克, 阿不都热依木·买买提, J·K·罗琳. `dots` are all of the text. */
export function findDotted(text: string, dots: readonly number[]): readonly Candidate<PersonReading>[] {
  const found: Candidate<PersonReading>[] = [];
  let from = 0;
  for (const at of dots) {
    if (at < from) continue;
    const start = startBefore(text, at, from);
    const end = endAfter(text, at);
    from = end;
    if (at === start || end <= at + 1 || end - start < 4) continue;
    const name = text.slice(start, end);
    const title = titleBefore(text, start) ?? titleBehind(text, end);
    found.push({
      start,
      end,
      text: name,
      rule: 'person.dotted',
      reading: { name, title, doubtful: title === null },
    });
  }
  return found;
}

const isLatin = (character: string | undefined): boolean =>
  character !== undefined && /[A-Za-z.]/u.test(character);

/** The first part, without the title before it: in 总理纳伦德拉·莫迪 the 理 belongs to the title. */
function startBefore(text: string, dot: number, least: number): number {
  let start = dot;
  const floor = Math.max(least, dot - LONGEST_PART);
  if (isLatin(text[dot - 1])) {
    while (start > floor && isLatin(text[start - 1])) start--;
    return start;
  }
  start = runBefore(text, start, floor);
  if (HYPHEN.test(text[start - 1] ?? '') && text[start - 2] !== text[start - 1])
    start = hyphenated(text, start, floor);
  for (let at = dot - 1; at > start; at--) if (titleBefore(text, at)?.kind === 'title') return at;
  return titleBefore(text, start) === null && start < dot - 1 ? withoutWord(text, start, dot) : start;
}

function runBefore(text: string, from: number, floor: number): number {
  let start = from;
  while (start > floor && (isTransliteration(text, start - 1) || isDottedOnly(text[start - 1]))) start--;
  return start;
}

function hyphenated(text: string, start: number, floor: number): number {
  const before = runBefore(text, start - 1, floor - 2);
  return before < start - 1 ? before : start;
}

/** Drops a word that stands before the name: 和艾伦·沃克 has none, 来自… none, 曾任… one. */
function withoutWord(text: string, start: number, dot: number): number {
  // 警方|艾合买提·吐尔逊: the first character ends the word before.
  if (dot - start > 2 && isWord(text, start - 1)) return start + 1;
  return /^(?:因|以|由|于)/u.test(text.slice(start, dot)) ? start + 1 : start;
}

function endAfter(text: string, dot: number): number {
  let end = dot;
  for (let part = 0; part < MOST_PARTS && DOT.test(text[end] ?? ''); part++) {
    const next = partEnd(text, end + 1);
    if (next === end + 1) return end;
    end = next;
  }
  return end;
}

/** A part ends with its transliteration characters, or before them where a word begins: 特朗普|达成. */
function partEnd(text: string, start: number): number {
  let run = start;
  while (run < start + LONGEST_PART && isLatin(text[run])) run++;
  if (run > start) return run;
  while (run < start + LONGEST_PART && (isTransliteration(text, run) || isDottedOnly(text[run]))) {
    // J·K·罗琳|来华: characters that are rare in names begin a word instead.
    if (run > start + 1 && !isTransliteration(text, run) && isWord(text, run)) break;
    run++;
  }
  if (DOT.test(text[run] ?? '')) return run;
  // 穆勒·瓦西洪|以1小时夺冠: words of grammar are transliteration characters as well.
  while (run > start + 2 && GRAMMAR.has(text[run - 1] ?? '')) run--;
  if (HYPHEN.test(text[run] ?? '') && isTransliteration(text, run + 1)) return partEnd(text, run + 1);
  for (let end = run; end > start; end--) if (after(text, end) >= LOOSE) return end;
  return run;
}
