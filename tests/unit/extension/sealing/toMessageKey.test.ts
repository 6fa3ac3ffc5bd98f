import { findNoteKey } from "#domain/notes/noteKey.ts";
import { toMessageKey } from "#extension/sealing/toMessageKey.ts";

const whose = {
  tenant: "00000000-0000-4000-8000-0000000000d0",
  person: "00000000-0000-4000-8000-0000000000a1",
  message: "1700000000001",
};

it("is UUID version 5 in the tenant's namespace for ever: notes that are saved carry it", () => {
  expect(toMessageKey(whose)).toBe("b3b5e730-2edf-5347-8166-fe06b881eb65");
});

it("is made in a tenant whose id is of no version of UUID too", () => {
  const tenant = "00000000-0000-0000-0000-000000000001";

  expect(findNoteKey(toMessageKey({ ...whose, tenant }))).toBeDefined();
});

it("gives one note to a person's message, however often it is chosen", () => {
  const key = toMessageKey(whose);

  expect(findNoteKey(key)).toBe(key);
  expect(toMessageKey({ ...whose, person: whose.person.toUpperCase() })).toBe(key);
});

it.each([
  ["person", "00000000-0000-4000-8000-0000000000a2"],
  ["tenant", "00000000-0000-4000-8000-0000000000d1"],
  ["message", "1700000000002"],
])("gives another note to another %s", (part, other) => {
  expect(toMessageKey({ ...whose, [part]: other })).not.toBe(toMessageKey(whose));
});
