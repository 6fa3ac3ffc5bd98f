import { keyOf, sampleNote } from "#tests/unit/graph/notes/sampleNote.ts";

import { leaveWaiting, openPage } from "./leaveWaiting.ts";
import { asha, busyFor, offline } from "./sendingWorld.ts";

const ofNoHelp = { method: "POST", path: "/sites", kind: "forbidden" } as const;

describe("what would meet the same is not tried", () => {
  it("after the first note found no network", async () => {
    const world = await leaveWaiting(3);
    world.emulator.weather.set(offline);
    const tab = openPage(world);

    await world.pass(0);

    const { failures } = tab.sender.current();
    expect([...failures.keys()]).toEqual([expect.stringContaining(keyOf(1))]);
    expect(world.planned()).toEqual([15]);
  });

  it("before the time that Microsoft 365 asked for, by whatever wakes the page", async () => {
    const world = await leaveWaiting(3);
    world.emulator.weather.set(busyFor(600));
    const tab = openPage(world);
    await world.pass(0);
    world.requests();

    for (const why of ["online", "visible", "signed-in"] as const) tab.wake(why);
    await world.pass(599);
    const other = openPage(world);
    await world.pass(0);
    expect(world.requests()).toEqual([]);
    world.emulator.weather.clear();
    await world.pass(1);

    expect(tab.outbox.list(asha)).toEqual([]);
    expect(other.outbox.list(asha)).toEqual([]);
  });
});

describe("what needs a person", () => {
  it("is tried once by itself, and holds up no other note", async () => {
    const world = await leaveWaiting(2);
    world.emulator.weather.set({ ...ofNoHelp, times: 1 });
    const tab = openPage(world);
    await world.pass(0);
    expect(tab.outbox.list(asha).map(({ id }) => id)).toEqual([keyOf(1)]);
    world.requests();

    for (const why of ["online", "visible", "signed-in"] as const) tab.wake(why);
    await world.pass(24 * 3600);

    expect(world.requests()).toEqual([]);
  });

  it("is tried again when the app opens anew, or when the person changes the words", async () => {
    const world = await leaveWaiting(1);
    world.emulator.weather.set({ ...ofNoHelp, times: 2 });
    const before = openPage(world);
    await world.pass(0);
    before.stop();
    const tab = openPage(world);
    await world.pass(0);
    expect(world.creates()).toBe(2);

    tab.put({ learned: "Put right." }, [sampleNote()]);
    await world.pass(0);

    expect(tab.outbox.list(asha)).toEqual([]);
  });

  it("is not asked for again and again where the network failed before that", async () => {
    const world = await leaveWaiting(1);
    world.emulator.weather.set(offline);
    const tab = openPage(world);
    await world.pass(0);
    expect(world.planned()).toEqual([15]);
    world.emulator.weather.clear();
    world.emulator.weather.set({ method: "*", path: "", kind: "token-expired" });

    await world.pass(15);

    const [failure] = tab.sender.current().failures.values();
    expect(failure).toMatchObject({ why: "sign-in-needed" });
    expect(world.planned()).toEqual([]);
  });
});

describe("the next try", () => {
  it("comes later each time, up to five minutes without a network", async () => {
    const world = await leaveWaiting(1);
    world.emulator.weather.set(offline);
    openPage(world);
    const waits: number[] = [];

    for (let tries = 0; tries < 7; tries += 1) {
      await world.pass(0);
      const [wait = 0] = world.planned();
      waits.push(Math.round(wait));
      await world.pass(wait);
    }

    expect(waits).toEqual([15, 30, 60, 120, 240, 300, 300]);
  });
});
