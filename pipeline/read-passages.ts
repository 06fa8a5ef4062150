import { type Extraction, extractAll } from './extract/index.js';
import type { Context, Findings, Mention, Passage } from './extract/mentions.js';
import { type Resolution, resolve } from './resolve/index.js';
import { simplify } from './text/simplify.js';

/**
 * Extracts from the passages of one issue and resolves them together. Traditional characters are read as the
 * simplified ones they stand for; mentions keep the characters and offsets of the text given.
 */
export function readPassages(passages: readonly Passage[], context: Context): Resolution {
  return resolved(passages, extractAll(simplified(passages)), context);
}

/** The same for passages that have nothing to do with each other, each with its own context. */
export function readEachPassage(
  texts: readonly { readonly passage: Passage; readonly context: Context }[],
): readonly Resolution[] {
  const extractions = extractAll(simplified(texts.map(({ passage }) => passage)));
  return texts.map(({ passage, context }, i) => resolved([passage], extractions.slice(i, i + 1), context));
}

function simplified(passages: readonly Passage[]): readonly Passage[] {
  return passages.map((passage) => ({ ...passage, text: simplify(passage.text) }));
}

function resolved(
  passages: readonly Passage[],
  extractions: readonly Extraction[],
  context: Context,
): Resolution {
  const { findings, organizations } = resolve(extractions, context);
  return {
    organizations,
    findings: findings.map((found, i) => {
      const text = passages[i]?.text ?? '';
      return text === extractions[i]?.passage.text ? found : withOwnText(found, text);
    }),
  };
}

function withOwnText(found: Findings, text: string): Findings {
  const own = <T extends Mention>(mentions: readonly T[]): readonly T[] =>
    mentions.map((mention) => ({ ...mention, text: text.slice(mention.start, mention.end) }));
  return {
    dates: own(found.dates),
    amounts: own(found.amounts),
    organizations: own(found.organizations),
    people: own(found.people),
    documents: own(found.documents),
    events: own(found.events),
  };
}
