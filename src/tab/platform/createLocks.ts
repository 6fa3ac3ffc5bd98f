/** Lets one tab of a browser do a thing while the others wait their turn. */
export interface Locks {
  /**
   * Does the work alone; waits for its turn `patience` milliseconds at most, then goes on all the same. Where the browser
   * lends no locks only this page keeps the order: whatever is done under a lock must be safe without one.
   */
  run<Value>(name: string, work: () => Promise<Value>): Promise<Value>;
}

type LockManagerPart = Pick<LockManager, "request">;

const room = "technique-cards/";

/** Web Locks (W3C, "Web Locks API"); a frame without storage is refused them. */
export function createLocks(manager: LockManagerPart | undefined, patience = 120_000): Locks {
  const turns = new Map<string, Promise<unknown>>();

  async function inBrowser<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
    if (!manager) return work();
    let begun: Promise<Value> | undefined;
    const begin = () => (begun ??= work());
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), patience);
    try {
      await manager.request(room + name, { signal: limit.signal }, async () => {
        clearTimeout(timer);
        // What the work throws is its caller's to hear, and no fault of the lock's.
        await begin().catch(() => undefined);
      });
    } catch {
      // No locks here, or a tab that holds on to one for ever.
    } finally {
      clearTimeout(timer);
    }
    return begin();
  }

  return {
    async run(name, work) {
      const before = turns.get(name) ?? Promise.resolve();
      const turn = before.then(() => inBrowser(name, work));
      const settled = turn.catch(() => undefined);
      turns.set(name, settled);
      try {
        return await turn;
      } finally {
        if (turns.get(name) === settled) turns.delete(name);
      }
    },
  };
}
