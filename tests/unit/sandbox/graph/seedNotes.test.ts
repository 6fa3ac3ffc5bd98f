import { seedNotes } from "#sandbox/graph/seedNotes.ts";
import { sampleSites, sampleTeams } from "#sandbox/seed.ts";
import { emulated } from "./emulated.ts";

const site = sampleSites.ward7.id;
const now = new Date("2026-11-22T10:00:00Z");
const items = `/sites/${site}/lists/LearningNotes/items`;

describe("20,000 notes", () => {
  const { emulator, send } = emulated();

  beforeAll(() => {
    seedNotes(emulator, sampleTeams.ward7, { notes: 20_000, backlog: false, now });
  });

  it("are spread over four years, and 300 of them wait", () => {
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

  it("have so few open actions that one query finds them", async () => {
    const open = await send("GET", `${items}?$filter=fields/LnActionState eq 'Open'&$top=5000`);

    expect(open.status).toBe(200);
    expect((open.body["value"] as readonly unknown[]).length).toBeLessThan(1000);
  });
});

it("has each checked note checked by an owner, in a version of its own, and not by its field alone", () => {
  const { emulator } = emulated();
  const [owner] = sampleTeams.ward7.owners;

  seedNotes(emulator, sampleTeams.ward7, { notes: 200, backlog: false, now });

  const list = emulator.lists(site)[0]!.id;
  const checked = emulator.items(list).filter(({ fields }) => fields["LnState"] === "Checked");
  const setters = checked.map(({ id }) => emulator.versionsOf(list, id).map(({ by }) => by));
  const byOthers = checked.filter(({ createdBy }) => createdBy !== owner);
  expect(new Set(setters.map(([setter, ...earlier]) => [setter, earlier.length]))).toEqual(
    new Set(setters.map(() => [owner, 1])),
  );
  expect(byOthers.length).toBeGreaterThan(checked.length * 0.8);
});

it("leaves something of every kind to do: this year's lessons, dates to look again, actions overdue", () => {
  const { emulator } = emulated();

  seedNotes(emulator, sampleTeams.ward7, { notes: 200, backlog: false, now });

  const notes = emulator.items(emulator.lists(site)[0]!.id).map(({ fields }) => fields);
  const checked = notes.filter(({ LnState }) => LnState === "Checked" || LnState === "InPractice");
  const thisYear = checked.filter(({ LnTechniqueYear }) =>
    String(LnTechniqueYear).endsWith("/2026"),
  );
  const past = checked.filter(({ LnReviewMonth }) => String(LnReviewMonth) < "2026-11");
  const open = notes.filter(({ LnActionState }) => LnActionState === "Open");
  const overdue = open.filter(({ LnActionDue }) => String(LnActionDue) < "2026-11-22");
  expect(new Set(thisYear.map(({ LnTechnique }) => LnTechnique)).size).toBeGreaterThan(3);
  expect(past.length).toBeGreaterThan(0);
  expect(past.length).toBeLessThan(20);
  expect([overdue.length > 0, open.length > overdue.length]).toEqual([true, true]);
});

it("tells that some notes were used again, each of them a note that was decided about", () => {
  const { emulator } = emulated();

  seedNotes(emulator, sampleTeams.ward7, { notes: 200, backlog: false, now });

  const [notes, uses] = emulator.lists(site).map(({ id }) => emulator.items(id));
  const keys = new Set(
    notes
      ?.filter(({ fields }) => fields["LnState"] !== "Waiting")
      .map(({ fields }) => fields["LnKey"]),
  );
  const used = uses?.map(({ fields }) => fields["LnNoteKey"]) ?? [];
  expect(used.length).toBeGreaterThan(10);
  expect(used.filter((key) => !keys.has(key))).toEqual([]);
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
