import pc from 'picocolors';
import { readRawFile } from '../io/index.js';
import { validateFolder } from '../validate/folder.js';
import { formatViolations } from '../validate/violation.js';
import { fail, guarded } from './failure.js';

/** `zhewen validate`: 0 if the published files keep every rule, else 1 with the records that break them. */
export function validate(folder: string, raw: string | null): number {
  return guarded(() => {
    const violations = validateFolder(folder, raw === null ? null : (issueId) => readRawFile(raw, issueId));
    if (violations.length > 0)
      return fail(`${folder}: ${violations.length} violations\n${formatViolations(violations)}`);
    process.stdout.write(
      `${pc.green('valid')} ${folder}${raw === null ? ' (bytes not checked: give --raw DIR)' : ''}\n`,
    );
    return 0;
  });
}
