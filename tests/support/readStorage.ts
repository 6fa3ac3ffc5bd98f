import type { BrowserContext, Frame } from "@playwright/test";

/** Everything that a browser keeps for every page now open in it, as one text to search in. */
export async function readStorage(context: BrowserContext): Promise<string> {
  const frames = context.pages().flatMap((page) => page.frames());
  const kept = await Promise.all(frames.map(readFrame));
  return JSON.stringify([await context.cookies(), kept]);
}

const readFrame = (frame: Frame): Promise<unknown> =>
  frame.evaluate(async () => {
    const databases = await Promise.all(
      (await indexedDB.databases()).map(async ({ name = "" }) => {
        const database = await asPromise(indexedDB.open(name));
        const stores = [...database.objectStoreNames];
        const rows = await Promise.all(
          stores.map((store) => asPromise(database.transaction(store).objectStore(store).getAll())),
        );
        database.close();
        return { name, rows };
      }),
    );
    const stored = await Promise.all(
      (await caches.keys()).map(async (name) => {
        const cache = await caches.open(name);
        return Promise.all(
          (await cache.keys()).map(async (key) => [
            key.url,
            await (await cache.match(key))?.text(),
          ]),
        );
      }),
    );
    return {
      address: location.href,
      local: Object.entries(localStorage),
      session: Object.entries(sessionStorage),
      databases,
      caches: stored,
      history: history.state as unknown,
    };

    function asPromise<Result>(request: IDBRequest<Result>): Promise<Result> {
      return new Promise((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(request.error ?? new Error("unreadable"));
        };
      });
    }
  });
