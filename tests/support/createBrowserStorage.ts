import type { StorageWindow } from "#tab/platform/storage.ts";

type StorageEventListener = (event: { readonly key: string | null }) => void;

/** A browser whose tabs share one local storage, and tell each other of every change as browsers do. */
export interface BrowserStorage {
  /** A tab's window; each has a session storage of its own. */
  openWindow(): StorageWindow;
  /** After so many further writes there is no room left, on the device or in a window. */
  allowWrites(count: number): void;
  /** From now on there is room for so many more characters on the device. */
  leaveRoom(characters: number): void;
  /** After so many further changes nothing changes any more, as when the page dies at that moment. */
  allowChanges(count: number): void;
  /** All is well again. */
  mend(): void;
  /** All that is on the device, as one text to search. */
  kept(): string;
  keys(): readonly string[];
}

export function createBrowserStorage(): BrowserStorage {
  const windows: { readonly own: object; readonly hear: StorageEventListener }[] = [];
  let writes = Number.POSITIVE_INFINITY;
  let room = Number.POSITIVE_INFINITY;
  let changes = Number.POSITIVE_INFINITY;

  function spendChange(): void {
    if (changes <= 0) throw new DOMException("Too late.", "InvalidStateError");
    changes -= 1;
  }

  function spendWrite(): void {
    spendChange();
    if (writes <= 0) full();
    writes -= 1;
  }

  /** One tab's view of the items; a change is told to every other tab. */
  function createStorage(items: Map<string, string>, own?: object): Storage {
    const tell = (key: string) => {
      for (const window of windows) if (own && window.own !== own) window.hear({ key });
    };
    const doors = {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => {
        spendWrite();
        if (own && toSize(items) + value.length - (items.get(key)?.length ?? 0) > room) full();
        const isNew = items.get(key) !== value;
        items.set(key, value);
        if (isNew) tell(key);
      },
      removeItem: (key: string) => {
        spendChange();
        if (items.delete(key)) tell(key);
      },
    };
    return new Proxy(doors as unknown as Storage, {
      ownKeys: () => [...items.keys()],
      getOwnPropertyDescriptor: (_, key) => ({
        value: items.get(String(key)),
        enumerable: true,
        configurable: true,
      }),
    });
  }

  const shared = new Map<string, string>();
  return {
    openWindow() {
      const own = {};
      const listeners: StorageEventListener[] = [];
      windows.push({
        own,
        hear: (event) => {
          for (const listener of listeners) listener(event);
        },
      });
      return {
        localStorage: createStorage(shared, own),
        sessionStorage: createStorage(new Map()),
        addEventListener: ((_: string, listener: StorageEventListener) => {
          listeners.push(listener);
        }) as StorageWindow["addEventListener"],
      };
    },
    allowWrites(count) {
      writes = count;
    },
    leaveRoom(characters) {
      room = toSize(shared) + characters;
    },
    allowChanges(count) {
      changes = count;
    },
    mend() {
      writes = Number.POSITIVE_INFINITY;
      room = Number.POSITIVE_INFINITY;
      changes = Number.POSITIVE_INFINITY;
    },
    kept: () => JSON.stringify([...shared]),
    keys: () => [...shared.keys()],
  };
}

const toSize = (items: ReadonlyMap<string, string>): number =>
  [...items.values()].reduce((size, value) => size + value.length, 0);

function full(): never {
  throw new DOMException("Full.", "QuotaExceededError");
}
