import { durationOf } from './progress.js';

/** How long each stage took. */
export class Stopwatch {
  private readonly seconds = new Map<string, number>();
  private stage: string | null = null;
  private started = 0;

  begin(stage: string): void {
    this.end();
    this.stage = stage;
    this.started = performance.now();
  }

  /** `read 12 s, check 0.4 s, publish 3.1 s`. */
  told(): string {
    this.end();
    return [...this.seconds].map(([stage, seconds]) => `${stage} ${durationOf(seconds)}`).join(', ');
  }

  private end(): void {
    if (this.stage === null) return;
    const passed = (performance.now() - this.started) / 1000;
    this.seconds.set(this.stage, (this.seconds.get(this.stage) ?? 0) + passed);
    this.stage = null;
  }
}
