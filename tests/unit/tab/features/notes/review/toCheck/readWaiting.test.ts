import type { NotesPage } from "#graph/notes/NotesRepository.ts";
import type { ToCheckPage } from "#graph/review/ReviewRepository.ts";
import { readWaiting } from "#tab/features/notes/review/toCheck/readWaiting.ts";

import { savedOf, titlesOf } from "./savedNotes.ts";

const place = { siteId: "site", listId: "list" };

/** A list that only tells what it was asked for. */
function createAsked(first: ToCheckPage, months: Readonly<Record<string, NotesPage>> = {}) {
  const asked: string[] = [];
  const review = {
    toCheck: (_: unknown, next?: string) => {
      asked.push(next ?? "first");
      return Promise.resolve(first);
    },
    toCheckMonth: (_: unknown, period: string, next?: string) => {
      asked.push(next === undefined ? period : `${period} ${next}`);
      return Promise.resolve(months[next ?? period] ?? { notes: [] });
    },
  };
  return { asked, asking: { review, place, newest: "2026-11", mayAsk: false } };
}

const notes = (count: number) => Array.from({ length: count }, (_, at) => savedOf(`Note ${at}`));

describe("reading what waits", () => {
  it("takes one request, and goes on where that left off", async () => {
    const { asked, asking } = createAsked({ kind: "all", notes: notes(2), next: "page-2" });

    const read = await readWaiting(asking);
    await readWaiting(asking, read.on);

    expect(titlesOf(read.notes)).toEqual(["Note 0", "Note 1"]);
    expect(read.readTo).toBeUndefined();
    expect(asked).toEqual(["first", "page-2"]);
  });

  it("comes to an end where the list has no more", async () => {
    const { asking } = createAsked({ kind: "all", notes: notes(2) });

    const read = await readWaiting(asking);

    expect(read.on).toBeUndefined();
  });

  it("looks month by month from the oldest when too many wait, until there are enough to begin with", async () => {
    const { asked, asking } = createAsked(
      { kind: "too-many", oldest: "2026-07" },
      { "2026-07": { notes: notes(4) }, "2026-09": { notes: notes(7) } },
    );

    const read = await readWaiting(asking);

    expect(asked).toEqual(["first", "2026-07", "2026-08", "2026-09"]);
    expect(read.notes).toHaveLength(11);
    expect(read.readTo).toBe("2026-09");
    expect(read.on).toEqual({ by: "month", period: "2026-10" });
  });

  it("finishes a month that has more pages before it goes on", async () => {
    const { asked, asking } = createAsked(
      { kind: "too-many", oldest: "2026-10" },
      { "2026-10": { notes: notes(50), next: "page-2" }, "page-2": { notes: notes(20) } },
    );

    const read = await readWaiting(asking);
    const more = await readWaiting(asking, read.on);

    expect(asked).toEqual(["first", "2026-10", "2026-10 page-2"]);
    expect(more.on).toEqual({ by: "month", period: "2026-11" });
  });

  it("ends with the month it is now", async () => {
    const { asked, asking } = createAsked({ kind: "too-many", oldest: "2026-10" });

    const read = await readWaiting(asking);

    expect(asked).toEqual(["first", "2026-10", "2026-11"]);
    expect(read).toEqual({ notes: [], readTo: "2026-11" });
  });

  it("looks in no more than a year of empty months at once", async () => {
    const { asked, asking } = createAsked({ kind: "too-many", oldest: "2021-01" });

    const read = await readWaiting(asking);

    expect(asked).toHaveLength(13);
    expect(read.on).toEqual({ by: "month", period: "2022-01" });
  });
});
