import type { GraphEmulator } from "./GraphEmulator.ts";
import { noteColumns, notesList, useColumns, usesListName } from "./noteColumns.ts";

/** A site to which an administrator did their whole part: the app let in with the role write, and both lists made. */
export function prepareSite(emulator: GraphEmulator, siteId: string): void {
  emulator.grantSite(siteId, "write");
  const lists = [
    { displayName: notesList.displayName, columns: noteColumns },
    { displayName: usesListName, columns: useColumns },
  ];
  for (const list of lists) emulator.fill(siteId, { ...list, items: [] });
}
