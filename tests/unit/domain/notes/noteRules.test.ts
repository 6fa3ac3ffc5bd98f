import fc from "fast-check";

import { cleanText } from "#domain/notes/cleanText.ts";
import { titleLimit } from "#domain/notes/learningNote.ts";
import { findNoteKey, noteKey } from "#domain/notes/noteKey.ts";
import { periodsBefore } from "#domain/notes/period.ts";
import { toTitle } from "#domain/notes/toTitle.ts";

const key = "0b2f7c1e-5a43-4a38-9d3e-6c1f6e0c9a11";

describe("the title of a note", () => {
  it("is the first sentence of the advice", () => {
    expect(toTitle("Ring pharmacy  first.\nThen the lab.")).toBe("Ring pharmacy first.");
    expect(toTitle("Use form 3.2 each time")).toBe("Use form 3.2 each time");
  });

  it("always fits one line of the list and never ends in half a character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 600 }), (advice) => {
        const title = toTitle(advice);

        expect(title.length).toBeLessThanOrEqual(titleLimit);
        expect(title).not.toMatch(/\p{Cs}|[\n\r]/u);
      }),
    );
  });
});

describe("small rules", () => {
  it("cleans text the same way twice as once", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });

  it("walks back over the turn of the year", () => {
    expect(periodsBefore("2026-02", 3)).toEqual(["2026-01", "2025-12", "2025-11"]);
    expect(periodsBefore("soon", 3)).toEqual([]);
  });

  it("takes only a UUID as a key", () => {
    expect(findNoteKey("settings")).toBeUndefined();
    expect(findNoteKey(key.toUpperCase())).toBe(key);
    expect(() => noteKey("settings")).toThrow("UUID");
  });
});
