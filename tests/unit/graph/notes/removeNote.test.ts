import { changeWorld, offline, to, toEdit } from "./changeWorld.ts";
import { keyOf } from "./sampleNote.ts";

let here: Awaited<ReturnType<typeof changeWorld>>;
beforeEach(async () => {
  here = await changeWorld();
});
afterEach(() => {
  here.world.close();
});

describe("deleting a note for good", () => {
  it("takes it out of the list whatever was changed in it meanwhile", async () => {
    const { ben, asha, found } = here;
    await asha.change(toEdit(found, { learned: "Changed." }), to);

    const outcome = await ben.remove({ key: keyOf(1), itemId: found.itemId }, to);

    expect(outcome).toEqual({ outcome: "removed" });
    expect(here.fieldsOf()).toBeUndefined();
  });

  it("is done when it was done already", async () => {
    const { ben, asha, found } = here;
    await asha.remove({ key: keyOf(1), itemId: found.itemId }, to);

    await expect(ben.remove({ key: keyOf(1), itemId: found.itemId }, to)).resolves.toEqual({
      outcome: "removed",
    });
  });

  it.each(["drop-after-commit", "504-after-commit", "drop-before-commit", "429"] as const)(
    "is done once the weather lets it: %s",
    async (kind) => {
      const { ben, found } = here;
      here.world.emulator.weather.set({ method: "DELETE", path: "/sites", times: 1, kind });

      const outcome = await ben.remove({ key: keyOf(1), itemId: found.itemId }, to);

      expect(outcome).toEqual({ outcome: "removed" });
      expect(here.fieldsOf()).toBeUndefined();
    },
  );

  it("keeps nobody waiting who has no connection", async () => {
    const { ben, found, world } = here;
    world.emulator.weather.set(offline);
    const before = world.clock.time;

    const outcome = await ben.remove({ key: keyOf(1), itemId: found.itemId }, to);

    expect(outcome).toEqual({ outcome: "not-sent", why: "offline" });
    expect(world.clock.time - before).toBeLessThanOrEqual(5000);
  });

  it("says so when it could not be done", async () => {
    const { ben, found } = here;
    here.world.emulator.weather.set({ method: "DELETE", path: "/sites", kind: "forbidden" });
    const refusal = await ben.remove({ key: keyOf(1), itemId: found.itemId }, to);
    here.world.emulator.weather.set(offline);

    const lost = await ben.remove({ key: keyOf(1), itemId: found.itemId }, to);

    expect(refusal).toEqual({ outcome: "refused", why: "not-allowed" });
    expect(lost).toEqual({ outcome: "not-sent", why: "offline" });
    expect(here.fieldsOf()).toBeDefined();
  });
});
