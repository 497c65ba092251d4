import { breather } from "../breather";

/** One step of a change and how many bytes of the request it takes, roughly. */
export interface Write {
  readonly bytes: number;
  readonly write: () => void;
}

/** A step, or steps that are thought out only when it is their turn: those of a sheet are many. */
export type Step = Write | (() => readonly Write[]);

/** A request in a browser ends at 5 MB; a shorter one keeps the page from its other tasks for less long. */
const BYTES_PER_SYNC = 1_500_000;

/**
 * Sends the steps in order: in one sync, or where they are too much for one request, in as few as can be. The page
 * has its turn in between.
 */
export async function send(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  const rest = breather();
  const requests = new Requests(context);
  for (const step of steps) {
    for (const write of typeof step === "function" ? step() : [step]) await requests.add(write);
    await rest();
  }
  if (steps.length > 0) await requests.end();
}

class Requests {
  private bytes = 0;

  constructor(private readonly context: Excel.RequestContext) {}

  /** Sends what came before where it is too much with this. */
  async add({ bytes, write }: Write): Promise<void> {
    if (this.bytes > 0 && this.bytes + bytes > BYTES_PER_SYNC) await this.end();
    write();
    this.bytes += bytes;
  }

  async end(): Promise<void> {
    await this.context.sync();
    this.bytes = 0;
  }
}

/** Bytes of a matrix on the wire, every sign taken for a Chinese one. */
export function sizeOf(matrix: readonly (readonly unknown[])[]): number {
  return 300 + 3 * JSON.stringify(matrix).length;
}
