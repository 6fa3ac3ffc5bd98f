import { createClock } from "#tab/platform/createClock.ts";

const noon = Date.parse("2026-11-22T12:00:00Z");
const hour = 60 * 60 * 1000;
const year = 365 * 24 * hour;

/** A device whose clock may be set while the page is open. */
function createDevice(error = 0) {
  let passed = 0;
  let wrong = error;
  return {
    clock: createClock({ device: () => noon + passed + wrong, steady: () => passed }),
    pass: (milliseconds: number) => (passed += milliseconds),
    set: (next: number) => (wrong = next),
  };
}

it("has nothing but the device's word until a server was heard, and is not sure of it", () => {
  const { clock } = createDevice(year);

  expect(clock.now().getTime()).toBe(noon + year);
  expect(clock.isSure()).toBe(false);
  expect(clock.findError()).toBeUndefined();
});

it.each([year, -year, 0])("takes the server's word where the device is wrong by %d", (error) => {
  const { clock, pass } = createDevice(error);

  clock.hear(new Date(noon).toUTCString());
  pass(hour / 2);

  expect(clock.isSure()).toBe(true);
  expect(clock.findError()).toBe(error);
  expect(clock.now().getTime()).toBe(noon + hour / 2);
});

it("is not sure any more once the device's clock was set, or the device slept", () => {
  const { clock, set, pass } = createDevice();
  clock.hear(new Date(noon).toUTCString());

  set(year);
  expect(clock.isSure()).toBe(false);
  expect(clock.now().getTime()).toBe(noon + year);
  clock.hear(new Date(noon).toUTCString());
  pass(hour);

  expect(clock.isSure()).toBe(true);
  expect(clock.now().getTime()).toBe(noon + hour);
});

it.each([null, "", "yesterday"])("passes over a date that is none: %j", (date) => {
  const { clock } = createDevice();
  let heard = 0;
  clock.subscribe(() => (heard += 1));

  clock.hear(date);

  expect(clock.isSure()).toBe(false);
  expect(heard).toBe(0);
});
