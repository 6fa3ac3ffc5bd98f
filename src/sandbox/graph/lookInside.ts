import type { GraphEmulator } from "./GraphEmulator.ts";
import type { Store } from "./store/createStore.ts";

/** What a test may see without a request. */
export const lookInside = ({
  lists,
  columns,
  items,
}: Store): Pick<GraphEmulator, "lists" | "columns" | "items" | "versionsOf"> => ({
  lists: (siteId) =>
    lists.ofSite(siteId).map(({ id, name, displayName }) => ({ id, name, displayName })),

  columns: (listId) =>
    columns.ofList(listId).map(({ definition: { name, indexed, enforceUniqueValues } }) => ({
      name,
      indexed,
      unique: enforceUniqueValues,
    })),

  items: (listId, after = 0) =>
    items.page(listId, { after, size: Number.MAX_SAFE_INTEGER }).map((item) => ({
      id: String(item.id),
      version: item.version,
      createdAt: item.createdAt,
      createdBy: item.createdBy,
      lastModifiedBy: item.modifiedBy,
      fields: item.fields,
    })),

  versionsOf(listId, itemId) {
    const item = items.find(listId, Number(itemId));
    if (!item) return [];
    return items
      .versionsOf(item)
      .map(({ version, modifiedAt: at, modifiedBy: by, fields }) => ({ version, at, by, fields }));
  },
});
