interface Turn {
  readonly tab: object;
  readonly begin: () => void;
}

/** Web Locks among the tabs of one browser: a tab that dies lets go of what it held. */
export interface SimulatedLocks {
  readonly managerFor: (tab: object) => Pick<LockManager, "request">;
  readonly release: (tab: object) => void;
}

export function createSimulatedLocks(): SimulatedLocks {
  const queues = new Map<string, Turn[]>();

  function leave(name: string, turn: Turn): void {
    const queue = queues.get(name) ?? [];
    const isHolder = queue[0] === turn;
    queues.set(
      name,
      queue.filter((other) => other !== turn),
    );
    if (isHolder) queues.get(name)?.[0]?.begin();
  }

  const request = (
    tab: object,
    name: string,
    { signal }: LockOptions,
    work: () => Promise<unknown>,
  ) =>
    new Promise((resolve, reject) => {
      let hasBegun = false;
      signal?.addEventListener("abort", () => {
        if (hasBegun) return;
        leave(name, turn);
        reject(new DOMException("Waited too long.", "AbortError"));
      });
      const turn: Turn = {
        tab,
        begin: () => {
          hasBegun = true;
          work()
            .then(resolve, reject)
            .finally(() => leave(name, turn));
        },
      };
      const queue = queues.get(name) ?? [];
      queues.set(name, [...queue, turn]);
      if (queue.length === 0) turn.begin();
    });

  return {
    managerFor: (tab) => ({
      request: ((name: string, options: LockOptions, work: () => Promise<unknown>) =>
        request(tab, name, options, work)) as LockManager["request"],
    }),
    release(tab) {
      for (const [name, queue] of queues) {
        for (const turn of queue.filter((one) => one.tab === tab)) leave(name, turn);
      }
    },
  };
}
