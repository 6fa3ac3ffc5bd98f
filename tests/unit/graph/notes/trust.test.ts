import { keyOf, sampleNote } from "./sampleNote.ts";
import { destinations, teamWorld, type TeamWorld } from "./teamWorld.ts";

let world: TeamWorld;

beforeEach(() => {
  world = teamWorld();
});

afterEach(() => world.close());

const { to, siteId } = destinations.standard;
const inAClick = { mayAsk: true };
const hour = 60 * 60 * 1000;

/** A device of somebody who never agreed to managing lists, in a team that is set up and has one note from here. */
async function settledDevice() {
  await world.device("asha").notes.save(sampleNote({ key: keyOf(9) }), to, inAClick);
  const ben = world.device("ben");
  await ben.notes.save(sampleNote(), to, inAClick);
  world.requests();
  return ben;
}

it("relies on a list that was looked at today: one request", async () => {
  const { notes } = await settledDevice();
  world.clock.time += 23 * hour;

  const outcome = await notes.save(sampleNote({ key: keyOf(2) }), to);

  expect(outcome.outcome).toBe("saved");
  expect(world.requests()).toHaveLength(1);
});

it.each([
  ["a day later", 24],
  ["when the device's clock went back", -1],
])("looks at the list once more %s, and then relies on it again", async (_, hours) => {
  const { notes } = await settledDevice();
  world.clock.time += hours * hour;

  const first = await notes.save(sampleNote({ key: keyOf(2) }), to);
  const forTheFirst = world.requests();
  const second = await notes.save(sampleNote({ key: keyOf(3) }), to);
  const forTheSecond = world.requests();

  expect([first.outcome, second.outcome]).toEqual(["saved", "saved"]);
  expect(forTheFirst.map((request) => request.split(" ")[0])).toEqual(["GET", "POST"]);
  expect(forTheSecond).toHaveLength(1);
});

it("looks again where an older version of the product did not remember when it looked", async () => {
  const { notes, memory } = await settledDevice();
  const name = `place:team:${to.groupId}`;
  const { lookedAt, ...older } = JSON.parse(memory.read(name)!) as Record<string, unknown>;
  memory.write(name, JSON.stringify(older));

  const outcome = await notes.save(sampleNote({ key: keyOf(2) }), to);

  expect(lookedAt).toEqual(expect.any(Number));
  expect(outcome.outcome).toBe("saved");
  expect(world.requests()).toHaveLength(2);
});

it.each(["a day later", "on another device"])(
  "refuses %s when somebody took the key's uniqueness away, and saves nothing",
  async (when) => {
    const ben = await settledDevice();
    world.emulator.byHand(siteId, { change: "remove-unique-key" });
    if (when === "a day later") world.clock.time += 24 * hour;
    const { notes } = when === "a day later" ? ben : world.device("ben");

    const outcome = await notes.save(sampleNote({ key: keyOf(2) }), to, inAClick);
    const again = await notes.save(sampleNote({ key: keyOf(2) }), to, inAClick);

    expect([outcome, again]).toEqual(Array(2).fill({ outcome: "refused", why: "list-unsafe" }));
    expect(world.itemsIn(siteId)).toHaveLength(2);
  },
);

it("does not take a note for saved or lost when the list cannot be looked at again", async () => {
  const { notes } = await settledDevice();
  world.clock.time += 24 * hour;
  world.emulator.weather.set({ method: "GET", path: "/sites", kind: "offline" });

  const outcome = await notes.save(sampleNote({ key: keyOf(2) }), to, inAClick);

  expect(outcome).toEqual({ outcome: "not-sent", why: "offline" });
});
