import type { DatabaseSync } from "node:sqlite";
import type { VersionSetting } from "../versionsKept.ts";
import type { Fields, ItemRow } from "./rows.ts";

/** Earlier versions of items; the setting counts the present one too, which stands in the item itself. */
export function createVersionStore(database: DatabaseSync, setting: VersionSetting) {
  const insert = database.prepare("INSERT INTO versions VALUES (?, ?, ?, ?, ?, ?)");
  const trim = database.prepare(
    "DELETE FROM versions WHERE list_id = ? AND item_id = ? AND version <= ?",
  );
  const ofItem = database.prepare(
    "SELECT * FROM versions WHERE list_id = ? AND item_id = ? ORDER BY version DESC",
  );

  return {
    keep({ listId, id, version, modifiedAt, modifiedBy, fields }: ItemRow): void {
      const kept = setting.get();
      insert.run(listId, id, version, modifiedAt, modifiedBy, JSON.stringify(fields));
      trim.run(listId, id, version + 1 - (kept === "off" ? 1 : kept));
    },

    /** Those that were kept before versions were switched off are shown to nobody. */
    before(item: ItemRow): readonly ItemRow[] {
      if (setting.get() === "off") return [];
      return ofItem.all(item.listId, item.id).map((row) => ({
        ...item,
        version: Number(row["version"]),
        modifiedAt: String(row["modified_at"]),
        modifiedBy: String(row["modified_by"]),
        fields: JSON.parse(String(row["fields"])) as Fields,
      }));
    },

    remove: ({ listId, id, version }: ItemRow): void => {
      trim.run(listId, id, version);
    },
  };
}
