import { createLocks } from "#tab/platform/createLocks.ts";
import { createMemory } from "#tests/support/createMemory.ts";

/** A browser's own locks, as far as one page meets them. */
function createManager() {
  let last: Promise<unknown> = Promise.resolve();
  const asked: string[] = [];
  const request = (
    name: string,
    { signal }: { readonly signal: AbortSignal },
    work: () => Promise<unknown>,
  ) => {
    asked.push(name);
    const turn = last.then(() => {
      signal.throwIfAborted();
      return work();
    });
    last = turn.catch(() => undefined);
    return Promise.race([
      turn,
      new Promise((_, reject) => signal.addEventListener("abort", () => reject(new Error("late")))),
    ]);
  };
  return { asked, manager: { request } as unknown as LockManager };
}

/** Work that says when it begins, and ends when it is told to. */
function createWork() {
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const work = (number: number) => () => {
    begun.push(number);
    return new Promise<number>((resolve) => ends.push(() => resolve(number)));
  };
  return { begun, work, end: () => ends.shift()?.() };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

it("lets two tabs of one browser do a thing one after the other", async () => {
  const { manager, asked } = createManager();
  const { begun, work, end } = createWork();
  const first = createLocks({ manager, shelf: createMemory() }).run("note", work(1));
  const second = createLocks({ manager, shelf: createMemory() }).run("note", work(2));
  await settle();
  expect(begun).toEqual([1]);

  end();
  await settle();
  end();

  await expect(Promise.all([first, second])).resolves.toEqual([1, 2]);
  expect(asked).toEqual(["technique-cards/note", "technique-cards/note"]);
});

it.each([
  ["has none", undefined],
  [
    "refuses them to a frame without storage",
    {
      request: () => Promise.reject(new DOMException("No.", "SecurityError")),
    } as unknown as LockManager,
  ],
])("keeps the order within one page where the browser %s", async (_, manager) => {
  const locks = createLocks({ manager, shelf: createMemory() });
  const { begun, work, end } = createWork();
  const first = locks.run("note", work(1));
  const second = locks.run("note", work(2));
  const other = locks.run("another note", work(3));
  await settle();
  expect(begun).toEqual([1, 3]);

  end();
  end();
  await settle();
  end();

  await expect(Promise.all([first, second, other])).resolves.toEqual([1, 2, 3]);
});

it("goes on without the lock when another tab holds on to it for ever", async () => {
  const { manager } = createManager();
  void createLocks({ manager, shelf: createMemory() }).run(
    "note",
    () => new Promise(() => undefined),
  );

  const late = createLocks({ manager, shelf: createMemory(), patience: 0.02 }).run("note", () =>
    Promise.resolve("sent"),
  );

  await expect(late).resolves.toBe("sent");
});

it("does the work once, and lets its caller hear what it throws", async () => {
  const { manager } = createManager();
  const locks = createLocks({ manager, shelf: createMemory() });
  let times = 0;
  const fail = () => {
    times += 1;
    return Promise.reject(new Error("a bug"));
  };

  await expect(locks.run("note", fail)).rejects.toThrow("a bug");

  expect(times).toBe(1);
  await expect(locks.run("note", () => Promise.resolve("next"))).resolves.toBe("next");
});

describe("where the browser lends no locks", () => {
  /** Tabs that share a shelf, and a time that passes when they wait. */
  function createBrowser() {
    const shelf = createMemory();
    let time = 0;
    const waiting: { readonly at: number; readonly ring: () => void }[] = [];
    const startTimer = (seconds: number, ring: () => void) => {
      const timer = { at: time + seconds * 1000, ring };
      waiting.push(timer);
      return () => void waiting.splice(waiting.indexOf(timer) >>> 0, 1);
    };
    return {
      shelf,
      set: (next: number) => (time = next),
      openTab: () => createLocks({ manager: undefined, shelf, now: () => time, startTimer }),
      pass: async (seconds: number) => {
        for (const end = time + seconds * 1000; time < end;) {
          time += 1000;
          const due = waiting.filter(({ at }) => at <= time);
          for (const timer of due) waiting.splice(waiting.indexOf(timer), 1);
          for (const { ring } of due) ring();
          await settle();
        }
      },
    };
  }

  it("lets a second tab wait until the first is done, however long that takes", async () => {
    const { openTab, pass, shelf } = createBrowser();
    const { begun, work, end } = createWork();
    const first = openTab().run("note", work(1));
    await settle();
    const second = openTab().run("note", work(2));
    await pass(115);
    expect(begun).toEqual([1]);

    end();
    await pass(2);
    end();

    await expect(Promise.all([first, second])).resolves.toEqual([1, 2]);
    expect(shelf.held.size).toBe(0);
  });

  it("goes on when the first tab died, two minutes later at most", async () => {
    const { openTab, pass, shelf } = createBrowser();
    shelf.write("lease/note", JSON.stringify({ by: "a dead tab", until: 120_000 }));
    const { begun, work, end } = createWork();
    const second = openTab().run("note", work(2));
    await pass(110);
    expect(begun).toEqual([]);

    await pass(20);
    end();

    await expect(second).resolves.toBe(2);
  });

  it("does not wait for a lease that only a wrong clock makes long", async () => {
    const { openTab, shelf } = createBrowser();
    shelf.write("lease/note", JSON.stringify({ by: "a dead tab", until: 9_000_000_000 }));

    await expect(openTab().run("note", () => Promise.resolve("sent"))).resolves.toBe("sent");
  });
});
