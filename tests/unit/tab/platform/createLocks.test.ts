import { createLocks } from "#tab/platform/createLocks.ts";

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
  const first = createLocks(manager).run("note", work(1));
  const second = createLocks(manager).run("note", work(2));
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
  const locks = createLocks(manager);
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
  void createLocks(manager).run("note", () => new Promise(() => undefined));

  const late = createLocks(manager, 20).run("note", () => Promise.resolve("sent"));

  await expect(late).resolves.toBe("sent");
});

it("does the work once, and lets its caller hear what it throws", async () => {
  const { manager } = createManager();
  const locks = createLocks(manager);
  let times = 0;
  const fail = () => {
    times += 1;
    return Promise.reject(new Error("a bug"));
  };

  await expect(locks.run("note", fail)).rejects.toThrow("a bug");

  expect(times).toBe(1);
  await expect(locks.run("note", () => Promise.resolve("next"))).resolves.toBe("next");
});
