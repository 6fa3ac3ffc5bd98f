import { mkdtempSync, rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "#sandbox/graph/store/openDatabase.ts";

it("says how to begin again when the file was made by another version", () => {
  const folder = mkdtempSync(join(tmpdir(), "old-tenant-"));
  const file = join(folder, "tenant.db");
  const old = new DatabaseSync(file);
  old.exec("CREATE TABLE lists (id TEXT)");
  old.close();

  expect(() => openDatabase(file)).toThrow("Start with --fresh");

  rmSync(folder, { recursive: true });
});
