import { createVersionSetting } from "../versionsKept.ts";
import type { GraphEmulatorOptions } from "../GraphEmulator.ts";
import { createChangeStore } from "./createChangeStore.ts";
import { createColumnStore } from "./createColumnStore.ts";
import { createItemStore } from "./createItemStore.ts";
import { createListStore } from "./createListStore.ts";
import { createRowCounter } from "./createRowCounter.ts";
import { inTransaction } from "./inTransaction.ts";
import { openDatabase } from "./openDatabase.ts";

export type Store = ReturnType<typeof createStore>;

/** Everything that rests: lists, their columns, their items and what became of them. */
export function createStore({ file, versions }: Pick<GraphEmulatorOptions, "file" | "versions">) {
  const database = openDatabase(file);
  const versionSetting = createVersionSetting(versions);
  const changes = createChangeStore(database);
  return {
    lists: createListStore(database),
    columns: createColumnStore(database),
    items: createItemStore(database, { versionSetting, changes }),
    changes,
    versionSetting,
    count: createRowCounter(database),
    inTransaction: <Result>(work: () => Result): Result => inTransaction(database, work),
    close: () => database.close(),
  };
}
