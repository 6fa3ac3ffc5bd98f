import type { GraphScope } from "#graph/client/Graph.ts";

import { sampleNote } from "../notes/sampleNote.ts";
import { destinations } from "../notes/teamWorld.ts";
import { missingFrom, setUpWorld, type SetUpWorld, stateOf } from "./setUpWorld.ts";

let world: SetUpWorld;

beforeEach(() => {
  world = setUpWorld();
});

afterEach(() => world.close());

const { to, siteId } = destinations.standard;
const inAClick = { mayAsk: true };
const mayManage = { agreed: ["Sites.ReadWrite.All", "Sites.Manage.All"] } as const;
const everyNeed = [
  "sign-in",
  "site",
  "list",
  "columns",
  "indexes",
  "unique-key",
  "uses-list",
  "notes-shown",
];

it("answers for every need, in one order, and changes nothing", async () => {
  const listId = world.leaveList((name) => (name === "LnSource" ? "left out" : {}));
  const before = world.emulator.columns(listId);

  const health = await world.device("asha", mayManage).listSetUp.check(to);

  expect(health.needs.map(({ need }) => need)).toEqual(everyNeed);
  expect(world.emulator.columns(listId)).toEqual(before);
  expect(world.listed("LearningNoteUses")).toEqual([]);
});

it("finds a team that has nothing yet in two requests", async () => {
  const { listSetUp } = world.device("asha");

  const health = await listSetUp.check(to);

  expect(missingFrom(health)).toEqual(["list", "uses-list"]);
  expect(stateOf(health, "unique-key")).toEqual({ need: "unique-key", state: "unknown" });
  expect(world.requests()).toHaveLength(2);
});

it("finds everything there in four requests, and in three on a device that knows the site", async () => {
  const asha = world.device("asha");
  await asha.listSetUp.setUp(to);
  await asha.notes.save(sampleNote(), to);
  world.requests();

  const { needs } = await world.device("ben").listSetUp.check(to);
  const onANewDevice = world.requests().length;
  await asha.listSetUp.check(to);
  const onAKnownOne = world.requests().length;

  expect(needs.filter(({ state }) => state !== "present")).toEqual([]);
  expect([onANewDevice, onAKnownOne]).toEqual([4, 3]);
});

it("names what somebody took away, by the names that SharePoint shows", async () => {
  world.leaveList((name) => {
    if (name === "LnSource") return "left out";
    if (name === "LnState") return { indexed: false };
    return name === "LnKey" ? { enforceUniqueValues: false } : {};
  });

  const health = await world.device("ben").listSetUp.check(to);

  expect(stateOf(health, "columns")).toMatchObject({ state: "missing", details: ["Came from"] });
  expect(stateOf(health, "indexes")).toMatchObject({ state: "missing", details: ["State"] });
  expect(stateOf(health, "unique-key")).toMatchObject({ state: "missing", details: ["Note key"] });
});

it("tells of a column that is gone once: as a column, not as an index as well", async () => {
  await world.device("asha").listSetUp.setUp(to);
  world.emulator.byHand(siteId, { change: "remove-column", column: "LnPeriod" });

  const health = await world.device("ben").listSetUp.check(to);

  expect(missingFrom(health)).toEqual(["columns"]);
});

it("finds a second list that lacks something, and says what", async () => {
  const { listSetUp } = world.device("asha");
  await listSetUp.setUp(to);
  const columns = `/sites/${siteId}/lists/LearningNoteUses/columns`;
  const { graph } = world.device("asha", mayManage);
  const call = { scopes: ["Sites.Manage.All"] } as const;
  const { value } = (await graph.get(columns, call)) as { value: { id: string; name: string }[] };
  const period = value.find(({ name }) => name === "LnPeriod")!;
  await graph.patch(`${columns}/${period.id}`, { indexed: false }, call);

  const health = await listSetUp.check(to);

  expect(missingFrom(health)).toEqual(["uses-list"]);
  expect(stateOf(health, "uses-list")).toMatchObject({ details: ["Month used"] });
});

it.each<[string, readonly GraphScope[], boolean, string]>([
  ["nobody could be asked", [], false, "consent-needed"],
  ["the person said no", [], true, "consent-refused"],
])("says that sign-in is missing when %s, and nothing about the rest", async (...row) => {
  const [, agreed, mayAsk, fault] = row;
  const { listSetUp } = world.device("ben", { agreed, whenAsked: "refuses" });

  const { needs } = await listSetUp.check(to, { mayAsk });

  expect(needs[0]).toEqual({ need: "sign-in", state: "missing", fault });
  expect(needs.slice(1).map(({ state }) => state)).toEqual(Array(7).fill("unknown"));
});

it.each([
  ["Graph refuses the site", "forbidden", "present", "not-allowed"],
  ["Graph stays busy", "503", "present", "busy"],
  ["there is no connection", "offline", "unknown", "offline"],
] as const)("says why it does not know when %s", async (_, kind, signIn, fault) => {
  world.emulator.weather.set({ method: "GET", path: "/groups", kind, seconds: 1 });

  const { needs } = await world.device("ben").listSetUp.check(to);

  expect(needs.map(({ need }) => need)).toEqual(everyNeed);
  expect(needs[0]).toMatchObject({ need: "sign-in", state: signIn });
  expect(needs[1]).toEqual({ need: "site", state: "unknown", fault });
  expect(needs[2]).toMatchObject({ need: "list", state: "unknown" });
});

it("keeps the reason for each list that Graph would not show", async () => {
  await world.device("asha").listSetUp.setUp(to);
  world.emulator.weather.set({ method: "GET", path: "/sites", times: 1, kind: "forbidden" });

  const health = await world.device("ben").listSetUp.check(to);

  expect(stateOf(health, "site")).toEqual({ need: "site", state: "present" });
  expect(stateOf(health, "list")).toEqual({ need: "list", state: "unknown", fault: "not-allowed" });
  expect(stateOf(health, "columns")).toMatchObject({ state: "unknown", fault: "not-allowed" });
  expect(stateOf(health, "uses-list")).toEqual({ need: "uses-list", state: "present" });
});

it("says that the team is not there, and that a channel's own site is not made yet", async () => {
  const gone = { ...to, groupId: "00000000-0000-4000-8000-000000000000" };
  const { to: handover } = destinations.private;
  const noFiles = { ...handover, channelId: "19:gone@thread.tacv2" };
  const { listSetUp } = world.device("ben");

  const answers = [await listSetUp.check(gone), await listSetUp.check(noFiles)];

  expect(answers.map((health) => stateOf(health, "site"))).toEqual([
    { need: "site", state: "missing", fault: "not-found" },
    { need: "site", state: "missing", fault: "files-not-ready" },
  ]);
});

it("looks for the site anew when the list that this device knew is gone", async () => {
  const ben = world.device("ben");
  await ben.notes.save(sampleNote(), to, inAClick);
  world.emulator.byHand(siteId, { change: "delete-list" });

  const health = await ben.listSetUp.check(to);

  expect(stateOf(health, "site")?.state).toBe("present");
  expect(missingFrom(health)).toContain("list");
  expect(await ben.notes.findPlace(to)).toEqual({ found: "no-list", siteId });
});
