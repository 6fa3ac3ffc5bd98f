import { findNoteKey } from "#domain/notes/noteKey.ts";
import { toMessageKey } from "#extension/sealing/toMessageKey.ts";
import { toUuidV5 } from "#extension/sealing/toUuidV5.ts";

const whose = {
  tenant: "00000000-0000-4000-8000-0000000000d0",
  person: "00000000-0000-4000-8000-0000000000a1",
  message: "1700000000001",
};

it("makes the UUID of RFC 9562's own example", () => {
  // Appendix A.4: the name www.example.com in the namespace of domain names.
  expect(toUuidV5("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "www.example.com")).toBe(
    "2ed6657d-e927-568b-95e1-2665a8aea6a2",
  );
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
