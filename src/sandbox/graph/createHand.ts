import { createNoteHand } from "./createNoteHand.ts";
import { type Hand, HandRefusal } from "./handChange.ts";
import { notesList } from "./noteColumns.ts";
import type { ColumnDefinition, ColumnRow, ListRow } from "./store/rows.ts";
import type { World } from "./world.ts";

/** Does to a site and its list of notes what a person does there by hand. Throws `HandRefusal`. */
export function createHand(world: World): Hand {
  const { store, tenant, states, grants } = world;
  const { lists, columns } = store;
  const { displayName: listTitle } = notesList;
  const notes = createNoteHand(world);

  /** By its title, or by its address where somebody renamed it. */
  function getList(siteId: string, title: string = listTitle): ListRow {
    const list = lists.find(siteId, title) ?? lists.findByName(siteId, title);
    if (!list) throw new HandRefusal("There is no list of learning notes in this site.");
    return list;
  }

  function getRenamed(siteId: string): ListRow {
    const list = lists.findByName(siteId, listTitle);
    if (!list || list.displayName === listTitle) {
      throw new HandRefusal("No list of learning notes was renamed in this site.");
    }
    return list;
  }

  function rename({ id }: ListRow, title: string): void {
    if (!lists.rename(id, title)) {
      throw new HandRefusal(`The site has a list called ${title} already.`);
    }
  }

  function getColumn({ id }: ListRow, name: string): ColumnRow {
    const column = columns.ofList(id).find(({ definition }) => definition.name === name);
    if (!column) throw new HandRefusal(`The list has no column ${name}.`);
    return column;
  }

  function change(column: ColumnRow, definition: Partial<ColumnDefinition>): void {
    columns.change({ ...column, definition: { ...column.definition, ...definition } });
  }

  function openFiles(siteId: string): void {
    const channels = tenant.teams.flatMap((team) => team.channels);
    for (const { id } of channels.filter((channel) => channel.siteId === siteId)) {
      states.openFiles(id);
    }
  }

  return (siteId, wanted) => {
    const { change: kind, column, shows = notesList.checked, title = "Team lessons" } = wanted;
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
        lists.setView(getList(siteId, wanted.list).id, {
          column: column ?? notesList.state,
          value: shows,
        });
        return;
      case "clear-default-view":
        lists.setView(getList(siteId).id);
        return;
      case "rename-list":
        rename(getList(siteId), title);
        return;
      case "rename-list-back":
        rename(getRenamed(siteId), listTitle);
        return;
      case "delete-list":
        lists.remove(getList(siteId).id);
        return;
      case "doubled-key":
        notes.double(getList(siteId));
        return;
      case "edit-note":
        notes.edit(getList(siteId), wanted);
        return;
      case "add-note":
        notes.add(getList(siteId), wanted);
        return;
      case "forget-changes":
        store.changes.forget(getList(siteId).id);
        return;
      case "delete-note":
        notes.remove(getList(siteId), wanted);
        return;
      case "lock-site":
      case "unlock-site":
        states.setLocked(siteId, kind === "lock-site");
        return;
      case "let-app-in":
        grants.give(siteId, "write");
        return;
      case "shut-app-out":
        grants.takeBack(siteId);
        return;
      case "open-files":
        openFiles(siteId);
    }
  };
}
