import { toAgainText } from "#tab/features/notes/review/again/toAgainText.ts";

import { savedNote } from "../savedNote.ts";

const late = {
  title: "Ring the lab first.",
  reviewBy: "2026-11-01",
  action: "Put the number\non the board",
  actionOwner: "Ward clerk",
  actionState: "Open",
  actionDue: "2026-11-02",
};

describe("the message for the channel", () => {
  it("tells what is due, since when and whose it is", () => {
    const saved = savedNote(late);

    const text = toAgainText({ past: [saved], overdue: [saved] });

    expect(text).toBe(
      [
        "Notes to look at again:",
        "• Ring the lab first. (Look again by 1 November 2026)",
        "",
        "Actions overdue:",
        "• Put the number on the board (For: Ward clerk. Due on 2 November 2026)",
        "",
        "In Technique Cards, open Notes, then To check, then Look again.",
      ].join("\n"),
    );
  });

  it("leaves out a heading with nothing under it", () => {
    expect(toAgainText({ past: [savedNote(late)], overdue: [] })).not.toContain("Actions");
  });

  it("posts no NHS number, even one that was written straight into the list", () => {
    const saved = savedNote({ ...late, title: "Call 943 476 5919.", action: "See 943 476 5919" });

    const text = toAgainText({ past: [saved], overdue: [saved] });

    expect(text).not.toContain("943");
    expect(text).toContain("• A note with details that must not be posted (Look again by");
  });

  it("is short enough to be read: the ten that are longest overdue, and how many more", () => {
    const past = Array.from({ length: 27 }, () => savedNote(late));

    const lines = toAgainText({ past, overdue: [] }).split("\n");

    expect(lines.filter((line) => line.startsWith("•"))).toHaveLength(10);
    expect(lines).toContain("… and 17 more.");
  });

  it("names nobody who wrote", () => {
    expect(toAgainText({ past: [savedNote(late)], overdue: [] })).not.toContain("Asha");
  });
});
