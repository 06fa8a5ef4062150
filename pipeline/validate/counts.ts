import { countCharacters } from '../text/white-space.js';
import { groupBy, type Lookup } from './lookup.js';
import { broken, type Violation } from './violation.js';

/** Counts and positions in the tables are what the tables hold. */
export function* checkCounts(lookup: Lookup): Generator<Violation> {
  yield* checkIssueCounts(lookup);
  yield* checkPositions(lookup);
  yield* checkMentionCounts(lookup);
  for (const { article_id, text, characters } of lookup.dataset.articles)
    yield* equal('articles', article_id, 'characters', characters, countCharacters(text));
}

function* checkIssueCounts({ dataset, blocksOf }: Lookup): Generator<Violation> {
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
function* checkPositions({ dataset }: Lookup): Generator<Violation> {
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

function* checkMentionCounts({ dataset }: Lookup): Generator<Violation> {
  const ofOrganization = groupBy(dataset.organization_mentions, (row) => row.organization_id);
  for (const { organization_id, mentions, articles } of dataset.organizations) {
    const own = ofOrganization.get(organization_id) ?? [];
    yield* equal('organizations', organization_id, 'mentions', mentions, own.length);
    const count = new Set(own.map((mention) => mention.article_id)).size;
    yield* equal('organizations', organization_id, 'articles', articles, count);
  }
  const ofPerson = groupBy(dataset.person_mentions, (row) => row.person_id);
  for (const { person_id, mentions } of dataset.people)
    yield* equal('people', person_id, 'mentions', mentions, ofPerson.get(person_id)?.length ?? 0);
  const ofDocument = groupBy(dataset.document_mentions, (row) => row.document_id);
  for (const { document_id, mentions } of dataset.documents)
    yield* equal('documents', document_id, 'mentions', mentions, ofDocument.get(document_id)?.length ?? 0);
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
