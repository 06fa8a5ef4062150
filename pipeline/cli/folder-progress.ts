import type { Stage, Watch } from '../published/watch.js';
import { Progress } from './progress.js';

const STAGES: Readonly<Record<Stage, string>> = {
  hash: 'hashing',
  read: 'reading',
  check: 'checking',
  compare: 'comparing formats',
};

const MEBIBYTE = 2 ** 20;

/** Runs the checks of a published folder and tells on a terminal how far they are. */
export async function watched<T>(run: (watch: Watch) => Promise<T>): Promise<T> {
  const progress = new Progress();
  let current: Stage | null = null;
  try {
    return await run((stage, done, total, what) => {
      if (stage !== current) progress.begin(STAGES[stage]);
      current = stage;
      if (stage === 'check') progress.step(done, total, what);
      else progress.step(Math.floor(done / MEBIBYTE), Math.ceil(total / MEBIBYTE), `MiB ${what}`);
    });
  } finally {
    progress.clear();
  }
}
