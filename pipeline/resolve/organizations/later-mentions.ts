import type { Organization, OrganizationMention } from '../../extract/mentions.js';
import { wordEntry } from '../../extract/organizations/vocabulary.js';
import type { Span } from '../../text/mapped-text.js';
import type { OrganizationPassage } from './index.js';
import type { IntroducedName } from './introduced.js';
import { introducedNames } from './introduced.js';
import { Matcher } from './matcher.js';
import { shortForms } from './shortened.js';

/** What a short form stands for in the texts read so far. */
interface ShortNames {
  /** Introduced by the text itself. */
  readonly introduced: Map<string, string>;
  /** Derived from a full name; null where two bodies share the form. */
  readonly shortened: Map<string, string | null>;
}

/** Adds the mentions by short names that the issue has introduced or that shorten its full names. */
export function laterMentions(
  passages: readonly OrganizationPassage[],
  first: readonly (readonly OrganizationMention[])[],
  known: Map<string, Organization>,
): readonly (readonly OrganizationMention[])[] {
  const shared: ShortNames = { introduced: new Map(), shortened: new Map() };
  const byPassage = passages.map(({ text, candidates }, i) => {
    const mentions = first[i] ?? [];
    const introduced = introducedNames(text, mentions);
    for (const { alias, name } of introduced) shared.introduced.set(alias, name);
    noteShortForms(candidates, mentions, shared.shortened, known);
    return introduced;
  });
  return passages.map((passage, i) => completed(passage, first[i] ?? [], byPassage[i] ?? [], shared, known));
}

function noteShortForms(
  candidates: OrganizationPassage['candidates'],
  mentions: readonly OrganizationMention[],
  shortened: Map<string, string | null>,
  known: ReadonlyMap<string, Organization>,
): void {
  const names = new Map(mentions.map(({ start, end, name }) => [`${start}-${end}`, name]));
  for (const candidate of candidates) {
    const name = names.get(`${candidate.start}-${candidate.end}`);
    if (name === undefined) continue;
    for (const form of shortForms(candidate)) {
      const other = shortened.get(form);
      if (known.has(form) && known.get(form)?.name !== name && !isWeak(form, known)) continue;
      if (other === undefined) shortened.set(form, name);
      else if (other !== name) shortened.set(form, null);
    }
    if (candidate.reading.form === 'short' && !shortened.has(candidate.text)) {
      shortened.set(candidate.text, name);
    }
  }
}

/** A body known only by the short form itself may turn out to be one with a full name. */
function isWeak(form: string, known: ReadonlyMap<string, Organization>): boolean {
  return known.get(form)?.type === 'company';
}

function completed(
  { text, titles }: OrganizationPassage,
  mentions: readonly OrganizationMention[],
  introduced: readonly IntroducedName[],
  { introduced: aliases, shortened }: ShortNames,
  known: ReadonlyMap<string, Organization>,
): readonly OrganizationMention[] {
  const kept = mentions.map((mention) => renamed(mention, aliases, shortened, known));
  const taken: Span[] = [...kept, ...titles].sort((a, b) => a.start - b.start);
  const forms = new Map<
    string,
    { readonly name: string; readonly resolution: OrganizationMention['resolution'] }
  >();
  for (const [form, name] of shortened) if (name !== null) forms.set(form, { name, resolution: 'shortened' });
  for (const [form, name] of aliases) forms.set(form, { name, resolution: 'introduced_alias' });
  const introducedAt = new Set(introduced.map(({ start }) => start));
  const later: OrganizationMention[] = [];
  for (const span of new Matcher(forms.keys()).find(text, taken)) {
    const form = forms.get(span.text);
    if (form === undefined || (!introducedAt.has(span.start) && cutsWord(text, span))) continue;
    const rule = form.resolution === 'shortened' ? 'org.shortened' : 'org.alias.introduced';
    later.push({ ...span, rule, name: form.name, resolution: form.resolution });
  }
  return [...kept, ...later].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A mention that is itself a short form of a fuller name of the issue. */
function renamed(
  mention: OrganizationMention,
  aliases: ReadonlyMap<string, string>,
  shortened: ReadonlyMap<string, string | null>,
  known: ReadonlyMap<string, Organization>,
): OrganizationMention {
  // a body of which the lexicon knows but the short name may turn out to have a full one in the text
  const registered = mention.rule === 'org.lexicon' && mention.name !== mention.text;
  if (registered || mention.rule.startsWith('org.local')) return mention;
  const alias = aliases.get(mention.text);
  if (alias !== undefined && alias !== mention.name && known.has(alias)) {
    return { ...mention, name: alias, resolution: 'introduced_alias' };
  }
  const full = shortened.get(mention.text);
  if (full === undefined || full === null || full === mention.name) return mention;
  return { ...mention, name: full, resolution: 'shortened' };
}

/** True where a short form of two characters is but a part of everyday words: 海康 in 上海康复. */
function cutsWord(text: string, { start, end }: Span): boolean {
  if (end - start > 3) return false;
  return isWord(text.slice(start - 1, start + 1)) || isWord(text.slice(end - 1, end + 1));
}

function isWord(pair: string): boolean {
  const entry = pair.length === 2 ? wordEntry(pair) : undefined;
  return entry !== undefined && entry.kind !== 'brand';
}
