import { checkIndexCount } from "./columns/checkIndexCount.ts";
import { toColumnDefinition } from "./columns/toColumnDefinition.ts";
import { titleColumn } from "./columns/builtInColumns.ts";
import { createFieldWriter } from "./columns/createFieldWriter.ts";
import type { FilledList } from "./GraphEmulator.ts";
import { repeatedValue } from "./refusals.ts";
import type { ListRow, Stamp } from "./store/rows.ts";
import { toWholeSeconds, type World } from "./world.ts";

/** Thousands of items in one transaction, under the same rules for fields as a request. */
export function fillList(world: World, siteId: string, filled: FilledList): string {
  const { store } = world;
  return store.inTransaction(() => {
    const list = store.lists.find(siteId, filled.displayName) ?? makeList(world, siteId, filled);
    const columns = store.columns.ofList(list.id);
    const write = createFieldWriter(columns);
    for (const { fields, createdAt, personId, later = [] } of filled.items) {
      const stored = write({}, fields);
      let item = store.items.insert(list.id, columns, stored, toStamp(personId, createdAt));
      for (const { fields: changes, at, personId: by } of later) {
        const changed = item && write(item.fields, changes);
        item = item && changed && store.items.change(item, columns, changed, toStamp(by, at));
      }
      if (!item) throw repeatedValue();
    }
    return list.id;
  });
}

const toStamp = (by: string, at: string): Stamp => ({ by, at: toWholeSeconds(new Date(at)) });

function makeList({ store, tenant, stampNow }: World, siteId: string, filled: FilledList): ListRow {
  const definitions = filled.columns.map(toColumnDefinition);
  checkIndexCount(definitions);
  const stamp = { by: tenant.people[0]?.id ?? "", at: stampNow() };
  const { displayName } = filled;
  const list = store.lists.insert({ siteId, displayName, description: "" }, stamp);
  if (!list) throw new Error(`The list ${displayName} cannot be made`);
  store.columns.insert(list.id, titleColumn.definition, titleColumn.id);
  for (const definition of definitions) store.columns.insert(list.id, definition);
  return list;
}
