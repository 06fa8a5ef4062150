import type { OrganizationMention } from '../../extract/mentions.js';
import type { Span } from '../../text/mapped-text.js';

/** What may stand between a body and the title of its officer: 公司, 的, a second office. */
const BETWEEN = /^(?:的|原|前|现任|时任|、?[^，。；：！？、《》“”\n]{0,6}(?:[、兼])?)$/u;

/** Canonical name of the body named right before a title (浙江省科技厅|厅长高志远) or with one behind the name. */
export function bodyOfTitle(
  text: string,
  title: Span,
  name: Span,
  organizations: readonly OrganizationMention[],
): string | null {
  if (title.start >= name.end) return null;
  let nearest: OrganizationMention | null = null;
  for (const body of organizations) {
    if (body.end <= title.start && (nearest === null || body.end >= nearest.end)) nearest = body;
  }
  if (nearest === null) return null;
  return BETWEEN.test(text.slice(nearest.end, title.start)) ? nearest.name : null;
}
