import { type Derivation, explain } from '../explain/index.js';
import type { Stated } from '../explain/stated.js';
import { colors as pc } from './colors.js';
import { contextFrom } from './context.js';
import { fail } from './failure.js';

/** `zhewen explain TEXT`: for each mention its rule, what the text states, what was inferred, and the value. */
export function explainText(text: string, options: { referenceDate?: string; region?: string }): number {
  const context = contextFrom(options.referenceDate, options.region, { referenceDate: null, region: null });
  if (typeof context === 'string') return fail(context);
  const referenceDate = context.referenceDate ?? new Date().toISOString().slice(0, 10);
  const derivations = explain(text, { ...context, referenceDate });
  if (derivations.length === 0) process.stdout.write('nothing found\n');
  for (const derivation of derivations) process.stdout.write(`${show(derivation)}\n\n`);
  return 0;
}

function show({ family, text, start, end, rule, stated, inferred, value }: Derivation): string {
  const lines = [`${pc.bold(text)}  ${pc.dim(`${family} ${start}–${end}`)}  ${pc.cyan(rule)}`];
  if (stated.length > 0) lines.push(`  stated    ${list(stated)}`);
  for (const source of inferred) lines.push(`  inferred  ${source}`);
  lines.push(`  value     ${list(value)}`);
  return lines.join('\n');
}

function list(parts: readonly Stated[]): string {
  return parts.map(({ name, value }) => `${pc.dim(name)} ${value}`).join(', ');
}
