import { toColumnDefinition, toListDefinition } from "#graph/notes/columnDefinition.ts";
import { isKeySafe, toColumnRepairs } from "#graph/notes/columnRepairs.ts";
import { noteColumns, toNotesPlan } from "#graph/notes/columns.ts";

const whole = noteColumns.map((column) => ({
  id: `id-${column.name}`,
  name: column.name,
  indexed: column.indexed ?? false,
  enforceUniqueValues: column.unique ?? false,
}));

it("finds nothing to repair in a whole list, whoever added columns of their own", () => {
  const repairs = toColumnRepairs(noteColumns, [...whole, { id: "own", name: "Ward" }]);

  expect(repairs).toEqual([]);
});

it("adds what is missing and mends an index that was lost", () => {
  const found = whole
    .filter(({ name }) => name !== "LnSource")
    .map((column) => (column.name === "LnState" ? { ...column, indexed: false } : column));

  const repairs = toColumnRepairs(noteColumns, found);

  expect(repairs.map(({ repair, column }) => [repair, column.name])).toEqual([
    ["mend", "LnState"],
    ["add", "LnSource"],
  ]);
});

it.each([
  ["no index", { indexed: false }],
  ["no uniqueness", { enforceUniqueValues: false }],
  ["another name", { name: "LnKey0" }],
])("calls a key with %s unsafe", (_, change) => {
  const found = whole.map((column) =>
    column.name === "LnKey" ? { ...column, ...change } : column,
  );

  expect([isKeySafe(whole), isKeySafe(found)]).toEqual([true, false]);
});

it("makes text columns only: plain, and indexed on one line", () => {
  const definitions = noteColumns.map(toColumnDefinition);

  for (const definition of definitions) {
    expect(definition).toMatchObject({ text: { textType: "plain" } });
    expect(definition).not.toMatchObject({ indexed: true, text: { allowMultipleLines: true } });
  }
});

it("stays within the twenty indexes of a list, and gives no name that Graph would not keep", () => {
  expect(noteColumns.filter(({ indexed }) => indexed).length).toBeLessThanOrEqual(20);
  expect(noteColumns.every(({ name }) => /^Ln[A-Za-z]+$/.test(name))).toBe(true);
  expect(toListDefinition(toNotesPlan("LearningNotes"))).not.toHaveProperty("name");
});
