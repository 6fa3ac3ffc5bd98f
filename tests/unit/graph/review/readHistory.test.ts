import { keyOf } from "../notes/sampleNote.ts";
import { reviewWorld, siteId, to } from "./reviewWorld.ts";

let here: ReturnType<typeof reviewWorld>;
beforeEach(() => {
  here = reviewWorld([{}, {}]);
});
afterEach(() => here.world.close());

const edit = (field: string, text: string, number = 1) =>
  here.world.emulator.byHand(siteId, { change: "edit-note", key: keyOf(number), field, text });
const itemOf = (number: number) =>
  here.inList().find(({ fields }) => fields["LnKey"] === keyOf(number))?.id ?? "";

it("tells what a note has been, newest first, and who the server says it was", async () => {
  edit("LnState", "Checked");

  const history = await here.review.history(here.place, itemOf(1));

  expect(history).toMatchObject([
    { label: "2.0", note: { state: "Checked", learned: "Two people had not been told." } },
    { label: "1.0", note: { state: "Waiting" }, by: { name: "Ben Sample" } },
  ]);
  expect(history?.[0]?.by.id).not.toBe(history?.[1]?.by.id);
  expect(history?.[0]?.at).toMatch(/Z$/);
});

it("knows a note that was never changed", async () => {
  const history = await here.review.history(here.place, itemOf(1));

  expect(history).toMatchObject([{ label: "1.0" }]);
});

it.each(["all of it", "an item that is not there"])(
  "has none where versions are off: %s",
  async (what) => {
    here.world.emulator.setVersions("off");
    here.world.clock.time += 60_000;
    edit("LnState", "Checked");

    const history = await here.review.history(here.place, what === "all of it" ? itemOf(1) : "999");

    expect(history).toBeUndefined();
  },
);

it("tells the histories of several notes in one request", async () => {
  edit("LnState", "Checked", 2);
  here.world.requests();

  const histories = await here.review.histories(here.place, [itemOf(1), itemOf(2), "999"]);

  expect([...histories].map(([id, versions]) => [id, versions?.length])).toEqual([
    [itemOf(1), 1],
    [itemOf(2), 2],
    ["999", undefined],
  ]);
  expect(here.world.requests().filter((request) => request.includes("$batch"))).toHaveLength(1);
});

it("asks nothing for no notes", async () => {
  expect((await here.review.histories(here.place, [])).size).toBe(0);
  expect(here.world.requests()).toEqual([]);
});

it("lets a note's own history be read by those who can read the note", async () => {
  const { review, notes } = here.world.device("cara");
  await notes.findPlace(to);

  await expect(review.history(here.place, itemOf(1))).resolves.toHaveLength(1);
});
