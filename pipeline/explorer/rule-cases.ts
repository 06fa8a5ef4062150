import { AMOUNT_RULES, PHRASE_RULES } from '../extract/amounts/rules/index.js';
import { DATE_RULES } from '../extract/dates/rules/index.js';
import type { RuleExample } from '../extract/engine/rule.js';
import triggers from '../extract/events/lexicon/triggers.json' with { type: 'json' };
import { PERSON_RULES } from '../extract/people/rules.js';
import type { RuleCase } from './core.js';

const SHOWN = 3;

/** Cases that show what each rule finds, by the rule's id; they are the ones by which it is tested. */
export function ruleCases(): ReadonlyMap<string, readonly RuleCase[]> {
  const rules: readonly { readonly id: string; readonly examples: readonly RuleExample[] }[] = [
    ...DATE_RULES,
    ...AMOUNT_RULES,
    ...PHRASE_RULES,
    ...PERSON_RULES,
  ];
  const cases = new Map(
    rules.map(({ id, examples }) => [
      id,
      examples.slice(0, SHOWN).map(({ text, mention }): RuleCase => [text, mention]),
    ]),
  );
  for (const { id, example } of triggers.entries)
    if (example !== undefined) cases.set(`event.${id}`, [[example[0] ?? '', example[1] ?? '']]);
  return cases;
}
