import type { Destination } from "#graph/sites/destination.ts";
import { pressSave } from "#tab/features/notes/sending/pressSave.ts";
import { toFormValues } from "#tab/features/notes/sending/toFormValues.ts";
import { keyOf, sampleNote } from "#tests/unit/graph/notes/sampleNote.ts";
import { destinations } from "#tests/unit/graph/notes/teamWorld.ts";

import { asha, sendingWorld, to } from "./sendingWorld.ts";

type Tab = ReturnType<ReturnType<typeof sendingWorld>["openTab"]>;

/** As the form of a message does: whatever was saved before, the key stays the message's. */
function press(tab: Tab, learned: string, place: Destination = to) {
  const note = sampleNote({ learned, source: "message" });
  const draft = { values: toFormValues(note), at: tab.clock.now().toISOString(), key: note.key };
  const press = { to: place, person: asha, draft, draftName: "message", isKeyGiven: true } as const;
  return pressSave(tab, press, note).entry;
}

describe("a key that is given", () => {
  it("stays though a note was sent under it from this device already", async () => {
    const world = sendingWorld();
    await world.prepare();
    const tab = world.openTab();
    await tab.sender.send(press(tab, "First."), { mayAsk: true });
    world.clock.time += 1000;

    const again = press(tab, "Second.");

    expect(again.id).toBe(keyOf(1));
    expect(await tab.sender.send(again, { mayAsk: true })).toMatchObject({ outcome: "conflict" });
    expect(world.find(keyOf(1))).toMatchObject({ LnLearned: "First." });
  });

  it("joins what another window wrote and what waits still, as one note", () => {
    const tab = sendingWorld().openTab();
    press(tab, "First.");

    const again = press(tab, "Second.");

    expect(again).toMatchObject({ id: keyOf(1), tried: [{ learned: "First." }] });
    expect(tab.outbox.list(asha)).toHaveLength(1);
  });

  it("gives way where the note still waits for another team, so that neither is lost", () => {
    const tab = sendingWorld().openTab();
    press(tab, "First.");

    const elsewhere = press(tab, "Second.", destinations.private.to);

    expect(elsewhere.id).not.toBe(keyOf(1));
    expect(tab.outbox.list(asha)).toHaveLength(2);
  });
});
