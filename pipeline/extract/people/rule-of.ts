import { isOpen, rulesBeside } from './beside.js';
import type { NameSite } from './name-site.js';
import type { PersonRule } from './rules.js';
import { ENOUGH, PERSON_RULES } from './rules.js';
import { isTeam } from './titles.js';

/** The rule that finds a name at a place; null where none does. */
export function ruleOf(site: NameSite): PersonRule | null {
  const { text, start, end, length, bits, titleBehind } = site;
  if (text[start - 1] === '《') return null;
  // 高管团队: two characters before a team are rather a word.
  if (length === 2 && titleBehind !== null && isTeam(text.slice(titleBehind.start, titleBehind.end)))
    return null;
  const open = rulesBeside(text, start, end);
  for (let i = 0; i < PERSON_RULES.length; i++) {
    const rule = PERSON_RULES[i] as PersonRule;
    if (bits + rule.worth >= ENOUGH && isOpen(open, i) && rule.cue(site)) return rule;
  }
  return null;
}
