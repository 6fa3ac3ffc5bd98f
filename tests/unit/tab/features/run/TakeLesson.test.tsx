/** @jest-environment ./tests/support/browserLike.js */
import { act, screen, waitFor, within } from "@testing-library/react";

import { sampleSites } from "#sandbox/seed.ts";
import type { GraphOverEmulator } from "#tests/support/graphOverEmulator.ts";
import { inNoTeam } from "#tests/unit/tab/app/inNoTeam.ts";
import {
  createWorld,
  openTab,
  type OpenTab,
  type OpenTabOptions,
} from "#tests/unit/tab/app/openTab.tsx";
import { keep, noteOf } from "#tests/unit/tab/features/notes/list/keepNotes.ts";
import { findFaults } from "#tests/unit/tab/ui/findFaults.ts";

import { openRun, press } from "./runTab.ts";

const page = "/app/cards/before-action-review/run";
const first = "Ring the lab first.";
const ownOfLastTime = {
  techniqueId: "before-action-review",
  techniqueYear: "before-action-review/2026",
} as const;

const lessons = () => screen.findByRole("region", { name: "Last time your team said …" });
const learned = () => screen.getByRole("textbox", { name: "What did you learn from last time?" });
const takeIt = () => screen.findByRole("button", { name: /^Take this into the plan/ });
const takeOut = () => screen.getByRole("button", { name: /^Take this out of the plan/ });

/** At the third question. */
async function openThird(options: OpenTabOptions): Promise<OpenTab> {
  const tab = await openRun(options, page);
  await press(tab, "Next step");
  await press(tab, "Next step");
  return tab;
}

/** What stands in the ward's list of notes. */
function sentFields({ emulator }: GraphOverEmulator) {
  const [list] = emulator.lists(sampleSites.ward7.id);
  return list ? emulator.items(list.id).map(({ fields }) => fields) : [];
}

/** Long enough for what loads when the page is idle. */
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

describe("Before Action Review takes last time's lessons into its third question", () => {
  it("shows what the team learned in this card and in After Action Review, at that question alone", async () => {
    const world = createWorld();
    await keep(
      world,
      noteOf(first, { state: "InPractice" }),
      noteOf("Say who holds the keys.", { ...ownOfLastTime, state: "Checked" }),
      noteOf("Not checked yet."),
      noteOf("Of another card.", { state: "Checked", techniqueYear: "peer-assist/2026" }),
    );

    const tab = await openThird({ world });

    const titles = within(await lessons()).getAllByRole("heading", { level: 3 });
    expect(titles.map(({ textContent }) => textContent)).toEqual([
      first,
      "Say who holds the keys.",
    ]);
    await waitFor(async () => expect(await findFaults()).toEqual([]));
    await press(tab, "Next step");
    expect(screen.queryByText("Last time your team said …")).not.toBeInTheDocument();
  });

  it("puts the lesson below the words typed there, loses none of them, and says so", async () => {
    const world = createWorld();
    await keep(world, noteOf(first, { state: "Checked" }));
    const tab = await openThird({ world });
    await tab.user.type(learned(), "We had no keys.");

    await tab.user.click(await takeIt());

    expect(learned()).toHaveValue(`We had no keys.\n${first}`);
    expect(screen.getByRole("status")).toHaveTextContent(
      "Taken into the plan, under “What did you learn from last time?”",
    );
    expect(takeOut()).toHaveFocus();
    expect(screen.getByRole("button", { name: /^We used this/ })).toBeVisible();

    await tab.user.click(takeOut());

    expect(learned()).toHaveValue("We had no keys.");
    expect(await takeIt()).toHaveFocus();
  });

  it("is in the plan still when the page is opened again, and in the note that is saved", async () => {
    const world = createWorld();
    const lesson = noteOf(first, { state: "Checked" });
    await keep(world, lesson);
    const before = await openThird({ world });
    await before.user.click(await takeIt());
    before.close();

    const tab = openTab(page, { world });
    expect(await screen.findByText("In the plan.")).toBeVisible();
    await press(tab, "End, and write the note");
    await tab.user.type(
      await screen.findByRole("textbox", { name: /^What will make the biggest difference/ }),
      "Hand the keys over.",
    );
    await tab.user.click(screen.getByRole("button", { name: /^Save/ }));
    await screen.findByRole("heading", { name: "Saved to the team" });

    expect(sentFields(world)).toContainEqual(
      expect.objectContaining({ LnLessonsUsed: lesson.key, LnLearned: first, LnSource: "run" }),
    );
  });

  it("is not named by other words, once those of the run were discarded in the form", async () => {
    const world = createWorld();
    await keep(world, noteOf(first, { state: "Checked" }));
    const tab = await openThird({ world });
    await tab.user.click(await takeIt());
    await press(tab, "End, and write the note");
    await tab.user.click(await screen.findByRole("button", { name: "Discard draft" }));

    await tab.user.type(
      screen.getByRole("textbox", { name: /^What will make the biggest difference/ }),
      "Hand the keys over.",
    );
    await tab.user.click(screen.getByRole("button", { name: /^Save/ }));
    await screen.findByRole("heading", { name: "Saved to the team" });

    const saved = sentFields(world).find(({ Title }) => Title === "Hand the keys over.");
    expect(saved).toBeDefined();
    expect(saved?.["LnLessonsUsed"] ?? "").toBe("");
  });

  it.each([
    ["there is nothing", "Waiting", undefined],
    ["there is no team", "Checked", inNoTeam()],
  ] as const)("is quiet where %s, and the step is whole", async (_, state, where) => {
    const world = createWorld();
    await keep(world, noteOf(first, { state }));

    await openThird({ world, ...(where ? { state: where } : {}) });
    await aWhile();

    expect(learned()).toBeVisible();
    expect(screen.queryByText("Last time your team said …")).not.toBeInTheDocument();
    expect(screen.queryByText(/could not be read/)).not.toBeInTheDocument();
  });

  it("says in one line what could not be read, and asks nobody for a permission", async () => {
    const world = createWorld();
    await keep(world, noteOf(first, { state: "Checked" }));
    world.emulator.weather.set({ method: "*", path: "", kind: "offline" });

    await openThird({ world });

    expect(
      await screen.findByText(
        "What your team learned before could not be read here. Go on without it.",
      ),
    ).toBeVisible();
    expect(learned()).toBeVisible();
  });
});
