import { backlog, numbersOf, reviewWorld } from "./reviewWorld.ts";

let here: ReturnType<typeof reviewWorld>;
afterEach(() => here.world.close());

const batches = (requests: readonly string[]) =>
  requests.filter((request) => request.includes("$batch"));

it("finds a technique's notes of two years in one request, newest first", async () => {
  here = reviewWorld([
    { on: "2025-05-01", techniqueYear: "retrospect/2025" },
    { on: "2026-05-01", techniqueYear: "peer-assist/2026" },
    { on: "2026-06-01", techniqueYear: "retrospect/2026" },
    { on: "2024-05-01", techniqueYear: "retrospect/2024" },
    { on: "2026-05-01", techniqueYear: "retrospect/2026" },
  ]);

  const notes = await here.review.ofTechnique(here.place, ["retrospect/2026", "retrospect/2025"]);

  expect(numbersOf(notes)).toEqual([3, 5, 1]);
  const requests = here.world.requests();
  expect(batches(requests)).toHaveLength(1);
});

it("finds those in the wanted states alone", async () => {
  const techniqueYear = "retrospect/2026";
  here = reviewWorld([
    { techniqueYear, state: "Checked" },
    { techniqueYear },
    { techniqueYear, state: "InPractice" },
  ]);

  const notes = await here.review.ofTechnique(
    here.place,
    [techniqueYear],
    ["Checked", "InPractice"],
  );

  expect(numbersOf(notes)).toEqual([3, 1]);
});

it("finds all of a technique that is used much", async () => {
  here = reviewWorld(backlog(450).map((one) => ({ ...one, techniqueYear: "retrospect/2024" })));

  const notes = await here.review.ofTechnique(here.place, ["retrospect/2024"]);

  expect(new Set(numbersOf(notes)).size).toBe(450);
});

it("finds what is due again in some months, in one request", async () => {
  here = reviewWorld([
    { reviewBy: "2026-10-31" },
    { reviewBy: "2026-12-01" },
    { reviewBy: "2026-11-01" },
  ]);

  const found = await here.review.dueAgain(here.place, ["2026-11", "2026-10"]);

  expect(numbersOf(found.notes)).toEqual([3, 1]);
  expect(found.isWhole).toBe(true);
  expect(batches(here.world.requests())).toHaveLength(1);
});

it("says so where more is due again than it read", async () => {
  here = reviewWorld(backlog(201).map((one) => ({ ...one, reviewBy: "2026-10-31" })));

  const found = await here.review.dueAgain(here.place, ["2026-10"]);

  expect(found.notes).toHaveLength(200);
  expect(found.isWhole).toBe(false);
});

it("finds open actions and no others", async () => {
  const action = { what: "Write a list.", owner: "Ward clerk", due: "2026-12-01" };
  here = reviewWorld([
    { action: { ...action, state: "Done" } },
    { action: { ...action, state: "Open" } },
  ]);

  const found = await here.review.openActions(here.place);

  expect(numbersOf(found.notes)).toEqual([2]);
  expect(found.isWhole).toBe(true);
});

it("knows that there are more open actions than SharePoint looks at", async () => {
  here = reviewWorld(backlog(5100));

  const found = await here.review.openActions(here.place);

  expect(found).toEqual({ notes: [], isWhole: false });
});
