import type { GraphEmulatorOptions } from "../GraphEmulator.ts";
import { createColumnStore } from "./createColumnStore.ts";
import { createItemStore } from "./createItemStore.ts";
import { createListStore } from "./createListStore.ts";
import { createRowCounter } from "./createRowCounter.ts";
import { inTransaction } from "./inTransaction.ts";
import { openDatabase } from "./openDatabase.ts";

export type Store = ReturnType<typeof createStore>;

/** Everything that rests: lists, their columns, their items. */
export function createStore({
  file,
  versions = 50,
}: Pick<GraphEmulatorOptions, "file" | "versions">) {
  const database = openDatabase(file);
  return {
    lists: createListStore(database),
    columns: createColumnStore(database),
    items: createItemStore(database, versions === "off" ? 1 : versions),
    count: createRowCounter(database),
    inTransaction: <Result>(work: () => Result): Result => inTransaction(database, work),
    close: () => database.close(),
  };
}
