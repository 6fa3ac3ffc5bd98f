import { backlog, numbersOf, reviewWorld, to } from "./reviewWorld.ts";

let here: ReturnType<typeof reviewWorld>;
afterEach(() => here.world.close());

const filters = () =>
  here.world.emulator.traffic.list().map(({ path }) => decodeURIComponent(path));

it("shows what waits in one request, oldest first", async () => {
  here = reviewWorld([
    { on: "2026-11-20" },
    { on: "2026-11-22", state: "Checked" },
    { on: "2026-11-21" },
    { on: "2026-11-19" },
  ]);

  const page = await here.review.toCheck(here.place);

  expect(page).toMatchObject({ kind: "all" });
  expect(page.kind === "all" && numbersOf(page.notes)).toEqual([4, 1, 3]);
  expect(here.world.requests()).toHaveLength(1);
});

it("says who wrote a note by the directory's own id, and is not asked to sort", async () => {
  here = reviewWorld([{}]);

  const page = await here.review.toCheck(here.place);

  expect(page.kind === "all" && page.notes[0]).toMatchObject({
    createdBy: "Ben Sample",
    createdById: expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
  expect(filters().join()).not.toContain("orderby");
});

it("shows more than fifty page by page, each note once", async () => {
  here = reviewWorld(backlog(120));
  const seen: number[] = [];

  let page = await here.review.toCheck(here.place);
  while (page.kind === "all") {
    seen.push(...numbersOf(page.notes));
    if (page.next === undefined) break;
    page = await here.review.toCheck(here.place, page.next);
  }

  expect(seen.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 120 }, (_, at) => at + 1));
});

it("goes month by month, from the oldest, when more wait than SharePoint looks at", async () => {
  here = reviewWorld(backlog(5100));

  const page = await here.review.toCheck(here.place);
  const month = await here.review.toCheckMonth(here.place, "2024-01");

  expect(page).toEqual({ kind: "too-many", oldest: "2024-01" });
  expect(month.notes).toHaveLength(50);
  expect(month.next).toBeDefined();
});

it("goes month by month when the same question is throttled twice", async () => {
  here = reviewWorld([{ on: "2026-03-01" }, { on: "2026-02-01" }]);
  here.world.emulator.weather.set({
    method: "GET",
    path: "/sites",
    times: 2,
    kind: "429",
    seconds: 1,
  });

  const page = await here.review.toCheck(here.place);

  expect(page).toEqual({ kind: "too-many", oldest: "2026-02" });
});

it("is told of busy servers that want a long wait, which no month would help", async () => {
  here = reviewWorld([{}]);
  here.world.emulator.weather.set({ method: "GET", path: "/sites", kind: "429", seconds: 300 });

  const reading = here.review.toCheck(here.place);

  await expect(reading).rejects.toMatchObject({ fault: "busy", detail: { retryAfter: 300 } });
});

it("shows what waits of one month, and nothing else", async () => {
  here = reviewWorld([
    { on: "2026-10-02" },
    { on: "2026-11-02" },
    { on: "2026-10-01" },
    { on: "2026-10-03", state: "Closed" },
  ]);

  const { notes } = await here.review.toCheckMonth(here.place, "2026-10");

  expect(numbersOf(notes)).toEqual([3, 1]);
});

it("finds the months in which notes wait in one request, whatever lies between them", async () => {
  here = reviewWorld([
    { on: "2026-10-02" },
    { on: "2026-03-02" },
    { on: "2026-05-03", state: "Closed" },
  ]);
  const periods = ["2026-03", "2026-04", "2026-05", "2026-10", "2026-11"];

  const months = await here.review.waitingMonths(here.place, periods);

  expect(months).toEqual(["2026-03", "2026-10"]);
  expect(here.world.requests()).toHaveLength(1);
});

it("takes a list that was deleted for gone, and looks for it anew", async () => {
  here = reviewWorld([{}]);
  const asha = here.world.device("asha");
  const found = await asha.notes.findPlace(to);
  here.world.emulator.byHand(here.place.siteId, { change: "delete-list" });

  const reading = asha.review.toCheck(here.place);

  await expect(reading).rejects.toMatchObject({ fault: "not-found" });
  expect(found.found).toBe("ready");
  expect(await asha.notes.findPlace(to)).toMatchObject({ found: "no-list" });
});

it("begins a long list where this device found the first waiting notes a moment ago, and looks anew an hour later", async () => {
  here = reviewWorld(backlog(5100));
  await here.review.toCheck(here.place);
  await here.review.waitingMonths(here.place, ["2024-01", "2024-02"]);
  here.world.requests();

  const known = await here.review.toCheck(here.place);
  const asked = here.world.requests();
  here.world.clock.time += 61 * 60 * 1000;
  const later = await here.review.toCheck(here.place);

  expect(known).toEqual({
    kind: "too-many",
    oldest: "2024-01",
    known: { months: ["2024-01", "2024-02"], lookedTo: "2024-02" },
  });
  expect(asked).toEqual([]);
  expect(later).toEqual({ kind: "too-many", oldest: "2024-01" });
});

it("keeps where a long list begins, however far it is read on", async () => {
  here = reviewWorld(backlog(5100));
  await here.review.waitingMonths(here.place, ["2024-01"]);
  await here.review.waitingMonths(here.place, ["2024-02"]);

  const page = await here.review.toCheck(here.place);

  expect(page).toMatchObject({ known: { months: ["2024-01"] } });
});
