import { DatabaseSync } from "node:sqlite";

/** Goes up whenever the tables change. */
const layout = 5;

const schema = `
  CREATE TABLE IF NOT EXISTS lists (
    id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL,
    name TEXT NOT NULL COLLATE NOCASE,
    display_name TEXT NOT NULL COLLATE NOCASE,
    description TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 0,
    last_item INTEGER NOT NULL DEFAULT 0,
    view_filter TEXT,
    change_epoch INTEGER NOT NULL DEFAULT 0,
    UNIQUE (site_id, name),
    UNIQUE (site_id, display_name)
  );
  CREATE TABLE IF NOT EXISTS columns (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    list_id TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL COLLATE NOCASE,
    definition TEXT NOT NULL,
    UNIQUE (list_id, id),
    UNIQUE (list_id, name)
  );
  CREATE TABLE IF NOT EXISTS items (
    list_id TEXT NOT NULL,
    id INTEGER NOT NULL,
    guid TEXT NOT NULL,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    modified_at TEXT NOT NULL,
    modified_by TEXT NOT NULL,
    fields TEXT NOT NULL,
    PRIMARY KEY (list_id, id)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS indexed_values (
    column_number INTEGER NOT NULL,
    value NOT NULL COLLATE NOCASE,
    item_id INTEGER NOT NULL,
    is_unique INTEGER NOT NULL,
    PRIMARY KEY (column_number, value, item_id)
  ) WITHOUT ROWID;
  CREATE UNIQUE INDEX IF NOT EXISTS one_value ON indexed_values (column_number, value) WHERE is_unique = 1;
  CREATE TABLE IF NOT EXISTS changes (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    list_id TEXT NOT NULL,
    item_id INTEGER NOT NULL,
    is_deleted INTEGER NOT NULL,
    UNIQUE (list_id, item_id)
  );
  CREATE INDEX IF NOT EXISTS changes_of_list ON changes (list_id, number);
  CREATE TABLE IF NOT EXISTS versions (
    list_id TEXT NOT NULL,
    item_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    modified_at TEXT NOT NULL,
    modified_by TEXT NOT NULL,
    fields TEXT NOT NULL,
    PRIMARY KEY (list_id, item_id, version)
  ) WITHOUT ROWID;
`;

/** Names of lists and unique values are kept apart by SQLite itself, not by a look before the write. */
export function openDatabase(file = ":memory:"): DatabaseSync {
  const database = new DatabaseSync(file);
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF;");
  checkLayout(database);
  database.exec(schema);
  database.exec(`PRAGMA user_version = ${layout}`);
  return database;
}

function checkLayout(database: DatabaseSync): void {
  const tables = database.prepare("SELECT count(*) AS found FROM sqlite_master").get()?.["found"];
  const found = database.prepare("PRAGMA user_version").get()?.["user_version"];
  if (tables === 0 || found === layout) return;
  database.close();
  throw new Error("This sandbox was made by another version of the product. Start with --fresh.");
}
