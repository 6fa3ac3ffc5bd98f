/** A browser's own locks (W3C, "Web Locks API"), as far as this product asks for them: one holder for each name, in turn. */
export function createLockManager(): LockManager {
  const last = new Map<string, Promise<unknown>>();

  function request(
    name: string,
    { signal }: { readonly signal: AbortSignal },
    work: () => Promise<unknown>,
  ): Promise<unknown> {
    const turn = (last.get(name) ?? Promise.resolve()).then(() => {
      signal.throwIfAborted();
      return work();
    });
    last.set(
      name,
      turn.catch(() => undefined),
    );
    const aborted = new Promise((_, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason as Error));
    });
    return Promise.race([turn, aborted]);
  }

  return { request } as unknown as LockManager;
}
