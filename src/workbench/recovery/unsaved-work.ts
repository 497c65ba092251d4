/** A workbook as it stood when it was last put by, unsaved. */
export interface UnsavedWork {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const DATABASE = "qb-workbench";
const STORE = "unsaved";

function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("IndexedDB"));
  });
}

async function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "id" });
  return asked(request);
}

async function within<T>(
  mode: IDBTransactionMode,
  step: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open();
  try {
    const transaction = database.transaction(STORE, mode, { durability: "strict" });
    const ended = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error("IndexedDB"));
    });
    const [result] = await Promise.all([asked(step(transaction.objectStore(STORE))), ended]);
    return result;
  } finally {
    database.close();
  }
}

/** Puts work by in the browser's own storage. @throws where the browser keeps nothing, or has no room. */
export async function putBy(work: UnsavedWork): Promise<void> {
  await within("readwrite", (store) => store.put(work));
}

export async function forget(id: string): Promise<void> {
  await within("readwrite", (store) => store.delete(id));
}

const lockName = (id: string): string => `qb-unsaved-${id}`;

/** Says that a page is at this work; the browser lets go of it when the page ends, however it ends. */
export function holdWork(id: string): () => void {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  void navigator.locks?.request(lockName(id), () => held);
  return letGo;
}

/** Work that was put by and that no open page is at, the latest first. */
export async function leftBehind(): Promise<readonly UnsavedWork[]> {
  const all: UnsavedWork[] = await within("readonly", (store) => store.getAll() as IDBRequest<UnsavedWork[]>);
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  const busy = new Set(held.map(({ name }) => name));
  return all.filter(({ id }) => !busy.has(lockName(id))).sort((a, b) => b.at - a.at);
}
