import { keyOf, sampleNote } from "#tests/unit/graph/notes/sampleNote.ts";

import { leaveWaiting, openPage } from "./leaveWaiting.ts";
import { asha, offline } from "./sendingWorld.ts";

describe("what waits is sent by itself", () => {
  it("when the page opens, the oldest first", async () => {
    const world = await leaveWaiting(3);
    const tab = openPage(world);

    await world.pass(0);

    expect(tab.outbox.list(asha)).toEqual([]);
    expect(world.items().map(({ LnKey }) => LnKey)).toEqual([99, 1, 2, 3].map(keyOf));
  });

  it("when the network returns, without waiting for the next try", async () => {
    const world = await leaveWaiting(1);
    world.emulator.weather.set(offline);
    const tab = openPage(world);
    await world.pass(1000);
    world.emulator.weather.clear();

    tab.wake("online");
    await world.pass(5);

    expect(tab.outbox.list(asha)).toEqual([]);
  });

  it("by the next try, where no browser says that the network is back", async () => {
    const world = await leaveWaiting(1);
    world.emulator.weather.set(offline);
    const tab = openPage(world);
    await world.pass(0);
    world.emulator.weather.clear();

    await world.pass(60);

    expect(tab.outbox.list(asha)).toEqual([]);
  });

  it("after the person has signed in, for whatever they did so", async () => {
    const world = await leaveWaiting(2);
    const memory = world.device("asha").memory;
    const tab = openPage(world, { agreed: [], memory });
    await world.pass(3600);
    expect(tab.outbox.list(asha)).toHaveLength(2);

    // The person agrees on some other page, which this tab's Graph then knows of.
    await (
      await tab.notes()
    ).save(sampleNote({ key: keyOf(98) }), tab.outbox.list(asha)[0]!.to, { mayAsk: true });
    tab.wake("signed-in");
    await world.pass(0);

    expect(tab.outbox.list(asha)).toEqual([]);
  });

  it("after another tab has put something in", async () => {
    const world = await leaveWaiting(0);
    const tab = openPage(world);
    await world.pass(0);

    world.openTab().press();
    await world.pass(0);

    expect(tab.outbox.list(asha)).toEqual([]);
    expect(world.find(keyOf(1))).toBeDefined();
  });

  it("once, however many tabs are open when the network returns", async () => {
    const world = await leaveWaiting(2);
    world.emulator.weather.set(offline);
    const tabs = [openPage(world), openPage(world), openPage(world)];
    await world.pass(0);
    world.emulator.weather.clear();
    world.requests();

    for (const tab of tabs) tab.wake("online");
    await world.pass(5);

    expect(world.creates()).toBe(2);
    expect(tabs.flatMap(({ outbox }) => outbox.list(asha))).toEqual([]);
  });

  it("until the page closes, and not after", async () => {
    const world = await leaveWaiting(1);
    world.emulator.weather.set(offline);
    const tab = openPage(world);
    await world.pass(0);
    world.emulator.weather.clear();

    tab.stop();
    tab.wake("online");
    await world.pass(3600);

    expect(tab.outbox.list(asha)).toHaveLength(1);
    expect(world.planned()).toEqual([]);
  });
});
