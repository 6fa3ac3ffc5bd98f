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
    waitingMonths: (_: unknown, periods: readonly string[]) => {
      asked.push(`${periods[0] ?? ""} to ${periods.at(-1) ?? ""}?`);
      return Promise.resolve(periods.filter((period) => months[period]));
    },
    toCheckMonth: (_: unknown, period: string, next?: string) => {
      asked.push(next === undefined ? period : `${period} ${next}`);
      return Promise.resolve(months[next ?? period] ?? { notes: [] });
    },
  };
  return { asked, asking: { review, place, newest: "2026-11", mayAsk: false } };
}

const notes = (count: number) =>
  Array.from({ length: count }, (_, at) => savedOf(`Note ${String(at)}`));

describe("reading what waits", () => {
  it("takes one request, and goes on where that left off", async () => {
    const { asked, asking } = createAsked({ kind: "all", notes: notes(2), next: "page-2" });

    const read = await readWaiting(asking);
    await readWaiting(asking, read.on);

    expect(titlesOf(read.notes)).toEqual(["Note 0", "Note 1"]);
    expect(read.readTo).toBeUndefined();
    expect(asked).toEqual(["first", "page-2"]);
  });

  it("looks straight into the months that this device knows, and goes on after them", async () => {
    const known = { months: ["2026-07"], lookedTo: "2026-08" };
    const { asked, asking } = createAsked(
      { kind: "too-many", oldest: "2026-07", known },
      { "2026-07": { notes: notes(12) }, "2026-11": { notes: notes(1) } },
    );

    const read = await readWaiting(asking);
    await readWaiting(asking, read.on);

    expect(read.notes).toHaveLength(12);
    expect(asked).toEqual(["first", "2026-07", "2026-09 to 2026-11?", "2026-11"]);
  });

  it("comes to an end where the list has no more", async () => {
    const { asking } = createAsked({ kind: "all", notes: notes(2) });

    const read = await readWaiting(asking);

    expect(read.on).toBeUndefined();
  });

  it("looks in the months that have something when too many wait, until there are enough to begin with", async () => {
    const { asked, asking } = createAsked(
      { kind: "too-many", oldest: "2026-05" },
      { "2026-07": { notes: notes(4) }, "2026-09": { notes: notes(7) }, "2026-11": { notes: [] } },
    );

    const read = await readWaiting(asking);
    const more = await readWaiting(asking, read.on);

    expect(read.notes).toHaveLength(11);
    expect(read.readTo).toBe("2026-09");
    expect(asked).toEqual(["first", "2026-05 to 2026-11?", "2026-07", "2026-09", "2026-11"]);
    expect(more.on).toBeUndefined();
  });

  it("finishes a month that has more pages before it goes on", async () => {
    const { asked, asking } = createAsked(
      { kind: "too-many", oldest: "2026-10" },
      {
        "2026-10": { notes: notes(50), next: "page-2" },
        "page-2": { notes: notes(20) },
        "2026-11": { notes: notes(3) },
      },
    );

    const read = await readWaiting(asking);
    const more = await readWaiting(asking, read.on);
    const last = await readWaiting(asking, more.on);

    expect(asked).toEqual(["first", "2026-10 to 2026-11?", "2026-10", "2026-10 page-2", "2026-11"]);
    expect(last.on).toBeUndefined();
  });

  it("passes over years in which nothing waits, twenty months at a time", async () => {
    const { asked, asking } = createAsked(
      { kind: "too-many", oldest: "2023-01" },
      { "2026-10": { notes: notes(1) } },
    );

    const read = await readWaiting(asking);

    expect(asked).toEqual([
      "first",
      "2023-01 to 2024-08?",
      "2024-09 to 2026-04?",
      "2026-05 to 2026-11?",
      "2026-10",
    ]);
    expect(read).toMatchObject({ readTo: "2026-10", notes: [expect.anything()] });
    expect(read.on).toBeUndefined();
  });

  it("says so when all that waited is gone by now", async () => {
    const { asking } = createAsked({ kind: "too-many", oldest: "2026-10" });

    const read = await readWaiting(asking);

    expect(read).toEqual({ notes: [], readTo: "2026-11" });
  });
});
