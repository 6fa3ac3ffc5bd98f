import { type Hand, HandRefusal } from "./handChange.ts";
import { notesList } from "./noteColumns.ts";
import type { ColumnDefinition, ColumnRow, ListRow } from "./store/rows.ts";
import type { World } from "./world.ts";

/** Does to a site and its list of notes what a person does there by hand. Throws `HandRefusal`. */
export function createHand(world: World): Hand {
  const { store, tenant, states } = world;
  const { lists, columns, items } = store;

  function getList(siteId: string): ListRow {
    const list = lists.find(siteId, notesList.displayName);
    if (!list) throw new HandRefusal("There is no list of learning notes in this site.");
    return list;
  }

  function getColumn({ id }: ListRow, name: string): ColumnRow {
    const column = columns.ofList(id).find(({ definition }) => definition.name === name);
    if (!column) throw new HandRefusal(`The list has no column ${name}.`);
    return column;
  }

  function change(column: ColumnRow, definition: Partial<ColumnDefinition>): void {
    columns.change({ ...column, definition: { ...column.definition, ...definition } });
  }

  function double(list: ListRow): void {
    const all = items.page(list.id, { after: 0, size: Number.MAX_SAFE_INTEGER });
    const last = all.findLast(({ fields }) => fields[notesList.key] !== undefined);
    if (!last) throw new HandRefusal("There is no note with a key to double.");
    const stamp = { by: last.createdBy, at: world.stampNow() };
    if (!items.insert(list.id, columns.ofList(list.id), last.fields, stamp)) {
      throw new HandRefusal("The key is unique, so SharePoint keeps no second note with it.");
    }
  }

  function openFiles(siteId: string): void {
    const channels = tenant.teams.flatMap((team) => team.channels);
    for (const { id } of channels.filter((channel) => channel.siteId === siteId)) {
      states.openFiles(id);
    }
  }

  return (siteId, { change: kind, column, shows = notesList.checked }) => {
    switch (kind) {
      case "remove-unique-key":
        change(getColumn(getList(siteId), notesList.key), { enforceUniqueValues: false });
        return;
      case "remove-index":
        change(getColumn(getList(siteId), column ?? notesList.month), {
          indexed: false,
          enforceUniqueValues: false,
        });
        return;
      case "remove-column":
        if (column === undefined) throw new HandRefusal("Which column? Name it.");
        columns.remove(getColumn(getList(siteId), column));
        return;
      case "filter-default-view":
        lists.setView(getList(siteId).id, { column: notesList.state, value: shows });
        return;
      case "clear-default-view":
        lists.setView(getList(siteId).id);
        return;
      case "doubled-key":
        double(getList(siteId));
        return;
      case "delete-list":
        lists.remove(getList(siteId).id);
        return;
      case "open-files":
        openFiles(siteId);
    }
  };
}
