import { validateFolder } from '../published/folder.js';
import { formatViolations } from '../validate/index.js';
import { colors as pc } from './colors.js';
import { fail, guarded } from './failure.js';
import { watched } from './folder-progress.js';

/** `zhewen validate`: 0 if the published files keep every rule, else 1 with the records that break them. */
export function validate(folder: string, raw: string | null): Promise<number> {
  return guarded(async () => {
    const { violations, untold, rows, files } = await watched((watch) => validateFolder(folder, raw, watch));
    const told = violations.length === 0 ? '' : `\n${formatViolations(violations, untold)}`;
    if (violations.some(({ severity }) => severity === 'error'))
      return fail(`${folder} breaks its rules${told}`);
    const bytes = raw === null ? '; bytes not checked: give --raw DIR' : `, bytes against ${raw}`;
    process.stdout.write(`${pc.green('valid')} ${folder}: ${rows} rows in ${files} files${bytes}${told}\n`);
    return 0;
  });
}
