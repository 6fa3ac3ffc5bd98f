import { keyOf } from "../notes/sampleNote.ts";
import { numbersOf, reviewWorld, siteId } from "./reviewWorld.ts";

let here: ReturnType<typeof reviewWorld>;
beforeEach(() => {
  here = reviewWorld([{}, {}, {}]);
});
afterEach(() => here.world.close());

const byHand = (change: "edit-note" | "delete-note" | "forget-changes", number = 1) =>
  here.world.emulator.byHand(siteId, {
    change,
    ...(change === "forget-changes" ? {} : { key: keyOf(number) }),
    ...(change === "edit-note" ? { field: "LnState", text: "Checked" } : {}),
  });
const itemOf = (number: number) =>
  here.inList().find(({ fields }) => fields["LnKey"] === keyOf(number))?.id;

it("tells what changed since it last looked, one request each time", async () => {
  const first = await here.review.latest(here.place);
  const gone = itemOf(2);
  byHand("edit-note", 3);
  byHand("delete-note", 2);
  here.world.requests();

  const changes = await here.review.changes(here.place, first);
  const then = await here.review.changes(here.place, changes.token);

  expect(numbersOf(changes.changed)).toEqual([3]);
  expect(changes.changed[0]).toMatchObject({ note: { state: "Checked", reuse: true } });
  expect(changes.changed[0]?.lastModifiedById).toBeDefined();
  expect(changes.removed).toEqual([gone]);
  expect(changes).not.toHaveProperty("whole");
  expect(then).toEqual({ changed: [], removed: [], token: then.token });
  expect(here.world.requests()).toHaveLength(2);
});

it("never tells the settings for a note", async () => {
  const token = await here.review.latest(here.place);
  await here.review.saveSettings(
    here.place,
    { reviewers: [], guestsMayWrite: true },
    { found: (await here.review.settings(here.place))! },
  );

  const { changed } = await here.review.changes(here.place, token);

  expect(changed).toEqual([]);
});

it("asks for everything anew where it last looked too long ago, and goes on from now", async () => {
  const old = await here.review.latest(here.place);
  byHand("forget-changes");
  byHand("edit-note", 1);

  const changes = await here.review.changes(here.place, old);
  byHand("edit-note", 2);
  const then = await here.review.changes(here.place, changes.token);

  expect(changes).toMatchObject({ changed: [], removed: [], whole: true });
  expect(numbersOf(then.changed)).toEqual([2]);
});

it("goes nowhere else with a link than to Graph", async () => {
  const reading = here.review.changes(here.place, "https://elsewhere.example/v1.0/sites");

  await expect(reading).rejects.toThrow("not on the configured Graph");
});
