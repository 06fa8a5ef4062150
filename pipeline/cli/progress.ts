/** One line on a terminal that tells how far a build is; silent in a pipe. */
export class Progress {
  private done = 0;
  private readonly shown = process.stderr.isTTY === true;

  constructor(private readonly total: number) {}

  step(issueId: string): void {
    this.done++;
    this.say(`reading ${this.done}/${this.total} ${issueId}`);
  }

  say(text: string): void {
    if (this.shown) process.stderr.write(`\r\u001b[2K${text}`);
  }

  clear(): void {
    this.say('');
  }
}
