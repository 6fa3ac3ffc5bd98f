/** @jest-environment #tests/support/browserLike.js */
import { screen, waitFor } from "@testing-library/react";

import { sampleTeams } from "#sandbox/seed.ts";
import type { GraphOverEmulator } from "#tests/support/graphOverEmulator.ts";
import { inWard7 } from "#tests/unit/tab/app/createTestHost.ts";
import { createWorld, openTab, type OpenTabOptions } from "#tests/unit/tab/app/openTab.tsx";
import { keep, noteOf } from "#tests/unit/tab/features/notes/list/keepNotes.ts";
import { findFaults } from "#tests/unit/tab/ui/findFaults.ts";

const title = "Ring the lab first.";
const lesson = noteOf(title, { state: "Checked" });
const offline = { method: "*", path: "", kind: "offline" } as const;

const pressIt = () => screen.findByRole("button", { name: /^We used this\b.*Ring the lab first/ });
const line = () => screen.getByRole("textbox", { name: /^What came of it/ });
const countIt = () => screen.getByRole("button", { name: "Count it" });

/** On the page itself, not by the line that is only read aloud. */
const told = (sentence: RegExp) => screen.findByText(sentence, { selector: "p" });

async function createLesson() {
  const world = createWorld();
  await keep(world, lesson);
  return world;
}

/** As an owner who may make the list of uses, on the lesson's own page. */
const openNote = (world: GraphOverEmulator, options: OpenTabOptions = {}) =>
  openTab(`/app/notes/${lesson.key}`, { world, ...options });

const usesIn = ({ emulator }: GraphOverEmulator) => {
  const list = emulator
    .lists(sampleTeams.ward7.siteId)
    .find(({ name }) => name === "LearningNoteUses");
  return list ? emulator.items(list.id).map(({ fields }) => fields) : [];
};

describe("We used this", () => {
  it("is counted with one line on what came of it, and told on the note's page", async () => {
    const world = await createLesson();
    const { user } = openNote(world);

    await user.click(await pressIt());
    expect(line()).toHaveFocus();
    await waitFor(async () => expect(await findFaults()).toEqual([]));
    await user.keyboard("Fewer calls at night.{Enter}");

    expect(await told(/^Counted. Thank you./)).toHaveFocus();
    expect(await screen.findByText("Used once.")).toBeVisible();
    expect(screen.getByText("Fewer calls at night.")).toBeVisible();
    expect(usesIn(world)).toMatchObject([
      { LnNoteKey: lesson.key, LnPeriod: "2026-11", LnEffect: "Fewer calls at night." },
    ]);
  });

  it("needs no line, and is not offered twice in a month", async () => {
    const world = await createLesson();
    const { user, close } = openNote(world);
    await user.click(await pressIt());
    await user.keyboard("{Enter}");
    await told(/^Counted. Thank you./);
    close();

    openNote(world);

    expect(await screen.findByText(/You said in November 2026 that you used this/)).toBeVisible();
    expect(screen.queryByRole("button", { name: /^We used this/ })).not.toBeInTheDocument();
    expect(usesIn(world)).toHaveLength(1);
  });

  it("lets no NHS number through, and asks about words that may tell who somebody is", async () => {
    const world = await createLesson();
    const { user } = openNote(world);
    await user.click(await pressIt());
    await user.type(line(), "Call 943 476 5919");
    await user.click(countIt());
    expect(screen.getByText("Take out the NHS number. It cannot be saved.")).toBeVisible();
    expect(line()).toHaveFocus();
    expect(localStorage.length === 0 || !JSON.stringify(localStorage).includes("943")).toBe(true);

    await user.clear(line());
    await user.type(line(), "Mrs Sample liked it");
    await user.click(countIt());

    const question = await screen.findByRole("heading", {
      name: "Could these words tell who a patient is?",
    });
    expect(question).toHaveFocus();
    expect(usesIn(world)).toEqual([]);
    await user.click(screen.getByRole("button", { name: /^Remove Mrs Sample/ }));
    await user.click(countIt());
    await told(/^Counted. Thank you./);
    expect(JSON.stringify(usesIn(world))).not.toContain("Mrs Sample");
  });

  it("waits on the device where there is no network, and is counted once when it is sent again", async () => {
    const world = await createLesson();
    const { user } = openNote(world);
    await user.click(await pressIt());
    world.emulator.weather.set(offline);

    await user.keyboard("Fewer calls.{Enter}");

    expect(await told(/^Not sent yet. Kept on this device/)).toHaveFocus();
    expect(screen.getByText("Your line: Fewer calls.")).toBeVisible();
    world.emulator.weather.clear();
    await user.click(screen.getByRole("button", { name: "Send now" }));
    await told(/^Counted. Thank you./);
    expect(usesIn(world)).toHaveLength(1);
  });

  it("is counted once where the answer was lost on its way", async () => {
    const world = await createLesson();
    const { user } = openNote(world);
    await user.click(await pressIt());
    world.emulator.weather.set({
      method: "POST",
      path: "/sites",
      kind: "drop-after-commit",
      times: 1,
    });

    await user.keyboard("Fewer calls.{Enter}");

    await told(/^(Counted|Not sent yet)/);
    const again = screen.queryByRole("button", { name: "Send now" });
    if (again) await user.click(again);
    await told(/^Counted. Thank you./);
    expect(usesIn(world)).toHaveLength(1);
  });

  it("is counted once when two devices of one person say it", async () => {
    const world = await createLesson();
    const first = openNote(world);
    await first.user.click(await pressIt());
    await first.user.keyboard("{Enter}");
    await told(/^Counted. Thank you./);
    first.close();
    localStorage.clear();

    const second = openNote(world);
    await second.user.click(await pressIt());
    await second.user.keyboard("{Enter}");

    await told(/^Counted. Thank you./);
    expect(usesIn(world)).toHaveLength(1);
  });

  it("can be called off, with the focus back on its button", async () => {
    const world = await createLesson();
    const { user } = openNote(world);
    await user.click(await pressIt());

    await user.click(screen.getByRole("button", { name: "Cancel" }));

    expect(await pressIt()).toHaveFocus();
  });

  it("is offered to nobody who may not write here", async () => {
    const world = await createLesson();

    openNote(world, { state: inWard7({ guest: true }) });

    expect(await screen.findByRole("heading", { name: "Used by the team" })).toBeVisible();
    expect(screen.queryByRole("button", { name: /^We used this/ })).not.toBeInTheDocument();
  });
});
