import { readFileSync } from "node:fs";

import { parse } from "csv-parse/sync";

import { saveNote } from "#tests/support/noteJourney.ts";

import { expect, test } from "./test.ts";

const formula = '=HYPERLINK("https://bad.example","Ask for the list")';

test("CSV with `=HYPERLINK(` in a note is harmless text in a spreadsheet: the file as the browser keeps it", async ({
  tenant,
  teams,
}) => {
  tenant.agree("ben", "Sites.Manage.All");
  const { page, tab } = await teams.openTab();
  await saveNote(tab, formula);
  await tab.getByRole("link", { name: "Notes", exact: true }).click();
  await tab.getByRole("button", { name: "Export as CSV" }).click();
  await tab.getByRole("button", { name: "Make the file (1 note)" }).click();

  const download = page.waitForEvent("download");
  await tab.getByRole("button", { name: "Save the file" }).click();

  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^learning-notes-\d{4}-\d{2}-\d{2}\.csv$/);
  const bytes = readFileSync(await file.path());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const rows: readonly Record<string, string>[] = parse(bytes, { bom: true, columns: true });
  expect(rows).toHaveLength(1);
  expect(rows[0]?.["Next time, do this"]).toBe(`'${formula}`);
  expect(Object.values(rows[0] ?? {}).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
});
