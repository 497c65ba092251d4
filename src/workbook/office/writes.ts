/** One step of a change and how many bytes of the request it takes, roughly. */
export interface Write {
  readonly bytes: number;
  readonly write: () => void;
}

/** A request in a browser ends at 5 MB. */
const BYTES_PER_SYNC = 4_000_000;

/** Sends the steps in order: in one sync, or where they are too much for one request, in as few as can be. */
export async function send(context: Excel.RequestContext, writes: readonly Write[]): Promise<void> {
  if (writes.length === 0) return;
  const count = fitting(writes);
  for (const { write } of writes.slice(0, count)) write();
  await context.sync();
  await send(context, writes.slice(count));
}

function fitting(writes: readonly Write[]): number {
  let bytes = 0;
  const over = writes.findIndex((write) => (bytes += write.bytes) > BYTES_PER_SYNC);
  return over < 0 ? writes.length : Math.max(1, over);
}

/** Bytes of a matrix on the wire, every sign taken for a Chinese one. */
export function sizeOf(matrix: readonly (readonly unknown[])[]): number {
  return 300 + 3 * JSON.stringify(matrix).length;
}
