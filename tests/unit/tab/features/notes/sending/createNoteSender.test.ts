import { findFailure } from "#tab/features/notes/sending/NoteSender.ts";
import { keyOf, sampleNote } from "#tests/unit/graph/notes/sampleNote.ts";

import { createGate } from "./createGate.ts";
import { asha, busyFor, sendingWorld } from "./sendingWorld.ts";

const inAClick = { mayAsk: true };
const byItself = { mayAsk: false };

describe("several tabs of one person", () => {
  it("send each note once", async () => {
    const world = sendingWorld();
    await world.prepare();
    const [first, second] = [world.openTab(), world.openTab()];
    const entries = [1, 2, 3].map((number) => first.press({ key: keyOf(number) }));

    const outcomes = await Promise.all(
      entries.flatMap((entry) => [
        first.sender.send(entry, inAClick),
        second.sender.send(entry, byItself),
      ]),
    );

    expect(outcomes).toEqual(Array.from({ length: 6 }, () => ({ outcome: "saved" })));
    expect(world.creates()).toBe(3);
    expect(second.outbox.list(asha)).toEqual([]);
  });

  it("are told that a note was taken out of the outbox in another of them, and send nothing", async () => {
    const world = sendingWorld();
    await world.prepare();
    const [first, second] = [world.openTab(), world.openTab()];
    const entry = first.press();

    second.outbox.remove(asha, entry.id);

    expect(await first.sender.send(entry, inAClick)).toEqual({ outcome: "withdrawn" });
    expect(world.creates()).toBe(0);
  });

  it("are told that newer words were taken out, though older ones under the same name were sent", async () => {
    const world = sendingWorld();
    await world.prepare();
    const [first, second] = [world.openTab(), world.openTab()];
    await first.sender.send(first.press({ learned: "Older." }), inAClick);
    const newer = first.press({ learned: "Newer." });

    second.outbox.remove(asha, newer.id);

    expect(await first.sender.send(newer, inAClick)).toEqual({ outcome: "withdrawn" });
    expect(world.find(keyOf(1))).toMatchObject({ LnLearned: "Older." });
  });

  it("hold back together when Microsoft 365 is busy", async () => {
    const world = sendingWorld();
    await world.prepare();
    const [first, second] = [world.openTab(), world.openTab()];
    const entry = first.press();
    world.emulator.weather.set(busyFor(600));
    await first.sender.send(entry, inAClick);
    world.requests();

    const outcome = await second.sender.send(entry, inAClick);

    expect(outcome).toMatchObject({ outcome: "not-sent", why: "busy" });
    expect(world.requests()).toEqual([]);
  });

  it("send in one of them what another could not have sent twice, though the browser lends no locks", async () => {
    const world = sendingWorld();
    await world.prepare();
    const [first, second] = [world.openTab(), world.openTab()];
    const entry = first.press();
    // A frame to which the browser refuses locks goes on without them: the key alone keeps the order.
    const gate = createGate();
    const third = world.openTab({ wrap: gate.wrap });
    const sending = third.sender.send(entry, inAClick);
    await gate.isReached;

    const other = world.device("asha").notes.save(sampleNote(), entry.to, inAClick);
    gate.open();

    expect((await other).outcome).toBe("saved");
    expect(await sending).toEqual({ outcome: "saved" });
    expect(world.items().filter(({ LnKey }) => LnKey === keyOf(1))).toHaveLength(1);
    expect(await second.sender.send(entry, byItself)).toEqual({ outcome: "saved" });
  });
});

it("asks the person in their click, though the app was trying by itself at that moment", async () => {
  const world = sendingWorld();
  await world.prepare();
  const tab = world.openTab({ agreed: [], whenAsked: "agrees" });
  const entry = tab.press();

  const trying = tab.sender.send(entry, byItself);
  const clicked = tab.sender.send(entry, inAClick);

  expect(await trying).toMatchObject({ outcome: "not-sent", why: "sign-in-needed" });
  expect(await clicked).toEqual({ outcome: "saved" });
});

it("keeps a note that a bug of ours met, tells so, and does not hide the bug", async () => {
  const world = sendingWorld();
  const tab = world.openTab();
  const entry = tab.press();
  const broken = world.openTab();
  const { createNoteSender } = await import("#tab/features/notes/sending/createNoteSender.ts");
  const sender = createNoteSender({
    ...broken,
    notes: () => Promise.reject(new TypeError("a bug")),
  });

  await expect(sender.send(entry, inAClick)).rejects.toThrow("a bug");

  expect(findFailure(sender.current(), entry)).toEqual({
    outcome: "not-sent",
    why: "unavailable",
  });
  expect(broken.outbox.list(asha)).toHaveLength(1);
});
