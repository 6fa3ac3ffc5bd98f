import { titleColumn } from "./columns/builtInColumns.ts";
import { checkIndexCount } from "./columns/checkIndexCount.ts";
import { toColumnDefinition } from "./columns/toColumnDefinition.ts";
import { type Body, isRecord } from "./readBody.ts";
import { invalidRequest, nameAlreadyExists, notImitated } from "./refusals.ts";
import type { ColumnDefinition, ListRow } from "./store/rows.ts";
import type { Site } from "./tenant.ts";
import type { World } from "./world.ts";

/** Graph: list-create. Either the list with its columns is there afterwards, or nothing. */
export function createList(world: World, site: Site, body: Body, personId: string): ListRow {
  const { name, displayName, description = "", columns = [], list } = body;
  if (name !== undefined) {
    throw invalidRequest(
      "Cannot define a 'name' for a list as it is assigned by the server. Instead, provide 'displayName'",
    );
  }
  if (typeof displayName !== "string" || displayName.trim() === "") throw invalidRequest();
  if (typeof description !== "string" || !Array.isArray(columns)) throw invalidRequest();
  checkTemplate(list);
  const definitions = columns.map(toInlineColumn);
  const kept = world.keepsInlineColumns ? definitions : [];
  checkIndexCount(kept);

  const { lists, columns: columnStore, inTransaction } = world.store;
  return inTransaction(() => {
    const stamp = { by: personId, at: world.stampNow() };
    const made = lists.insert({ siteId: site.id, displayName, description }, stamp);
    if (!made) throw nameAlreadyExists();
    columnStore.insert(made.id, titleColumn.definition, titleColumn.id);
    for (const definition of kept) {
      if (!columnStore.insert(made.id, definition)) throw nameAlreadyExists();
    }
    return made;
  });
}

function toInlineColumn(column: unknown): ColumnDefinition {
  if (!isRecord(column)) throw invalidRequest();
  return toColumnDefinition(column);
}

function checkTemplate(list: unknown): void {
  const template = isRecord(list) ? list["template"] : undefined;
  if (template === "documentLibrary") throw notImitated("document libraries");
  if (template !== "genericList") throw invalidRequest();
}
