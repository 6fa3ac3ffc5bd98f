import fc from "fast-check";

import { faces } from "#domain/cards/faces.ts";
import { findPage } from "#tab/app/findPage.ts";
import { cardAddress, noteAddress, noteFormAddress } from "#tab/ui/addresses.ts";

describe("the page of an address", () => {
  it("is found for every address that the tab itself makes", () => {
    fc.assert(
      fc.property(fc.constantFrom(...faces), fc.uuid(), ({ id }, key) => {
        expect(findPage(cardAddress(id))).toEqual({ name: "card", id });
        expect(findPage(noteFormAddress(id))).toEqual({ name: "note-form", id });
        expect(findPage(noteAddress(key))).toEqual({ name: "note", key: key.toLowerCase() });
      }),
    );
  });

  it("is never invented: whatever stands in an address, it is a known page or none", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 12 }), { maxLength: 5 }), (parts) => {
        const page = findPage(`/${parts.join("/")}`);

        expect(page === undefined || page.name === "cards").toBe(true);
      }),
    );
  });

  it.each([
    "/cards/no-such-card",
    "/cards/__proto__",
    "/notes/settings",
    "/cards/after-action-review/x",
  ])("is none for %s", (path) => {
    expect(findPage(path)).toBeUndefined();
  });
});
