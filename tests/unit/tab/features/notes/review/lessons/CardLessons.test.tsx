/** @jest-environment #tests/support/browserLike.js */
import { act, screen, waitFor, within } from "@testing-library/react";

import { inNoTeam } from "#tests/unit/tab/app/inNoTeam.ts";
import { createMemory } from "#tests/support/createMemory.ts";
import { createWorld, openTab } from "#tests/unit/tab/app/openTab.tsx";
import { keep, noteOf } from "#tests/unit/tab/features/notes/list/keepNotes.ts";
import { findFaults } from "#tests/unit/tab/ui/findFaults.ts";

const card = "/app/cards/after-action-review";
const lessons = () => screen.findByRole("region", { name: "Last time your team said …" });
const titlesIn = (part: HTMLElement) =>
  within(part)
    .getAllByRole("heading", { level: 3 })
    .map(({ textContent }) => textContent);

/** Long enough for what loads when the page is idle, and for what waits until nobody is about to press. */
const aWhile = () => act(() => new Promise((resolve) => setTimeout(resolve, 800)));

// jsdom is never idle.
beforeAll(() => {
  Object.assign(globalThis, {
    requestIdleCallback: (run: () => void) => setTimeout(run, 0),
    cancelIdleCallback: clearTimeout,
  });
});

afterAll(() => {
  for (const name of ["requestIdleCallback", "cancelIdleCallback"]) {
    Reflect.deleteProperty(globalThis, name);
  }
});

describe("what the team said last time, on a card", () => {
  it("stands above the steps, what was put into practice first, with no word asked", async () => {
    const world = createWorld();
    await keep(
      world,
      noteOf("Ask the porter first.", { state: "Checked" }),
      noteOf("Ring the lab first.", { state: "InPractice", reviewComment: "A line on the list." }),
      noteOf("Not checked yet."),
      noteOf("Of another card.", {
        state: "Checked",
        techniqueYear: "peer-assist/2026",
      }),
    );

    openTab(card, { world });

    const part = await lessons();
    expect(titlesIn(part)).toEqual(["Ring the lab first.", "Ask the porter first."]);
    expect(within(part).getByText("What changed: A line on the list.")).toBeVisible();
    const sections = screen.getAllByRole("heading", { level: 2 }).map((one) => one.textContent);
    expect(sections.slice(0, 3)).toEqual([
      "Last time your team said …",
      "In short",
      "How to run it",
    ]);
    await waitFor(async () => expect(await findFaults()).toEqual([]));
  });

  it("shows three, and more when they are asked for, with the focus on the first of them", async () => {
    const world = createWorld();
    const titles = ["One.", "Two.", "Three.", "Four.", "Five."];
    await keep(world, ...titles.map((title) => noteOf(title, { state: "Checked" })));
    const { user } = openTab(card, { world });
    const part = await lessons();
    expect(titlesIn(part)).toHaveLength(3);

    await user.click(within(part).getByRole("button", { name: "Show 2 more" }));

    expect(titlesIn(part)).toHaveLength(5);
    const added = within(part)
      .getAllByRole("listitem")
      .find(({ textContent }) => textContent.startsWith("Two."));
    expect(added).toHaveFocus();
  });

  it.each([
    ["there is nothing", undefined],
    ["it cannot be read", { method: "*", path: "", kind: "offline" } as const],
    ["it is not allowed", { method: "*", path: "/sites", kind: "forbidden" } as const],
  ])("is quiet where %s", async (_, weather) => {
    const world = createWorld();
    await keep(world, noteOf("Ring the lab first.", { state: weather ? "Checked" : "Waiting" }));
    if (weather) world.emulator.weather.set(weather);

    openTab(card, { world });
    await aWhile();

    expect(screen.getByRole("heading", { name: "How to run it" })).toBeVisible();
    expect(screen.queryByText("Last time your team said …")).not.toBeInTheDocument();
  });

  it("costs one request where the list is known and there is nothing to tell", async () => {
    const world = createWorld();
    await keep(world, noteOf("Not checked yet."));
    const memory = createMemory();
    const { close } = openTab(card, { world, device: { memory } });
    await aWhile();
    close();
    world.emulator.traffic.clear();

    openTab(card, { world, device: { memory } });
    await aWhile();

    const asked = world.emulator.traffic.list().map(({ method, path }) => `${method} ${path}`);
    // What stands in a batch is told of as well.
    expect(asked.filter((one) => !one.includes("/items"))).toEqual(["POST /$batch"]);
  });

  it("asks Graph for nothing where there is no team", async () => {
    const world = createWorld();

    openTab(card, { world, state: inNoTeam() });
    await aWhile();

    expect(world.emulator.traffic.list()).toEqual([]);
  });

  it("pushes nothing away that somebody is about to press, and takes no focus", async () => {
    const world = createWorld();
    await keep(world, noteOf("Ring the lab first.", { state: "Checked" }));
    openTab(card, { world });
    const [below] = await screen.findAllByRole("radio");
    below?.focus();

    await aWhile();
    expect(screen.queryByText("Last time your team said …")).not.toBeInTheDocument();
    expect(below).toHaveFocus();
    below?.blur();

    await lessons();
    expect(document.body).toHaveFocus();
  });
});
