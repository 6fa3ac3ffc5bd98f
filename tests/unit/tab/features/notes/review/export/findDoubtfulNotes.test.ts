import { findDoubtfulNotes } from "#tab/features/notes/review/export/findDoubtfulNotes.ts";

import { savedNote } from "../savedNote.ts";

const quiet = { onProgress: () => undefined };

describe("looking through notes before they leave the list", () => {
  it("finds what may tell who somebody is in whichever text it stands, a reviewer's words too", async () => {
    const notes = [
      savedNote(),
      savedNote({ reviewComment: "Ask Dr Sample." }),
      savedNote({ tags: "LS1 4AP" }),
      savedNote({ answers: '{"surprise":"She was born 3 May 1950."}' }),
    ];

    const found = await findDoubtfulNotes(notes, {
      ...quiet,
      signal: new AbortController().signal,
    });

    expect(found?.map(({ kinds }) => kinds)).toEqual([
      ["PersonName"],
      ["Postcode"],
      ["DateOfBirth"],
    ]);
  });

  it("says how far it is, and stops between two notes when it is called off", async () => {
    const controller = new AbortController();
    const heard: number[] = [];
    const notes = Array.from({ length: 100 }, () => savedNote());

    const found = await findDoubtfulNotes(notes, {
      signal: controller.signal,
      onProgress: (done) => {
        heard.push(done);
        if (done >= 40) controller.abort();
      },
    });

    expect(found).toBeUndefined();
    expect(heard).toEqual([0, 20, 40]);
  });
});
