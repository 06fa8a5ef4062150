import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { assembleIssue, datasetOf } from '../../pipeline/assemble/index.js';
import { readIssue } from '../../pipeline/read-issue.js';
import { withoutWhiteSpace } from '../../pipeline/text/white-space.js';
import type { Dataset } from '../../schemas/index.js';

/** A gold mention: offsets are code points into the paragraphs joined by line feeds, headline not included. */
export interface GoldMention {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind?: string;
  readonly optional?: boolean;
  readonly anyValue?: boolean;
  readonly vague?: boolean;
  readonly fullText?: string;
  readonly altSpans?: readonly (string | { readonly text: string })[];
  readonly startDate?: string | null;
  readonly endDate?: string | null;
  readonly acceptBounds?: readonly (readonly [string | null, string | null])[] | null;
  readonly duration?: string | null;
  readonly durationMin?: string;
  readonly durationMax?: string;
  readonly value?: number | null;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly currency?: string;
  readonly modifier?: string;
  readonly item?: string | null;
  readonly name?: string;
  readonly names?: readonly string[];
  readonly acceptNames?: readonly string[];
  readonly type?: string;
  readonly acceptTypes?: readonly string[];
  readonly edtf?: string | null;
  readonly precision?: string | null;
  readonly direction?: string | null;
  readonly unit?: string | null;
  readonly unitCode?: string | null;
  readonly per?: string | null;
  /** Text of the date that gives an amount its period. */
  readonly date?: string | null;
  readonly organization?: string | null;
  readonly acceptItems?: readonly string[];
  readonly acceptModifiers?: readonly string[];
  readonly title?: string | null;
  readonly acceptTitles?: readonly string[];
  readonly issuer?: string | null;
  readonly coIssuers?: readonly string[];
  readonly section?: string | null;
  readonly trigger?: string;
  readonly acceptTriggers?: readonly string[];
  readonly sentence?: string;
  /** Types of a main event, any of which is right. */
  readonly types?: readonly string[];
  readonly place?: string | null;
  readonly acceptPlaces?: readonly string[];
  readonly modality?: string;
  readonly organizations?: readonly string[];
}

/** An event: `text` is not given, `trigger` stands at its place. */
export type GoldEvent = Omit<GoldMention, 'text'>;

export interface GoldArticle {
  readonly headline: string;
  /** Forms that are as good, such as one with the list number before it. */
  readonly acceptHeadlines?: readonly string[];
  readonly section?: string | null;
  readonly paragraphs: readonly string[];
  readonly dates: readonly GoldMention[];
  readonly amounts: readonly GoldMention[];
  readonly organizations: readonly GoldMention[];
  readonly people: readonly GoldMention[];
  readonly documents: readonly GoldMention[];
  readonly event: GoldEvent;
  /** Events beside the main one. */
  readonly events: readonly GoldEvent[];
}

/** A gold issue beside the dataset that the pipeline makes of its raw page. */
export interface GoldIssue {
  readonly name: string;
  readonly articles: readonly GoldArticle[];
  readonly dataset: Dataset;
}

const GOLD = new URL('../gold/', import.meta.url);
const RAW = new URL('../../raw/', import.meta.url);

/** Reads every gold issue of tests/gold and runs the pipeline on its raw page, which lies beside it or in raw/. */
export function readGold(): readonly GoldIssue[] {
  return readdirSync(GOLD)
    .filter((file) => file.endsWith('.gold.json'))
    .sort()
    .map((file) => {
      const name = file.replace('.gold.json', '');
      const folder = existsSync(new URL(`${name}.txt`, GOLD)) ? GOLD : RAW;
      const reading = readIssue({
        issueId: name,
        fileName: `${name}.txt`,
        bytes: readFileSync(new URL(`${name}.txt`, folder)),
        sidecar: readFileSync(new URL(`${name}.json`, folder), 'utf8'),
      });
      if (!reading.ok) throw new Error(reading.problem.message);
      const { articles } = JSON.parse(readFileSync(new URL(file, GOLD), 'utf8')) as {
        articles: GoldArticle[];
      };
      return { name, articles, dataset: datasetOf([assembleIssue(reading.value).tables]) };
    });
}

/** Offsets of a text with its white space taken out, by code point. */
export function squeezedOffsets(text: string): readonly number[] {
  const offsets = [0];
  let count = 0;
  for (const character of text) {
    if (withoutWhiteSpace(character) !== '') count++;
    offsets.push(count);
  }
  return offsets;
}
