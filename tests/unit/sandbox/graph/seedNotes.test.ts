import { seedNotes } from "#sandbox/graph/seedNotes.ts";
import { sampleSites, sampleTeams } from "#sandbox/seed.ts";
import { emulated } from "./emulated.ts";

const site = sampleSites.ward7.id;
const now = new Date("2026-11-22T10:00:00Z");
const items = `/sites/${site}/lists/LearningNotes/items`;

it("spreads notes over four years and leaves 300 of them waiting", () => {
  const { emulator } = emulated();

  seedNotes(emulator, sampleTeams.ward7, { notes: 20_000, backlog: false, now });

  const notes = emulator.items(emulator.lists(site)[0]!.id).map(({ fields }) => fields);
  const months = new Set(notes.map(({ LnPeriod }) => LnPeriod));
  expect(notes).toHaveLength(20_000);
  expect(notes.filter(({ LnState }) => LnState === "Waiting")).toHaveLength(300);
  expect([months.has("2026-11"), months.has("2022-12"), months.has("2022-10")]).toEqual([
    true,
    true,
    false,
  ]);
});

it("makes a backlog that one query cannot read and month by month can", async () => {
  const { emulator, send } = emulated();
  seedNotes(emulator, sampleTeams.ward7, { notes: 0, backlog: true, now });

  const all = await send("GET", `${items}?$filter=fields/LnState eq 'Waiting'`);
  const month = await send(
    "GET",
    `${items}?$filter=fields/LnPeriod eq '2026-10' and fields/LnState eq 'Waiting'&$top=5000`,
  );

  expect([all.status, month.status]).toEqual([422, 200]);
  expect(month.body["value"]).not.toHaveLength(0);
});

it("adds nothing to a team that has notes already", () => {
  const { emulator } = emulated();
  seedNotes(emulator, sampleTeams.ward7, { notes: 10, backlog: false, now });

  const added = seedNotes(emulator, sampleTeams.ward7, { notes: 10, backlog: true, now });

  expect(added).toBe(0);
  expect(emulator.items(emulator.lists(site)[0]!.id)).toHaveLength(10);
});

it("indexes the six columns that the product filters by", () => {
  const { emulator } = emulated();

  seedNotes(emulator, sampleTeams.ward7, { notes: 1, backlog: false, now });

  const columns = emulator.columns(emulator.lists(site)[0]!.id);
  expect(columns.filter(({ indexed }) => indexed).map(({ name }) => name)).toEqual([
    "LnKey",
    "LnPeriod",
    "LnState",
    "LnTechniqueYear",
    "LnReviewMonth",
    "LnActionState",
  ]);
  expect(columns.filter(({ unique }) => unique).map(({ name }) => name)).toEqual(["LnKey"]);
});
