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

it("suspects nothing where a note was deleted", async () => {
  const { notes, listSetUp } = world.device("ben");
  for (const number of [1, 2, 3]) await notes.save(sampleNote({ key: keyOf(number) }), to);
  const items = `/sites/${siteId}/lists/LearningNotes/items`;
  await world.emulator.fetch(
    new Request(`https://graph.microsoft.com/v1.0${items}/2`, {
      method: "DELETE",
      headers: { Authorization: "Bearer ben Sites.ReadWrite.All" },
    }),
  );

  const health = await listSetUp.check(to);

  expect(world.itemsIn(siteId)).toHaveLength(2);
  expect(stateOf(health, "notes-shown")?.state).toBe("present");
});
