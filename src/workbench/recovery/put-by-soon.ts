/** Quiet time after a change before it is put by, in milliseconds. */
const QUIET = 600;
/** Putting by may take this share of the time at most: large books are put by less often. */
const SHARE = 0.1;

/**
 * Puts work by soon after each change, never twice at once.
 * @param put what takes the work and stores it; its failure is told to `failed`.
 */
export class PutBySoon {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private running: Promise<void> | null = null;
  private again = false;
  private last = 0;

  constructor(
    private readonly put: () => Promise<void>,
    private readonly failed: (reason: unknown) => void,
  ) {}

  changed(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.now(), Math.max(QUIET, this.last / SHARE));
  }

  /** Puts by at once, or right after the one that is under way. */
  now(): Promise<void> {
    this.stop();
    if (this.running) this.again = true;
    else this.running = this.run();
    return this.running;
  }

  /** Calls off what was to come, and waits for what is under way. */
  async end(): Promise<void> {
    this.stop();
    this.again = false;
    await this.running;
  }

  private stop(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private async run(): Promise<void> {
    do {
      this.again = false;
      const begun = performance.now();
      await this.put().catch(this.failed);
      this.last = performance.now() - begun;
    } while (this.again);
    this.running = null;
  }
}
