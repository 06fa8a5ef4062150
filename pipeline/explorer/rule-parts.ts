/** The rules that made a record: `date.year+month` are two, `event.issue.main` is one with a word on it. */
export function partsOfRule(rule: string): readonly string[] {
  const [family = '', ...rest] = rule.split('.');
  if (family === 'event') return [`event.${rest[0] ?? ''}`];
  return rest
    .join('.')
    .split('+')
    .map((part) => `${family}.${part}`);
}
