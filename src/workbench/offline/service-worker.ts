/** Filled in by the build: every address the page needs, and a name for just these contents. */
declare const QB_FILES: { readonly name: string; readonly files: readonly string[] };

/** What a service worker has and a page has not; TypeScript's own types of the two exclude each other. */
interface Worker extends EventTarget {
  readonly registration: { readonly scope: string };
}
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

const worker = self as unknown as Worker;
const { name: cacheName, files } = QB_FILES;
const HASHED = /\.[0-9a-f]{8}\.\w+$/;

/** What the page has just loaded under a name that bears its hash need not come a second time. */
const wanted = (file: string) => new Request(file, { cache: HASHED.test(file) ? "default" : "no-cache" });

async function keepAll(): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.addAll(["./", ...files].map(wanted));
}

async function dropOld(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((each) => each.startsWith("qb-") && each !== cacheName);
  await Promise.all(old.map((each) => caches.delete(each)));
}

/** What bears the hash of its contents never changes; all else is asked for first, and kept for want of a network. */
async function answer(request: Request): Promise<Response> {
  const kept = async () => (await caches.open(cacheName)).match(request, { ignoreSearch: true });
  if (HASHED.test(new URL(request.url).pathname)) return (await kept()) ?? fetch(request);
  try {
    return await fetch(request);
  } catch (failure) {
    const found = await kept();
    if (found) return found;
    throw failure;
  }
}

worker.addEventListener("install", (event) => (event as Lasting).waitUntil(keepAll()));
worker.addEventListener("activate", (event) => (event as Lasting).waitUntil(dropOld()));
worker.addEventListener("fetch", (event) => {
  const { request } = event as Asked;
  const own = new URL(request.url).origin === new URL(worker.registration.scope).origin;
  if (own && request.method === "GET") (event as Asked).respondWith(answer(request));
});

export {};
