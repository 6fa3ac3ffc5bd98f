/** @jest-environment #tests/support/browserLike.js */
import { screen, within } from "@testing-library/react";

import { noteKey } from "#domain/notes/noteKey.ts";
import { createWorld, openTab } from "#tests/unit/tab/app/openTab.tsx";
import { keep, noteOf } from "#tests/unit/tab/features/notes/list/keepNotes.ts";

const part = () => screen.findByRole("region", { name: "Lessons used" });

describe("a note names the lessons that it was made with", () => {
  it("leads to each of them, once", async () => {
    const world = createWorld();
    const lesson = noteOf("Ring the lab first.", { state: "Checked" });
    const note = noteOf("Hand the keys over.", { lessonsUsed: [lesson.key, lesson.key] });
    await keep(world, lesson, note);

    openTab(`/app/notes/${note.key}`, { world });

    const link = await within(await part()).findByRole("link", { name: "Ring the lab first." });
    expect(link).toHaveAttribute("href", `/app/notes/${lesson.key}`);
    expect(within(await part()).getAllByRole("listitem")).toHaveLength(1);
  });

  it("says of one that is gone that it could not be read, and nothing of what is no key", async () => {
    const world = createWorld();
    const gone = noteKey("0191d2b1-0000-7000-8000-000000000009");
    const note = noteOf("Hand the keys over.", { lessonsUsed: [gone, "by hand"] });
    await keep(world, note);

    openTab(`/app/notes/${note.key}`, { world });

    expect(await screen.findByText("A lesson that could not be read")).toBeVisible();
    expect(within(await part()).getAllByRole("listitem")).toHaveLength(1);
  });
});
