import { toColumnDefinition } from "#graph/notes/columnDefinition.ts";
import { noteColumns } from "#graph/notes/columns.ts";
import type { NotesPage } from "#graph/notes/NotesRepository.ts";
import { samplePeople } from "#sandbox/seed.ts";

import { keyOf, sampleNote } from "./sampleNote.ts";
import { destinations, teamWorld, type TeamWorld } from "./teamWorld.ts";

let world: TeamWorld;

beforeEach(() => {
  world = teamWorld();
});

afterEach(() => world.close());

const { to, siteId } = destinations.standard;

/** Fills the list with notes, oldest first: how many for each month. */
function fill(months: Readonly<Record<string, number>>, settingsIn?: string) {
  const items = Object.entries(months).flatMap(([period, count]) =>
    Array.from({ length: count }, (_, index) => ({
      fields: {
        Title: `Lesson ${String(index + 1)} of ${period}`,
        LnKey: `${period}-${String(index)}`,
        LnPeriod: period,
        LnState: "Waiting",
      },
      createdAt: `${period}-01T00:${String(Math.floor(index / 60) % 60).padStart(2, "0")}:${String(index % 60).padStart(2, "0")}Z`,
      personId: samplePeople.asha.id,
    })),
  );
  const settings = {
    fields: { Title: "Settings", LnKey: "settings", LnPeriod: settingsIn ?? "settings" },
    createdAt: "2026-01-01T00:00:00Z",
    personId: samplePeople.asha.id,
  };
  const listId = world.emulator.fill(siteId, {
    displayName: "LearningNotes",
    columns: noteColumns.map(toColumnDefinition),
    items: [...items, settings],
  });
  return { place: { siteId, listId }, notes: world.device("ben").notes };
}

const titlesOf = (page: NotesPage | undefined): readonly string[] =>
  page?.notes.map(({ note }) => note.title) ?? [];

it.each(["standard", "private", "shared"] as const)(
  "finds a team's list in at most three requests, and then in none: %s channel",
  async (kind) => {
    const { to: channel } = destinations[kind];
    await world.device("ben").notes.save(sampleNote(), channel, { mayAsk: true });
    const { notes } = world.device("asha");
    world.requests();

    const found = await notes.findPlace(channel);
    const cold = world.requests();
    const again = await notes.findPlace(channel);
    const outcome = await notes.save(sampleNote({ key: keyOf(2) }), channel);
    const warm = world.requests();

    expect(found.found).toBe("ready");
    expect(cold.length).toBeLessThanOrEqual(3);
    expect(again).toEqual(found);
    expect(outcome.outcome).toBe("saved");
    expect(warm).toHaveLength(1);
  },
);

it("reads a month in one request, newest first", async () => {
  const { notes, place } = fill({ "2026-11": 3 });

  const page = await notes.month(place, "2026-11");

  expect(world.requests()).toHaveLength(1);
  expect(titlesOf(page)).toEqual([
    "Lesson 3 of 2026-11",
    "Lesson 2 of 2026-11",
    "Lesson 1 of 2026-11",
  ]);
});

it("shows a long month page by page, each note once", async () => {
  const { notes, place } = fill({ "2026-10": 5, "2026-11": 450 });
  const seen: string[] = [];

  let page = await notes.month(place, "2026-11");
  seen.push(...titlesOf(page));
  while (page.next !== undefined) {
    page = await notes.month(place, "2026-11", page.next);
    seen.push(...titlesOf(page));
  }

  expect(seen).toHaveLength(450);
  expect(new Set(seen).size).toBe(450);
});

it("never shows the settings item as a note", async () => {
  const { notes, place } = fill({ "2026-11": 1 }, "2026-11");

  const page = await notes.month(place, "2026-11");
  const byKey = await notes.findByKey(place, "settings");

  expect(titlesOf(page)).toEqual(["Lesson 1 of 2026-11"]);
  expect(byKey).toBeUndefined();
});

it("finds nothing under a key that nobody used", async () => {
  const { notes, place } = fill({ "2026-11": 1 });

  const found = await notes.findByKey(place, keyOf(404));

  expect(found).toBeUndefined();
});

it("reads twelve months in one request, the empty ones too", async () => {
  const { notes, place } = fill({ "2026-08": 2, "2026-11": 1 });
  const periods = Array.from(
    { length: 12 },
    (_, month) => `2026-${String(month + 1).padStart(2, "0")}`,
  );

  const months = await notes.months(place, periods);

  expect([...months.keys()]).toEqual(periods);
  expect(titlesOf(months.get("2026-08"))).toHaveLength(2);
  expect(titlesOf(months.get("2026-11"))).toHaveLength(1);
  expect(titlesOf(months.get("2026-03"))).toEqual([]);
  expect(world.requests().filter((request) => request.includes("$batch"))).toHaveLength(1);
});

it("looks for the list anew after it was deleted under the reader", async () => {
  const { notes } = fill({ "2026-11": 1 });
  const found = await notes.findPlace(to);
  world.emulator.weather.set({ method: "GET", path: "/sites", times: 1, kind: "list-deleted" });

  const reading = notes.month(found.found === "ready" ? found.place : null!, "2026-11");

  await expect(reading).rejects.toMatchObject({ fault: "not-found" });
  await expect(notes.findPlace(to)).resolves.toEqual({ found: "no-list", siteId });
});
