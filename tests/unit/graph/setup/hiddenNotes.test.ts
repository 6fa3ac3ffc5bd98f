import type { Wire } from "#tests/support/graphOverEmulator.ts";

import { keyOf, sampleNote } from "../notes/sampleNote.ts";
import { destinations } from "../notes/teamWorld.ts";
import { missingFrom, setUpWorld, type SetUpWorld, stateOf } from "./setUpWorld.ts";

let world: SetUpWorld;

beforeEach(async () => {
  world = setUpWorld();
  await world.device("asha").listSetUp.setUp(to);
});

afterEach(() => world.close());

const { to, siteId } = destinations.standard;
const remove = (itemId: string): Promise<Response> =>
  world.emulator.fetch(
    new Request(
      `https://graph.microsoft.com/v1.0/sites/${siteId}/lists/LearningNotes/items/${itemId}`,
      { method: "DELETE", headers: { Authorization: "Bearer asha Sites.ReadWrite.All" } },
    ),
  );
const hide = (shows: string): void =>
  world.emulator.byHand(siteId, { change: "filter-default-view", shows });

it("does not pretend to know while there are no notes", async () => {
  const health = await world.device("ben").listSetUp.check(to);

  expect(stateOf(health, "notes-shown")).toEqual({ need: "notes-shown", state: "unknown" });
});

it.each(["the device that saved them", "a device that never saved"])(
  "finds hidden notes on %s",
  async (which) => {
    const ben = world.device("ben");
    await ben.notes.save(sampleNote(), to);
    await ben.notes.save(sampleNote({ key: keyOf(2) }), to);
    const { listSetUp } = which === "a device that never saved" ? world.device("asha") : ben;
    hide("Checked");

    const hidden = await listSetUp.check(to);
    world.emulator.byHand(siteId, { change: "clear-default-view" });
    const shown = await listSetUp.check(to);

    expect(missingFrom(hidden)).toEqual(["notes-shown"]);
    expect(stateOf(shown, "notes-shown")?.state).toBe("present");
  },
);

it("finds hidden notes among others that are shown", async () => {
  const { notes, listSetUp } = world.device("ben");
  const saved = [
    sampleNote({ state: "Checked" }),
    sampleNote({ key: keyOf(2) }),
    sampleNote({ key: keyOf(3), state: "Checked" }),
  ];
  for (const note of saved) await notes.save(note, to);
  hide("Checked");

  const health = await listSetUp.check(to);

  expect(missingFrom(health)).toEqual(["notes-shown"]);
});

it("finds hidden notes though the first page ends before the note that this device saved last", async () => {
  const wrap =
    (send: Wire): Wire =>
    async (request) => {
      const response = await send(request);
      if (new URL(request.url).searchParams.get("$top") !== "200") return response;
      const { value } = (await response.json()) as { readonly value: readonly unknown[] };
      return Response.json({ value: value.slice(0, 2) });
    };
  const { notes, listSetUp } = world.device("ben", { wrap });
  const states = ["Checked", "Waiting", "Checked", "Checked"] as const;
  for (const [index, state] of states.entries()) {
    await notes.save(sampleNote({ key: keyOf(index + 1), state }), to);
  }
  hide("Checked");

  const health = await listSetUp.check(to);

  expect(missingFrom(health)).toEqual(["notes-shown"]);
});

it("suspects nothing where a note was deleted", async () => {
  const { notes, listSetUp } = world.device("ben");
  for (const number of [1, 2, 3]) await notes.save(sampleNote({ key: keyOf(number) }), to);
  await remove("2");

  const health = await listSetUp.check(to);

  expect(world.itemsIn(siteId)).toHaveLength(2);
  expect(stateOf(health, "notes-shown")?.state).toBe("present");
});

it("suspects nothing where a note was saved while the list was looked at", async () => {
  const { notes } = world.device("asha");
  await notes.save(sampleNote(), to);
  const wrap =
    (send: Wire): Wire =>
    async (request) => {
      const response = await send(request);
      const isFirstLook = new URL(request.url).searchParams.get("$top") === "200";
      if (isFirstLook) await notes.save(sampleNote({ key: keyOf(2) }), to);
      return response;
    };

  const health = await world.device("ben", { wrap }).listSetUp.check(to);

  expect(world.itemsIn(siteId)).toHaveLength(2);
  expect(stateOf(health, "notes-shown")?.state).toBe("present");
});

it("finds hidden notes where the first numbers were deleted, by the note that this device saved last", async () => {
  const { notes, listSetUp } = world.device("ben");
  for (const number of [1, 2, 3, 4, 5]) await notes.save(sampleNote({ key: keyOf(number) }), to);
  for (const id of ["1", "2", "3", "4"]) await remove(id);
  hide("Checked");

  const here = await listSetUp.check(to);
  const elsewhere = await world.device("asha").listSetUp.check(to);

  expect(missingFrom(here)).toEqual(["notes-shown"]);
  expect(stateOf(elsewhere, "notes-shown")).toEqual({ need: "notes-shown", state: "unknown" });
});

it("does not say that notes are hidden when Graph would not let it look", async () => {
  const { notes, listSetUp } = world.device("ben");
  await notes.save(sampleNote(), to);
  const path = `/sites/${siteId}/lists`;
  world.emulator.weather.set({ method: "GET", path, times: 2, kind: "slow", seconds: 0 });
  world.emulator.weather.set({ method: "GET", path, kind: "forbidden" });

  const health = await listSetUp.check(to);

  expect(stateOf(health, "list")?.state).toBe("present");
  expect(stateOf(health, "notes-shown")).toMatchObject({ state: "unknown", fault: "not-allowed" });
});

it("does not call the list sound when one of its items could not be looked at", async () => {
  const wrap =
    (send: Wire): Wire =>
    async (request) => {
      const asked = request.url.endsWith("/$batch") ? await request.clone().text() : "";
      const response = await send(request);
      if (!asked.includes("/items/")) return response;
      const { responses } = (await response.json()) as { responses: { id: string }[] };
      return Response.json({
        responses: responses.map((part) =>
          part.id === "0" ? { id: "0", status: 429, body: {} } : part,
        ),
      });
    };
  const { notes, listSetUp } = world.device("ben", { wrap });
  await notes.save(sampleNote(), to);

  const health = await listSetUp.check(to);

  expect(stateOf(health, "list")?.state).toBe("present");
  expect(stateOf(health, "notes-shown")).toMatchObject({ state: "unknown", fault: "busy" });
});

it("does not look for notes by a key that has lost its index", async () => {
  const { notes, listSetUp } = world.device("ben");
  await notes.save(sampleNote(), to);
  hide("Checked");
  world.emulator.byHand(siteId, { change: "remove-unique-key" });
  world.emulator.byHand(siteId, { change: "remove-index", column: "LnKey" });

  const health = await listSetUp.check(to);

  expect(missingFrom(health)).toContain("unique-key");
  expect(stateOf(health, "notes-shown")).toEqual({ need: "notes-shown", state: "unknown" });
});
