import type { Modality } from '../../../schemas/vocabularies.js';
import type { Candidate } from '../../extract/engine/rule.js';
import type { TriggerReading } from '../../extract/events/index.js';
import type { Findings, Passage } from '../../extract/mentions.js';
import type { Span } from '../../text/mapped-text.js';
import { clausesOf, sentencesOf } from '../../text/sentences.js';
import { isNegated, modalityOf } from './modality.js';

/** A trigger with the sentence and clause around it. */
export interface TriggerSite extends Span {
  readonly word: string;
  readonly reading: TriggerReading;
  readonly rule: string;
  readonly sentence: Span;
  /** Sentences before this one in the passage. */
  readonly sentenceIndex: number;
  readonly clause: Span;
  /** Clauses of the sentence. */
  readonly clauses: readonly Span[];
  readonly modality: Modality;
  readonly inHeadline: boolean;
  /** 本月12日印发的《…》: the trigger only describes a noun. */
  readonly attributive: boolean;
  readonly inBrackets: boolean;
}

/** 挂牌五周年, 启动以来: a look back. */
const ANNIVERSARY = /^(?:[\d一二三四五六七八九十百两]{1,4}(?:周年|年来)|以来|之初|前夕|后的第)/u;

/** A passage with all that was found in it, and its sentences. */
export interface Story {
  readonly passage: Passage;
  readonly text: string;
  readonly found: Omit<Findings, 'events'>;
  readonly sentences: readonly Span[];
}

export function storyOf(passage: Passage, found: Omit<Findings, 'events'>): Story {
  return { passage, text: passage.text, found, sentences: sentencesOf(passage.text) };
}

/** Places every trigger in its sentence and clause; what did not happen (未, 尚未) and what stands in titles is dropped. */
export function sitesOf(
  story: Story,
  triggers: readonly Candidate<TriggerReading>[],
): readonly TriggerSite[] {
  const { text, found, sentences, passage } = story;
  const sites: TriggerSite[] = [];
  let index = 0;
  let clauses: readonly Span[] = [];
  let cutFor = -1;
  let denied = 0;
  for (const { start, end, text: word, rule, reading } of triggers) {
    while (index < sentences.length - 1 && (sentences[index]?.end ?? 0) <= start) index++;
    const sentence = sentences[index];
    if (sentence === undefined || isCovered({ start, end }, found)) continue;
    if (cutFor !== index) {
      clauses = clausesOf(text, sentence);
      cutFor = index;
    }
    const clause = clauses.find((one) => start >= one.start && start < one.end) ?? sentence;
    if (start < denied) continue;
    if (isNegated(text, clause, start)) {
      // 从未批准该公司上市: what hangs on a verb denied did not happen either.
      denied = clause.end;
      continue;
    }
    if (isQuotedName(text, { start, end })) continue;
    if (ANNIVERSARY.test(text.slice(end, end + 8))) continue;
    sites.push({
      start,
      end,
      word,
      reading,
      rule,
      sentence,
      sentenceIndex: index,
      clause,
      clauses,
      modality: modalityOf(story, { start, end }, clause, clauses),
      inHeadline: start < passage.headlineEnd,
      attributive: /^(?:了)?的/u.test(text.slice(end, end + 2)),
      inBrackets: isInBrackets(text, sentence.start, start),
    });
  }
  return sites;
}

/** A trigger inside a title or the name of a body or person is none: 《关于印发…的通知》, 中国投资有限责任公司. */
function isCovered(span: Span, { documents, organizations, people }: Omit<Findings, 'events'>): boolean {
  const covers = (one: Span): boolean => one.start < span.end && one.end > span.start;
  return documents.some(covers) || organizations.some(covers) || people.some(covers);
}

/** “揭榜挂帅”项目, “首发”经济: a short quotation is a name or a figure of speech. */
function isQuotedName(text: string, { start, end }: Span): boolean {
  const opened = text.slice(Math.max(0, start - 10), start).lastIndexOf('“');
  if (opened < 0 || text.slice(Math.max(0, start - 10), start).indexOf('”', opened) >= 0) return false;
  return /^[^“”，。]{0,8}”/u.test(text.slice(end, end + 9));
}

function isInBrackets(text: string, from: number, at: number): boolean {
  const before = text.slice(from, at);
  return (
    Math.max(before.lastIndexOf('（'), before.lastIndexOf('(')) >
    Math.max(before.lastIndexOf('）'), before.lastIndexOf(')'))
  );
}
