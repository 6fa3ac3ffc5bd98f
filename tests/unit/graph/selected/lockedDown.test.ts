import type { SiteRole } from "#sandbox/graph/createSiteGrants.ts";
import { noteColumns, useColumns } from "#sandbox/graph/noteColumns.ts";
import { sampleSites } from "#sandbox/seed.ts";
import { destinations, teamWorld, type TeamWorld } from "../notes/teamWorld.ts";
import { sampleNote } from "../notes/sampleNote.ts";
import { stateOf } from "../setup/setUpWorld.ts";

const { ward7 } = sampleSites;
const to = { ...destinations.standard.to, siteAddress: ward7.webUrl };

let world: TeamWorld;
beforeEach(() => {
  world = teamWorld();
});
afterEach(() => world.close());

/** As an administrator leaves a site: the app let in, both lists made. */
function prepareWard(role: SiteRole = "write", columns: readonly object[] = noteColumns): void {
  world.emulator.grantSite(ward7.id, role);
  const none: readonly never[] = [];
  world.emulator.fill(ward7.id, {
    displayName: "LearningNotes",
    columns: [...columns] as [],
    items: none,
  });
  world.emulator.fill(ward7.id, {
    displayName: "LearningNoteUses",
    columns: useColumns,
    items: none,
  });
}

const device = (agreed = ["User.Read", "Team.ReadBasic.All", "Sites.Selected"] as const) =>
  world.device("ben", { siteAccess: "selected", agreed, whenAsked: "refuses" });

it("saves a note and reads it again with Sites.Selected, and asks for nothing wider", async () => {
  prepareWard();
  const { notes } = device();

  const outcome = await notes.save(sampleNote(), to, { mayAsk: true });
  const found = await notes.findPlace(to);

  expect(outcome).toMatchObject({ outcome: "saved" });
  expect(found).toMatchObject({ found: "ready" });
  expect(world.itemsIn(ward7.id)).toHaveLength(1);
});

it("finds everything in place where the administrator did their part", async () => {
  prepareWard();

  const { needs } = await device().listSetUp.check(to);

  expect(needs.filter(({ state }) => state === "missing")).toEqual([]);
});

it("keeps the words where the app was not let into the site, and says so", async () => {
  const outcome = await device().notes.save(sampleNote(), to, { mayAsk: true });
  const health = await device().listSetUp.check(to);

  expect(outcome).toEqual({ outcome: "not-sent", why: "not-added" });
  expect(stateOf(health, "site")).toEqual({ need: "site", state: "missing", fault: "not-added" });
});

it("keeps the words where the administrator has not made the list yet, and never tries to make it", async () => {
  world.emulator.grantSite(ward7.id, "write");

  const outcome = await device().notes.save(sampleNote(), to, { mayAsk: true });
  const health = await device().listSetUp.check(to);
  const reading = await device()
    .notes.findPlace(to)
    .catch((error: unknown) => error);

  expect(outcome).toEqual({ outcome: "not-sent", why: "list-not-ready" });
  expect(stateOf(health, "list")).toEqual({
    need: "list",
    state: "missing",
    fault: "list-not-ready",
  });
  expect(reading).toMatchObject({ fault: "list-not-ready" });
  expect(world.listsIn(ward7.id)).toEqual([]);
  expect(world.requests().filter((line) => /^POST .*\/lists$/.test(line))).toEqual([]);
});

it("does not set a team up, whoever asks", async () => {
  world.emulator.grantSite(ward7.id, "write");

  const outcome = await device().listSetUp.setUp(to);

  expect(outcome).toMatchObject({ outcome: "not-done", why: "list-not-ready" });
});

it("keeps the words while a column for them is missing, and leaves the list as it is", async () => {
  prepareWard(
    "write",
    noteColumns.filter(({ name }) => name !== "LnNextTime"),
  );

  const outcome = await device().notes.save(sampleNote(), to, { mayAsk: true });

  expect(outcome).toEqual({ outcome: "not-sent", why: "list-not-ready" });
  expect(world.itemsIn(ward7.id)).toEqual([]);
});

it("tells a team that is shut out again from a person who may not write", async () => {
  prepareWard();
  const here = device();
  await here.notes.save(sampleNote(), to, { mayAsk: true });
  world.emulator.grantSite(ward7.id, "none");

  const shut = await here.notes.save({ ...sampleNote(), key: crypto.randomUUID() as never }, to);
  const health = await here.listSetUp.check(to);
  world.emulator.grantSite(ward7.id, "read");
  const readOnly = await here.notes.save(
    { ...sampleNote(), key: crypto.randomUUID() as never },
    to,
  );

  expect(shut).toEqual({ outcome: "not-sent", why: "not-added" });
  expect(stateOf(health, "site")).toMatchObject({ fault: "not-added" });
  expect(readOnly).toEqual({ outcome: "refused", why: "not-allowed" });
});

it("says where to go where a team's address was never told", async () => {
  prepareWard();

  const outcome = await device().notes.save(sampleNote(), destinations.standard.to, {
    mayAsk: true,
  });

  expect(outcome).toEqual({ outcome: "not-sent", why: "address-unknown" });
});
