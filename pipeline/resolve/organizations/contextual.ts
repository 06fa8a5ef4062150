import type { OrganizationMention } from '../../extract/mentions.js';
import { bodiesNamed } from '../../extract/organizations/bodies.js';
import contextual from '../../extract/organizations/lexicon/contextual.json' with { type: 'json' };
import teams from '../../extract/organizations/lexicon/teams.json' with { type: 'json' };

const byName = new Map<string, readonly string[]>();
for (const [name = '', forms = ''] of contextual.bodies) add(name, forms);
for (const [name = '', , forms = ''] of teams.team) add(name, forms);

function add(name: string, forms: string): void {
  if (forms !== '') byName.set(name, [...(byName.get(name) ?? []), ...forms.split(' ')]);
}

const ACADEMY = '中国科学院';
/** With these the endings end, of names that have such forms without being listed one by one: 交通大学. */
const LASTS: ReadonlySet<string | undefined> = new Set(contextual.endings.map(([end = '']) => end.at(-1)));

/** The forms of the names of an issue, once they have been asked for. */
export type FormsByName = Map<string, readonly string[]>;

/** Short forms that only a text which names the body may use: 中大 beside 中山大学, 申花 beside 上海申花. */
export function contextualForms(
  mentions: readonly OrganizationMention[],
  known: FormsByName,
): ReadonlyMap<string, string> {
  let forms: Map<string, string> | null = null;
  const shared: string[] = [];
  for (let i = 0; i < mentions.length; i++) {
    const { name } = mentions[i] as OrganizationMention;
    const own = knownForms(name, known);
    if (own.length === 0) continue;
    forms ??= new Map();
    for (const form of own) {
      const other = forms.get(form);
      if (other === undefined) forms.set(form, name);
      // 中大 beside 中山大学 and 中央大学
      else if (other !== name) shared.push(form);
    }
  }
  if (forms === null) return NONE;
  for (const form of shared) forms.delete(form);
  return forms;
}

function knownForms(name: string, known: FormsByName): readonly string[] {
  const before = known.get(name);
  if (before !== undefined) return before;
  const forms = formsOf(name);
  known.set(name, forms);
  return forms;
}

/** 高能所 beside 中国科学院高能物理研究所, whose other name is 中科院高能所. */
function instituteForms(name: string): readonly string[] {
  if (!name.startsWith(ACADEMY)) return [];
  const aliases = bodiesNamed(name)[0]?.aliases ?? [];
  return aliases
    .filter((alias) => alias.startsWith('中科院') && alias.endsWith('所'))
    .map((alias) => alias.slice('中科院'.length))
    .filter((form) => form.length >= 3 && !aliases.includes(form));
}

const NONE: ReadonlyMap<string, string> = new Map();
const NO_FORMS: readonly string[] = [];

function formsOf(name: string): readonly string[] {
  if (!LASTS.has(name.at(-1)) && !name.startsWith(ACADEMY) && !byName.has(name)) return NO_FORMS;
  const own = [...(byName.get(name) ?? []), ...instituteForms(name)];
  const ending = contextual.endings.find(([end = '']) => name.endsWith(end) && name.length > end.length);
  return ending?.[1] === undefined || own.includes(ending[1]) ? own : [...own, ending[1]];
}
