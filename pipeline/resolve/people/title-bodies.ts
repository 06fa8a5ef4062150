import type { OrganizationMention } from '../../extract/mentions.js';
import type { Span } from '../../text/mapped-text.js';
import { firstFrom } from '../spans.js';

/** What may stand between a body and the title of its officer: 公司, 的, a second office. */
const BETWEEN = /^(?:的|原|前|现任|时任|、?[^，。；：！？、《》“”\n]{0,6}(?:[、兼])?)$/u;
/** No more units than this does it match. */
const LONGEST_BETWEEN = 16;

/** Canonical name of the body named right before a title (浙江省科技厅|厅长高志远) or with one behind the name. */
export function bodyOfTitle(
  text: string,
  title: Span,
  name: Span,
  organizations: readonly OrganizationMention[],
): string | null {
  if (title.start >= name.end) return null;
  let at = firstFrom(organizations, title.start) - 1;
  while (at >= 0 && (organizations[at]?.end ?? 0) > title.start) at--;
  const nearest = organizations[at];
  if (nearest === undefined || title.start - nearest.end > LONGEST_BETWEEN) return null;
  return BETWEEN.test(text.slice(nearest.end, title.start)) ? nearest.name : null;
}
