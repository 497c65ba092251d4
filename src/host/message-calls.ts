/** What goes over a port: a call, or the answer to one. */
type Message =
  | { readonly call: string; readonly id: number; readonly value: unknown }
  | { readonly answer: number; readonly value: unknown }
  | { readonly failed: number; readonly message: string };

/** Functions that the other side may call, each with one value. */
export type Callable = Readonly<Record<string, (value: never) => unknown>>;

export type Call = (name: string, value: unknown) => Promise<unknown>;

/**
 * Calls both ways over a message port.
 * @param own what the other side may call
 * @returns a function that calls the other side; it rejects where the other side does
 */
export function callsOverPort(port: MessagePort, own: Callable): Call {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let last = 0;
  port.onmessage = ({ data }: MessageEvent<Message>) => {
    if ("call" in data) void answer(port, own, data.call, data.id, data.value);
    else if ("answer" in data) waiting.get(data.answer)?.resolve(data.value);
    else waiting.get(data.failed)?.reject(new Error(data.message));
    if (!("call" in data)) waiting.delete("answer" in data ? data.answer : data.failed);
  };
  return (name, value) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      port.postMessage({ call: name, id, value } satisfies Message);
    });
}

async function answer(port: MessagePort, own: Callable, name: string, id: number, value: unknown) {
  try {
    const given = await (own[name] as ((value: unknown) => unknown) | undefined)?.(value);
    port.postMessage({ answer: id, value: given } satisfies Message);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    port.postMessage({ failed: id, message } satisfies Message);
  }
}
