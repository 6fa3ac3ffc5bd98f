import { asha, busyFor, offline, sendingWorld } from "./sendingWorld.ts";

const inAClick = { mayAsk: true };
const byItself = { mayAsk: false };

describe("a pause", () => {
  it("that Microsoft 365 asked for holds back a person's click too, and says for how long", async () => {
    const world = sendingWorld();
    await world.prepare();
    const tab = world.openTab();
    const entry = tab.press();
    world.emulator.weather.set(busyFor(600));
    await tab.sender.send(entry, inAClick);
    world.requests();
    await world.pass(60);

    const outcome = await tab.sender.send(entry, inAClick);

    expect(outcome).toEqual({ outcome: "not-sent", why: "busy", retryAfter: 540 });
    expect(world.requests()).toEqual([]);
    world.emulator.weather.clear();
    await world.pass(540);
    expect(await tab.sender.send(entry, byItself)).toEqual({ outcome: "saved" });
  });

  it("of our own holds back only what is sent by itself", async () => {
    const world = sendingWorld();
    await world.prepare();
    const tab = world.openTab();
    const entry = tab.press();
    world.emulator.weather.set(offline);
    await tab.sender.send(entry, inAClick);
    world.emulator.weather.clear();
    world.requests();

    expect(await tab.sender.send(entry, byItself)).toEqual({
      outcome: "not-sent",
      why: "offline",
    });
    expect(world.requests()).toEqual([]);
    expect(await tab.sender.send(entry, inAClick)).toEqual({ outcome: "saved" });
    expect(tab.pauses.find(asha)).toBeUndefined();
  });

  it("of more than a day is kept as it was asked for", async () => {
    const world = sendingWorld();
    await world.prepare();
    const tab = world.openTab();
    const entry = tab.press();
    const twoDays = 2 * 24 * 60 * 60;
    world.emulator.weather.set(busyFor(twoDays));
    await tab.sender.send(entry, inAClick);
    world.requests();

    const outcome = await tab.sender.send(entry, inAClick);

    expect(outcome).toEqual({ outcome: "not-sent", why: "busy", retryAfter: twoDays });
    expect(world.requests()).toEqual([]);
  });
});
