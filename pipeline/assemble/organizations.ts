import type { OrganizationMentionRow, OrganizationRow } from '../../schemas/index.js';
import type { OrganizationMention } from '../extract/mentions.js';
import { mentionId, organizationId } from './ids.js';
import type { ArticleReading, IssueReading } from './issue.js';
import type { Offsets } from './offsets.js';

/** Ids of an article's organization mentions, by index in its findings. */
export function organizationMentionIds(
  { articleId, findings }: ArticleReading,
  offsets: Offsets,
): readonly string[] {
  const at = new Map<number, number>();
  return findings.organizations.map((mention) => {
    const { start } = offsets.points(mention);
    const nth = (at.get(start) ?? 0) + 1;
    at.set(start, nth);
    return mentionId(articleId, 'o', start, nth);
  });
}

export function organizationMentionRows(
  reading: ArticleReading,
  offsets: Offsets,
): readonly OrganizationMentionRow[] {
  const ids = organizationMentionIds(reading, offsets);
  return reading.findings.organizations.map((mention, i) => {
    const place = offsets.place(mention);
    return {
      mention_id: ids[i] ?? '',
      article_id: reading.articleId,
      organization_id: organizationId(mention.name),
      text: place.text,
      start: place.start,
      end: place.end,
      raw_start: place.raw_start,
      raw_end: place.raw_end,
      resolution: mention.resolution,
      rule: mention.rule,
      correction: mention.correction ?? null,
    };
  });
}

/**
 * One row for each body that is mentioned or takes part somewhere in the issue. Its parent may be a body that this
 * issue does not mention: whether another does is known when all are taken together.
 */
export function organizationRows(
  { organizations }: IssueReading,
  articles: readonly ArticleReading[],
): readonly OrganizationRow[] {
  const mentions = mentionsById(articles);
  return Array.from(namesOf(articles), ([id, name]) => {
    const body = organizations.get(name);
    if (body === undefined) throw new Error(`assemble: ${name} is mentioned, but no stage described it`);
    const own = mentions.get(id) ?? [];
    const parent = body.parent === name ? null : body.parent;
    return {
      organization_id: id,
      name,
      type: body.type,
      parent_id: parent === null ? null : organizationId(parent),
      region: body.region,
      region_code: body.regionCode,
      aliases: [...new Set(own.map(({ mention }) => mention.text))].filter((text) => text !== name).sort(),
      mentions: own.length,
      articles: new Set(own.map(({ articleId }) => articleId)).size,
      correction: body.correction ?? null,
    };
  });
}

interface Mentioned {
  readonly articleId: string;
  readonly mention: OrganizationMention;
}

function mentionsById(articles: readonly ArticleReading[]): ReadonlyMap<string, readonly Mentioned[]> {
  const byId = new Map<string, Mentioned[]>();
  for (const { articleId, findings } of articles) {
    for (const mention of findings.organizations) {
      const id = organizationId(mention.name);
      const known = byId.get(id);
      if (known === undefined) byId.set(id, [{ articleId, mention }]);
      else known.push({ articleId, mention });
    }
  }
  return byId;
}

/** Names to which rows of other tables refer, by id; of names that differ in white space the first stands. */
function namesOf(articles: readonly ArticleReading[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (name: string | null) => {
    if (name !== null && !names.has(organizationId(name))) names.set(organizationId(name), name);
  };
  for (const { findings } of articles) {
    for (const { name } of findings.organizations) add(name);
    for (const { organization } of findings.people) add(organization);
    for (const { issuer } of findings.documents) add(issuer);
    for (const { participants } of findings.events)
      for (const { organization } of participants) add(organization);
  }
  return names;
}
