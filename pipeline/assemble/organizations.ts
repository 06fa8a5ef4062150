import type { OrganizationMentionRow, OrganizationRow } from '../../schemas/index.js';
import type { Organization, OrganizationMention } from '../extract/mentions.js';
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
  return reading.findings.organizations.map((mention, i) => ({
    mention_id: ids[i] ?? '',
    article_id: reading.articleId,
    organization_id: organizationId(mention.name),
    ...offsets.place(mention),
    resolution: mention.resolution,
    rule: mention.rule,
  }));
}

/** One row for each body that is mentioned or takes part somewhere in the dataset. */
export function organizationRows(
  issues: readonly IssueReading[],
  articles: readonly ArticleReading[],
): readonly OrganizationRow[] {
  const bodies = new Map<string, Organization>();
  for (const { organizations } of issues) {
    for (const [name, body] of organizations) bodies.set(name, mergeBodies(bodies.get(name), body));
  }
  const mentions = mentionsByName(articles);
  return [...namesOf(articles)].map((name) => {
    const body = bodies.get(name);
    if (body === undefined) throw new Error(`assemble: ${name} is mentioned, but no stage described it`);
    const own = mentions.get(name) ?? [];
    const parent =
      body.parent !== null && mentions.has(body.parent) && body.parent !== name ? body.parent : null;
    return {
      organization_id: organizationId(name),
      name,
      type: body.type,
      parent_id: parent === null ? null : organizationId(parent),
      region: body.region,
      region_code: body.regionCode,
      aliases: [...new Set(own.map(({ mention }) => mention.text))].filter((text) => text !== name).sort(),
      mentions: own.length,
      articles: new Set(own.map(({ articleId }) => articleId)).size,
    };
  });
}

/** What issues say of one body, taken together; where they differ the earlier issue stands. */
function mergeBodies(known: Organization | undefined, more: Organization): Organization {
  if (known === undefined) return more;
  return {
    name: known.name,
    type: known.type === 'other' ? more.type : known.type,
    parent: known.parent ?? more.parent,
    region: known.region ?? more.region,
    regionCode: known.regionCode ?? more.regionCode,
  };
}

interface Mentioned {
  readonly articleId: string;
  readonly mention: OrganizationMention;
}

function mentionsByName(articles: readonly ArticleReading[]): ReadonlyMap<string, readonly Mentioned[]> {
  const byName = new Map<string, Mentioned[]>();
  for (const { articleId, findings } of articles) {
    for (const mention of findings.organizations) {
      const known = byName.get(mention.name);
      if (known === undefined) byName.set(mention.name, [{ articleId, mention }]);
      else known.push({ articleId, mention });
    }
  }
  return byName;
}

/** Names to which rows of other tables refer. */
function namesOf(articles: readonly ArticleReading[]): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (name: string | null) => name !== null && names.add(name);
  for (const { findings } of articles) {
    for (const { name } of findings.organizations) add(name);
    for (const { organization } of findings.people) add(organization);
    for (const { issuer } of findings.documents) add(issuer);
    for (const { participants } of findings.events)
      for (const { organization } of participants) add(organization);
  }
  return names;
}
