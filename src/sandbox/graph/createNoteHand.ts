import { isOpenTo } from "./access.ts";
import { createFieldWriter } from "./columns/createFieldWriter.ts";
import { GraphRefusal } from "./GraphRefusal.ts";
import { type HandChange, HandRefusal } from "./handChange.ts";
import { notesList } from "./noteColumns.ts";
import type { Fields, ItemRow, ListRow } from "./store/rows.ts";
import type { World } from "./world.ts";

/** What somebody does to a note of a list, past every app. Throws `HandRefusal`. */
export function createNoteHand({ store, tenant, stampNow }: World) {
  const { columns, items } = store;

  function getNewest(list: ListRow): ItemRow {
    const newest = items.findNewest(list.id, notesList.key);
    if (!newest) throw new HandRefusal("There is no note with a key in the list.");
    return newest;
  }

  function getNote(list: ListRow, key: string | undefined): ItemRow {
    if (key === undefined) return getNewest(list);
    const found = items.findByValue(list.id, notesList.key, key);
    if (!found) throw new HandRefusal("There is no note with this key in the list.");
    return found;
  }

  /** The person named, or the first who can open the site and has not had the note last. */
  function getWriter({ siteId }: ListRow, named: string | undefined, note?: ItemRow): string {
    const site = tenant.sites.find(({ id }) => id === siteId);
    const writer = tenant.people.find(({ id }) =>
      named === undefined
        ? id !== note?.createdBy && id !== note?.modifiedBy && site && isOpenTo(tenant, site, id)
        : id === named,
    );
    if (!writer) throw new HandRefusal("There is nobody here who could edit the note.");
    return writer.id;
  }

  return {
    double(list: ListRow): void {
      const { createdBy, fields } = getNewest(list);
      const stamp = { by: createdBy, at: stampNow() };
      if (!items.insert(list.id, columns.ofList(list.id), fields, stamp)) {
        throw new HandRefusal("The key is unique, so SharePoint keeps no second note with it.");
      }
    },

    /** A new item with exactly these fields. */
    add(list: ListRow, wanted: HandChange): void {
      const all = columns.ofList(list.id);
      const write = createFieldWriter(all);
      const fields = orRefuse(() => write({}, toFields(wanted)));
      const stamp = { by: getWriter(list, wanted.person), at: stampNow() };
      if (!items.insert(list.id, all, fields, stamp)) throw repeated();
    },

    /** As another member: version, eTag and the last editor move on. */
    edit(list: ListRow, wanted: HandChange): void {
      const changes = toFields(wanted);
      const note = getNote(list, wanted.key);
      const all = columns.ofList(list.id);
      const write = createFieldWriter(all);
      const fields = orRefuse(() => write(note.fields, changes));
      const stamp = { by: getWriter(list, wanted.person, note), at: stampNow() };
      if (!items.change(note, all, fields, stamp)) throw repeated();
    },

    remove(list: ListRow, { key }: HandChange): void {
      items.remove(getNote(list, key), columns.ofList(list.id));
    },
  };
}

/** One field or several. */
function toFields({ field, text, fields = {} }: HandChange): Fields {
  const all = field === undefined || text === undefined ? fields : { ...fields, [field]: text };
  if (Object.keys(all).length === 0) {
    throw new HandRefusal("Which field, and what shall it say? Give field and text.");
  }
  return all;
}

const repeated = () => new HandRefusal("Another note has this value, and it must be unique.");

function orRefuse(write: () => Fields): Fields {
  try {
    return write();
  } catch (error) {
    throw error instanceof GraphRefusal ? new HandRefusal(error.message) : error;
  }
}
