/** One of a browser's two stores, as far as it works at this moment. */
export interface StorageDrawer {
  read(name: string): string | undefined;
  /** False where the browser would not keep it. */
  write(name: string, value: string): boolean;
  /** False where the browser would not let go of it. */
  remove(name: string): boolean;
  names(): readonly string[];
}

/** The names under `room` of a store that may be missing, full or forbidden at any moment. */
export function openDrawer(open: () => Storage, room: string): StorageDrawer {
  return {
    read: (name) => attempt(() => open().getItem(room + name)) ?? undefined,
    write: (name, value) =>
      attempt(() => {
        open().setItem(room + name, value);
        return true;
      }) ?? false,
    remove: (name) =>
      attempt(() => {
        open().removeItem(room + name);
        return true;
      }) ?? false,
    names: () =>
      keysOf(open)
        .filter((key) => key.startsWith(room))
        .map((key) => key.slice(room.length)),
  };
}

export function forgetOurs(open: () => Storage, isOurs: (key: string) => boolean): void {
  for (const key of keysOf(open).filter(isOurs)) {
    attempt(() => {
      open().removeItem(key);
    });
  }
}

const keysOf = (open: () => Storage): readonly string[] => attempt(() => Object.keys(open())) ?? [];

/** Storage throws where a browser forbids it; to us that is the same as having none. */
function attempt<Value>(action: () => Value): Value | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
