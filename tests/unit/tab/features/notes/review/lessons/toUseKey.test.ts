import fc from "fast-check";

import { findNoteKey } from "#domain/notes/noteKey.ts";
import { toUseKey } from "#tab/features/notes/review/lessons/toUseKey.ts";

const asha = { tenantId: "tenant-a", objectId: "asha" };
const use = {
  noteKey: "5badcc66-67ad-5f88-8193-0d61ee0cb477",
  period: "2026-11",
  effect: "Fewer calls.",
};

describe("the key of a use", () => {
  it("is the same on every device, however the host writes the person's ids", () => {
    expect(toUseKey({ tenantId: "TENANT-A", objectId: "Asha" }, use)).toBe(toUseKey(asha, use));
    expect(findNoteKey(toUseKey(asha, use))).toBeDefined();
  });

  it.each([
    ["person", { ...asha, objectId: "ben" }, use],
    ["lesson", asha, { ...use, noteKey: "83ad06d3-d053-5b1e-bf02-e3da766f278d" }],
    ["month", asha, { ...use, period: "2026-12" }],
    ["line", asha, { ...use, effect: "" }],
  ])("is another one for another %s, so that nothing is lost", (_, person, other) => {
    expect(toUseKey(person, other)).not.toBe(toUseKey(asha, use));
  });

  it("is a UUID whatever was written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (effect) => {
        expect(findNoteKey(toUseKey(asha, { ...use, effect }))).toBeDefined();
      }),
    );
  });
});
