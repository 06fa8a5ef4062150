import type { OrganizationMention } from '../../extract/mentions.js';
import type { Span } from '../../text/mapped-text.js';
import { firstFrom, insideOf } from '../spans.js';

/** Verbs by which a body makes or publishes a document. */
const ISSUING =
  /(?:印发|出台|发布|制定|公布|颁布|下发|联合发文|审议通过|表决通过|通过|起草|编制|发出|推出|签发|修订|转发|批准|批复|刊发|发表|提交|出具|作出|公示|披露|签署|编写|编纂|牵头|制订|施行|实施|宣读|签订|形成|撰写)/u;
/** 的《决定》, 了《决定》, 一份《…》, 关于…的《…》. */
const BETWEEN = /^(?:[^。；！？\n]{0,30})$/u;
const LONGEST_REACH = 60;
const SENTENCE_END = /[。；！？\n]/u;

/** Canonical name of the body that the text makes the issuer of the title at `mention`; null where it does not. */
export function issuerOf(
  text: string,
  mention: Span,
  title: string,
  organizations: readonly OrganizationMention[],
  names: () => ReadonlyMap<string, string>,
): string | null {
  return (
    issuerInTitle(title, names) ??
    issuerBefore(text, mention, organizations) ??
    issuerBehind(text, mention, organizations)
  );
}

/** 《国务院关于…的通知》: the title names its issuer. */
function issuerInTitle(title: string, names: () => ReadonlyMap<string, string>): string | null {
  const at = title.indexOf('关于');
  if (at < 2) return null;
  const issuer = title.slice(0, at).trim();
  const [first = issuer] = issuer.split(/[\s、]/u);
  const known = names();
  return known.get(issuer) ?? known.get(first) ?? known.get(issuer.replace(/^中共/u, '')) ?? null;
}

/** 科技部会同国家卫健委印发《…》: the first body of the clause before the verb. */
function issuerBefore(
  text: string,
  mention: Span,
  organizations: readonly OrganizationMention[],
): string | null {
  const from = sentenceStart(text, mention.start);
  const before = insideOf(organizations, { start: from, end: mention.start }).map(({ item }) => item);
  const last = before.at(-1);
  if (last === undefined) return null;
  const between = text.slice(last.end, mention.start);
  if (/^(?:的|（[^）]{1,20}）)?$/u.test(between)) return last.name;
  if (!BETWEEN.test(between) || between.includes('》') || !ISSUING.test(between)) return null;
  return firstOfChain(text, before).name;
}

/** 科技部会同国家卫健委, 财政部、税务总局: bodies that only conjunctions part are one chain, whose first leads. */
function firstOfChain(text: string, chain: readonly OrganizationMention[]): OrganizationMention {
  let first = chain[chain.length - 1] as OrganizationMention;
  for (let i = chain.length - 2; i >= 0; i--) {
    const one = chain[i];
    if (
      one === undefined ||
      !/^(?:、|和|与|及|会同|联合|同|以及|\s|，联合|，会同)$/u.test(text.slice(one.end, first.start))
    )
      break;
    first = one;
  }
  return first;
}

/** 《…》由科技部印发, 《…》（国办发…）. */
function issuerBehind(
  text: string,
  mention: Span,
  organizations: readonly OrganizationMention[],
): string | null {
  const behind = organizations[firstFrom(organizations, mention.end)];
  if (behind === undefined || behind.start - mention.end > 20) return null;
  if (!/^[^。；！？\n]{0,12}[由经]$/u.test(text.slice(mention.end, behind.start))) return null;
  const verb = text.slice(behind.end, behind.end + LONGEST_REACH).split(SENTENCE_END)[0] ?? '';
  return ISSUING.test(verb) ? behind.name : null;
}

function sentenceStart(text: string, at: number): number {
  const floor = Math.max(0, at - LONGEST_REACH);
  for (let i = at - 1; i >= floor; i--) if (SENTENCE_END.test(text[i] ?? '')) return i + 1;
  return floor;
}
