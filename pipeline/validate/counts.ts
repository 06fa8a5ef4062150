import { countCharacters } from '../text/white-space.js';
import { groupBy, type Lookup } from './lookup.js';
import { broken, type Violation } from './violation.js';

/** Counts of an issue are what its articles and blocks hold. */
export function* checkIssueCounts({ dataset, blocksOf }: Lookup): Generator<Violation> {
  const articles = groupBy(dataset.articles, (article) => article.issue_id);
  for (const issue of dataset.issues) {
    const blocks = blocksOf.get(issue.issue_id) ?? [];
    const unassigned = blocks.filter((block) => block.kind === 'unassigned');
    const count = (rows: typeof blocks) => rows.reduce((sum, { text }) => sum + countCharacters(text), 0);
    yield* equal(
      'issues',
      issue.issue_id,
      'articles',
      issue.articles,
      articles.get(issue.issue_id)?.length ?? 0,
    );
    yield* equal('issues', issue.issue_id, 'characters', issue.characters, count(blocks));
    yield* equal(
      'issues',
      issue.issue_id,
      'unassigned_characters',
      issue.unassigned_characters,
      count(unassigned),
    );
  }
}

/** Positions count from 1 in the order of the raw file, in the issue and in each section. */
export function* checkPositions({ dataset }: Lookup): Generator<Violation> {
  for (const articles of groupBy(dataset.articles, (article) => article.issue_id).values()) {
    const inSection = new Map<string, number>();
    const ordered = [...articles].sort((a, b) => a.raw_start - b.raw_start);
    for (const [i, { article_id, position, section, section_position }] of ordered.entries()) {
      yield* equal('articles', article_id, 'position', position, i + 1);
      if (section === null) continue;
      const next = (inSection.get(section) ?? 0) + 1;
      inSection.set(section, next);
      if (section_position !== null)
        yield* equal('articles', article_id, 'section_position', section_position, next);
    }
  }
}

/** Bodies, people and documents are mentioned as often as they say. */
export function* checkMentionCounts({ dataset, tally }: Lookup): Generator<Violation> {
  for (const { organization_id, mentions, articles } of dataset.organizations) {
    const counted = tally.ofOrganization(organization_id);
    yield* equal('organizations', organization_id, 'mentions', mentions, counted.mentions);
    yield* equal('organizations', organization_id, 'articles', articles, counted.articles);
  }
  for (const { person_id, mentions } of dataset.people)
    yield* equal('people', person_id, 'mentions', mentions, tally.ofPerson(person_id));
  for (const { document_id, mentions } of dataset.documents)
    yield* equal('documents', document_id, 'mentions', mentions, tally.ofDocument(document_id));
}

/** An article has as many characters as its text. */
export function* checkCharacters({ dataset }: Lookup): Generator<Violation> {
  for (const { article_id, text, characters } of dataset.articles)
    yield* equal('articles', article_id, 'characters', characters, countCharacters(text));
}

function* equal(
  table: string,
  id: string,
  column: string,
  found: number,
  counted: number,
): Generator<Violation> {
  if (found !== counted) yield broken({ table, id }, column, 'count', found, `${counted}, as counted`);
}
