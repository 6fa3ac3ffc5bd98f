import { isOpenTo } from "./access.ts";
import { createFieldWriter } from "./columns/createFieldWriter.ts";
import { GraphRefusal } from "./GraphRefusal.ts";
import { type HandChange, HandRefusal } from "./handChange.ts";
import { notesList } from "./noteColumns.ts";
import type { Fields, ItemRow, ListRow } from "./store/rows.ts";
import type { World } from "./world.ts";

/** What somebody does to the newest note of a list, past every app. Throws `HandRefusal`. */
export function createNoteHand({ store, tenant, stampNow }: World) {
  const { columns, items } = store;

  function getNewest(list: ListRow): ItemRow {
    const newest = items.findNewest(list.id, notesList.key);
    if (!newest) throw new HandRefusal("There is no note with a key in the list.");
    return newest;
  }

  /** The person named, or the first who can open the site and has not had the note last. */
  function getEditor({ siteId }: ListRow, note: ItemRow, named: string | undefined): string {
    const site = tenant.sites.find(({ id }) => id === siteId);
    const editor = tenant.people.find(({ id }) =>
      named === undefined
        ? id !== note.createdBy && id !== note.modifiedBy && site && isOpenTo(tenant, site, id)
        : id === named,
    );
    if (!editor) throw new HandRefusal("There is nobody here who could edit the note.");
    return editor.id;
  }

  return {
    double(list: ListRow): void {
      const { createdBy, fields } = getNewest(list);
      const stamp = { by: createdBy, at: stampNow() };
      if (!items.insert(list.id, columns.ofList(list.id), fields, stamp)) {
        throw new HandRefusal("The key is unique, so SharePoint keeps no second note with it.");
      }
    },

    /** As another member: version, eTag and the last editor move on. */
    edit(list: ListRow, { field, text, person }: HandChange): void {
      if (field === undefined || text === undefined) {
        throw new HandRefusal("Which field, and what shall it say? Give field and text.");
      }
      const note = getNewest(list);
      const all = columns.ofList(list.id);
      const write = createFieldWriter(all);
      const fields = orRefuse(() => write(note.fields, { [field]: text }));
      const stamp = { by: getEditor(list, note, person), at: stampNow() };
      if (!items.change(note, all, fields, stamp)) {
        throw new HandRefusal("Another note has this value, and it must be unique.");
      }
    },

    remove(list: ListRow): void {
      items.remove(getNewest(list), columns.ofList(list.id));
    },
  };
}

function orRefuse(write: () => Fields): Fields {
  try {
    return write();
  } catch (error) {
    throw error instanceof GraphRefusal ? new HandRefusal(error.message) : error;
  }
}
