import type { PersonMentionRow, PersonRow } from '../../schemas/index.js';
import { mentionId, organizationId, personId } from './ids.js';
import type { ArticleReading } from './issue.js';
import type { Offsets } from './offsets.js';

export function personMentionRows(reading: ArticleReading, offsets: Offsets): readonly PersonMentionRow[] {
  return reading.findings.people.map((mention) => {
    const place = offsets.place(mention);
    return {
      mention_id: mentionId(reading.articleId, 'p', place.start),
      article_id: reading.articleId,
      person_id: personId(reading.issueId, mention.name),
      text: place.text,
      start: place.start,
      end: place.end,
      raw_start: place.raw_start,
      raw_end: place.raw_end,
      title: mention.title,
      rule: mention.rule,
      correction: mention.correction ?? null,
    };
  });
}

/** One row for each name of an issue. */
export function personRows(articles: readonly ArticleReading[]): readonly PersonRow[] {
  const rows = new Map<
    string,
    {
      name: string;
      titles: string[];
      organization: string | null;
      mentions: number;
      correction: string | null;
    }
  >();
  for (const { issueId, findings } of articles) {
    for (const { name, title, organization, entityCorrection } of findings.people) {
      const id = personId(issueId, name);
      const row = rows.get(id) ?? { name, titles: [], organization: null, mentions: 0, correction: null };
      if (title !== null && !row.titles.includes(title)) row.titles.push(title);
      row.organization ??= organization;
      row.correction ??= entityCorrection ?? null;
      row.mentions++;
      rows.set(id, row);
    }
  }
  return [...rows].map(([id, { organization, correction, ...row }]) => ({
    person_id: id,
    ...row,
    organization_id: organization === null ? null : organizationId(organization),
    correction,
  }));
}
