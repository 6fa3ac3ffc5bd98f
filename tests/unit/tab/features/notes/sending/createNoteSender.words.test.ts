import { keyOf, sampleNote } from "#tests/unit/graph/notes/sampleNote.ts";

import { createGate } from "./createGate.ts";
import { asha, offline, sendingWorld } from "./sendingWorld.ts";

const inAClick = { mayAsk: true };

describe("words that changed", () => {
  it("are sent too when they were put under the same name while the older were on their way", async () => {
    const world = sendingWorld();
    await world.prepare();
    const gate = createGate();
    const tab = world.openTab({ wrap: gate.wrap });
    const older = tab.press({ learned: "Older." });
    const sending = tab.sender.send(older, inAClick);
    await gate.isReached;
    const newer = tab.put({ learned: "Newer." }, [sampleNote({ learned: "Older." })]);

    const both = Promise.all([sending, tab.sender.send(newer, inAClick)]);
    gate.open();

    expect(await both).toEqual([{ outcome: "saved" }, { outcome: "saved" }]);
    expect(world.find(keyOf(1))).toMatchObject({ LnLearned: "Newer." });
    expect(tab.outbox.list(asha)).toEqual([]);
  });

  it("become a change of the note where the older arrived after all", async () => {
    const world = sendingWorld();
    await world.prepare();
    const tab = world.openTab();
    await tab.sender.send(tab.press({ key: keyOf(2) }), inAClick);
    world.emulator.weather.set({
      method: "POST",
      path: "/sites",
      times: 1,
      kind: "drop-after-commit",
    });
    world.emulator.weather.set({ method: "GET", path: "", kind: "offline" });
    const older = tab.press({ learned: "Older." });
    expect(await tab.sender.send(older, inAClick)).toMatchObject({ outcome: "not-sent" });
    expect(world.find(keyOf(1))).toMatchObject({ LnLearned: "Older." });
    world.emulator.weather.clear();

    const newer = tab.put({ learned: "Newer." }, [sampleNote({ learned: "Older." })]);

    expect(await tab.sender.send(newer, inAClick)).toEqual({ outcome: "saved" });
    expect(world.items().filter(({ LnKey }) => LnKey === keyOf(1))).toEqual([
      expect.objectContaining({ LnLearned: "Newer." }),
    ]);
    expect(tab.outbox.list(asha)).toEqual([]);
  });

  it("are sent, and told as sent, though the device's clock was put right in between", async () => {
    const world = sendingWorld();
    await world.prepare();
    const tab = world.openTab();
    world.emulator.weather.set(offline);
    const entry = tab.press();
    await tab.sender.send(entry, inAClick);
    world.emulator.weather.clear();
    // The server says that the device is an hour ahead; then the person writes on, under the same key.
    tab.clock.hear(new Date(world.clock.time - 60 * 60 * 1000).toUTCString());
    const words = { values: { nextTime: "Newer." }, key: keyOf(1) };
    tab.drafts.keep(asha, "edit", { ...words, at: tab.clock.now().toISOString() });

    await tab.sender.send(entry, inAClick);

    expect(tab.drafts.list(asha, "edit")[0]?.values).toEqual(words.values);
  });
});
