import type { Memory } from "#graph/client/Memory.ts";

/** A device that remembers until the test is over. */
export function createMemory(): Memory & { readonly held: ReadonlyMap<string, string> } {
  const held = new Map<string, string>();
  return {
    held,
    read: (name) => held.get(name),
    write: (name, value) => void held.set(name, value),
    remove: (name) => void held.delete(name),
  };
}
