import { type Verified, verifyFolder } from '../published/verify.js';
import { formatViolations } from '../validate/index.js';
import { colors as pc } from './colors.js';
import { fail, guarded } from './failure.js';
import { watched } from './folder-progress.js';

/** `zhewen verify`: one line a check with what was verified; 0 if a downloaded folder proves itself, else 1. */
export function verify(folder: string, raw: string | null): Promise<number> {
  return guarded(async () => {
    const checks = await watched((watch) => verifyFolder(folder, raw, watch));
    process.stdout.write(checks.map((check) => `${lineOf(check)}\n`).join(''));
    const failed = checks.filter((check) => isFailed(check));
    if (failed.length > 0)
      return fail(`${folder} is not what it claims to be: ${failed.map(({ check }) => check).join(', ')}`);
    process.stdout.write(`${pc.green('verified')} ${folder}\n`);
    return 0;
  });
}

function isFailed({ violations }: Verified): boolean {
  return violations.some(({ severity }) => severity === 'error');
}

function lineOf(checked: Verified): string {
  const { check, claim, violations, untold, skipped } = checked;
  const name = check.padEnd(10);
  if (skipped !== null) return `${pc.yellow('--')} ${name} ${skipped}`;
  const told = violations.length === 0 ? '' : `\n${formatViolations(violations, untold)}`;
  if (!isFailed(checked)) return `${pc.green('ok')} ${name} ${claim}${told}`;
  return `${pc.red('no')} ${name} not true that ${claim}:${told}`;
}
