import type { DocumentKind } from '../../../schemas/vocabularies.js';
import { CharacterSet } from '../../text/character-set.js';
import lexicon from './lexicon/kinds.json' with { type: 'json' };

const DOCUMENT_KIND_NAMES = [
  'law',
  'regulation',
  'plan',
  'opinion',
  'notice',
  'decision',
  'declaration',
  'report',
  'standard',
] as const satisfies readonly DocumentKind[];

/** Kind by last word. */
const KINDS = new Map<string, DocumentKind>();
for (const kind of DOCUMENT_KIND_NAMES)
  for (const word of lexicon.kinds[kind].split(' ')) addKind(word, kind);
for (const word of lexicon.agreements.split(' ')) addKind(word, 'other');
const LONGEST = Math.max(...[...KINDS.keys()].map((word) => word.length));
const PERIODICALS: ReadonlySet<string> = new Set(lexicon.periodicals.split(' '));
const PERIODICAL_ENDINGS = lexicon.periodicalEndings.split(' ');

/** （试行）, （2023—2025年）, (2020)3号: what stands behind the last word of a title. */
const TRAILING =
  /(?:\s*(?:[（(〔【[][^（()）]{1,40}[）)〕】\]]|草案|修订稿|征求意见稿|全文|\d{4}年?版?|[“”]))$/u;

/** Characters with which it ends; most titles end with none of them. */
const TRAILING_ENDS = new CharacterSet('）)〕】]案稿文年版“”0-9');

/** The title without what stands behind its last word: 数据条例（草案） gives 数据条例. */
export function withoutTrailing(title: string): string {
  let bare = title;
  for (let more = 0; more < 3 && TRAILING_ENDS.isAt(bare, bare.length - 1); more++)
    bare = bare.replace(TRAILING, '');
  return bare === '' ? title : bare;
}

/** Kind of document by the last word of its title; null where that tells nothing. */
export function kindOf(title: string): DocumentKind | null {
  const bare = withoutTrailing(title);
  for (let length = Math.min(LONGEST, bare.length); length > 0; length--) {
    const kind = KINDS.get(bare.slice(-length));
    if (kind !== undefined) return kind;
  }
  return null;
}

/** True where the whole title is only a word for a kind: 决定, 行动方案, 若干意见. */
export function isBareKind(title: string): boolean {
  return KINDS.has(withoutTrailing(title));
}

/** Newspapers and journals stand in 《》 too; they are media, not documents. */
export function isPeriodical(title: string): boolean {
  const bare = title.replace(/\s+/gu, ' ').trim();
  if (PERIODICALS.has(bare) || /^(?:Nature|Science|Cell|The Lancet|Lancet)(?: |$|[·:：—-])/u.test(bare))
    return true;
  if (/^(?:自然|科学|细胞|柳叶刀)[·•:：—\-－]/u.test(bare)) return true;
  return (
    kindOf(bare) === null && bare.length <= 14 && PERIODICAL_ENDINGS.some((ending) => bare.endsWith(ending))
  );
}

function addKind(word: string, kind: DocumentKind): void {
  if (KINDS.has(word) || /\s/u.test(word) || word === '') {
    throw new Error(`lexicon kinds: "${word}" is twice in it or no word`);
  }
  KINDS.set(word, kind);
}
