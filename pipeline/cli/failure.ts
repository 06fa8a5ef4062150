import { IoError } from '../io/index.js';
import { colors as pc } from './colors.js';

/** Prints what went wrong, for a person, to standard error. Returns the exit code. */
export function fail(message: string): number {
  process.stderr.write(`${pc.red('error')}: ${message}\n`);
  return 1;
}

/** Runs a command: trouble with files is told in a line, a bug keeps its stack. */
export async function guarded(command: () => number | Promise<number>): Promise<number> {
  try {
    return await command();
  } catch (error) {
    if (error instanceof IoError) return fail(error.message);
    throw error;
  }
}
