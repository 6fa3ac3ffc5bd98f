import fc from "fast-check";

import { faces } from "#domain/cards/faces.ts";
import { findPage } from "#tab/app/findPage.ts";
import {
  cardAddress,
  lookAgainAddress,
  messageAddress,
  noteAddress,
  noteEditAddress,
  noteFormAddress,
  noteHistoryAddress,
  noteReportAddress,
  reviewersAddress,
  toCheckAddress,
  toCheckNoteAddress,
  runAddress,
} from "#tab/ui/addresses.ts";

describe("the page of an address", () => {
  it("is found for every address that the tab itself makes", () => {
    fc.assert(
      fc.property(fc.constantFrom(...faces), fc.uuid(), ({ id }, key) => {
        expect(findPage(cardAddress(id))).toEqual({ name: "card", id });
        expect(findPage(runAddress(id))).toEqual({ name: "card-run", id });
        expect(findPage(noteFormAddress(id))).toEqual({ name: "note-form", id });
        expect(findPage(noteAddress(key))).toEqual({ name: "note", key });
        expect(findPage(noteEditAddress(key))).toEqual({ name: "note-edit", key });
        expect(findPage(noteReportAddress(key))).toEqual({ name: "note-report", key });
        expect(findPage(noteHistoryAddress(key))).toEqual({ name: "note-history", key });
        expect(findPage(toCheckAddress)).toEqual({ name: "notes-to-check" });
        expect(findPage(toCheckNoteAddress(key))).toEqual({ name: "notes-to-check", key });
        expect(findPage(lookAgainAddress)).toEqual({ name: "notes-look-again" });
        expect(findPage(reviewersAddress)).toEqual({ name: "notes-reviewers" });
        expect(findPage(messageAddress)).toEqual({ name: "message" });
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
    "/notes/settings/edit",
    "/notes/to-check/settings",
    "/notes/to-check/edit",
    "/notes/reviewers/me",
    "/notes/0191d2b1-0000-7000-8000-000000000000/delete",
    "/notes/0191d2b1-0000-7000-8000-000000000000/edit/now",
    "/cards/after-action-review/x",
    "/message/eyJhbGciOiJkaXIifQ",
  ])("is none for %s", (path) => {
    expect(findPage(path)).toBeUndefined();
  });
});
