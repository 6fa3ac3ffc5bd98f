import fc from "fast-check";

import { toFurtherAnswers } from "#domain/notes/furtherAnswers.ts";
import { mergeNotes } from "#domain/notes/mergeNotes.ts";
import type { RawNote } from "#domain/notes/rawNote.ts";

describe("whatever two people do to a note", () => {
  const words = fc.constantFrom("", "one", "two", "three");
  const raw: fc.Arbitrary<RawNote> = fc
    .record({
      happened: words,
      nextTime: words,
      state: fc.constantFrom("Waiting", "Closed", "Checked"),
      reviewComment: words,
      action: words,
      answers: fc.constantFrom(
        "",
        '{"a":"one"}',
        '{"a":"two","b":"one"}',
        '{"b":"two"}',
        "by hand",
      ),
      tags: fc.constantFrom("", "one", "one;two", "two;three"),
    })
    .map((note) => Object.fromEntries(Object.entries(note).filter(([, value]) => value !== "")));
  const sorted = (value: object) => Object.entries(value).sort();
  /** Neither the order of values nor that of answers means anything. */
  const read = ({ answers = "", ...note }: RawNote) =>
    JSON.stringify([sorted(note), sorted(toFurtherAnswers(answers))]);

  it("gives the list's note to whoever changed nothing, and the person's to a list that nobody changed", () => {
    fc.assert(
      fc.property(raw, raw, (before, after) => {
        const stayed = mergeNotes({ base: before, mine: before, theirs: after });
        const alone = mergeNotes({ base: before, mine: after, theirs: before });

        expect(stayed).toEqual({ merged: after, collisions: [] });
        expect(alone.collisions).toEqual([]);
        expect(read(alone.merged)).toBe(read(after));
      }),
    );
  });

  it("comes to the same whoever sends first, when nothing collides", () => {
    fc.assert(
      fc.property(raw, raw, raw, (before, one, other) => {
        const first = mergeNotes({ base: before, mine: one, theirs: other });
        const second = mergeNotes({ base: before, mine: other, theirs: one });

        expect([...first.collisions].sort()).toEqual([...second.collisions].sort());
        if (first.collisions.length > 0) return;
        const sets = ({ tags = "", ...rest }: RawNote) =>
          read({ ...rest, tags: tags.split(";").sort().join(";") });
        expect(sets(first.merged)).toBe(sets(second.merged));
      }),
    );
  });

  it("ends with the person's last word, whichever of their earlier ones arrived", () => {
    fc.assert(
      fc.property(raw, raw, raw, (before, first, last) => {
        // Tags of one's own that arrived are nobody's to take away unasked, so they are left out here.
        const theirs = { ...first, tags: "" };
        const { merged, collisions } = mergeNotes({
          base: { ...before, tags: "" },
          mine: { ...last, tags: "" },
          theirs,
          tried: [theirs],
        });

        expect(collisions).toEqual([]);
        expect(read({ ...merged, tags: "" })).toBe(read({ ...last, tags: "" }));
      }),
    );
  });

  it("is finished when it is sent a second time", () => {
    fc.assert(
      fc.property(raw, raw, raw, (before, mine, theirs) => {
        const { merged, collisions } = mergeNotes({ base: before, mine, theirs });
        fc.pre(collisions.length === 0);

        const again = mergeNotes({ base: before, mine, theirs: merged, tried: [mine] });

        expect(again.collisions).toEqual([]);
        expect(read(again.merged)).toBe(read(merged));
      }),
    );
  });
});
