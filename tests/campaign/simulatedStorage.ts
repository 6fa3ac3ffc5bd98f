/** What a browser's store is like at this moment. */
export type StorageMood = "fine" | "full" | "forbidden";

export interface SimulatedStorageOptions {
  readonly values: Map<string, string>;
  readonly mood: () => StorageMood;
  /** False once the page is dead: nothing reaches the store any more. */
  readonly reach: () => boolean;
  readonly onChange?: (key: string) => void;
}

/** A `Storage` whose keys are its own properties, as a browser's are. */
export function createSimulatedStorage(options: SimulatedStorageOptions): Storage {
  const { values, mood, reach, onChange } = options;

  function enter(): void {
    if (mood() === "forbidden") throw new Error("SecurityError");
  }

  const methods = {
    getItem(key: string) {
      enter();
      return values.get(key) ?? null;
    },
    setItem(key: string, value: string) {
      enter();
      if (mood() === "full" && value.length > (values.get(key)?.length ?? 0)) {
        throw new Error("QuotaExceededError");
      }
      if (!reach()) return;
      values.set(key, value);
      onChange?.(key);
    },
    removeItem(key: string) {
      enter();
      if (reach() && values.delete(key)) onChange?.(key);
    },
  };

  return new Proxy(methods, {
    ownKeys() {
      enter();
      return [...values.keys()];
    },
    getOwnPropertyDescriptor: (_, key) =>
      typeof key === "string" && values.has(key)
        ? { configurable: true, enumerable: true, value: values.get(key) }
        : undefined,
  }) as unknown as Storage;
}
