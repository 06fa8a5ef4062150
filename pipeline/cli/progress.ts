/** One line on a terminal that tells how far a stage is; silent in a pipe. */
export class Progress {
  private stage = '';
  private started = 0;
  private told = 0;
  private readonly shown = process.stderr.isTTY === true;

  /** Begins a stage. */
  begin(stage: string): void {
    this.stage = stage;
    this.started = performance.now();
    this.told = 0;
    this.say(stage);
  }

  /** `reading 120/2,000 2021-03-05, 8.5 a second, 3 min 41 s left`. */
  step(done: number, total: number, what: string): void {
    const now = performance.now();
    if (!this.shown || (now - this.told < 100 && done < total)) return;
    this.told = now;
    const seconds = (now - this.started) / 1000;
    const rate = done / seconds;
    const count = `${done.toLocaleString('en')}/${total.toLocaleString('en')}`;
    // The first second says little of the next minutes.
    const left =
      seconds < 1 ? '' : `, ${rate.toPrecision(2)} a second, ${durationOf((total - done) / rate)} left`;
    this.say(`${this.stage} ${count} ${what}${left}`);
  }

  clear(): void {
    this.say('');
  }

  private say(text: string): void {
    if (!this.shown) return;
    const room = Math.max(20, (process.stderr.columns ?? 80) - 1);
    process.stderr.write(`\r\u001b[2K${text.slice(0, room)}`);
  }
}

/** `0.4 s`, `12 s`, `3 min 41 s`. */
export function durationOf(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
