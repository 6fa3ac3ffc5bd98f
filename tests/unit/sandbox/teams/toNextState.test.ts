import type { HostState } from "#sandbox/teams/hostState.ts";
import { toNextState } from "#sandbox/teams/toNextState.ts";

import { sampleDirectory, stateAt } from "./sampleDirectory.ts";

const archived = new Set(["nights"]);

it("leads a person who goes to another channel to its cards, not to the page they were on", () => {
  const before = stateAt({ channel: "general", page: "cards/retrospect" });

  const next = change(before, { channel: "handover" });

  expect(next).toMatchObject({ channel: "handover", page: "" });
});

it("keeps the page when only the look changes", () => {
  const before = stateAt({ page: "cards/retrospect" });

  expect(change(before, { theme: "dark" })).toMatchObject({ page: "cards/retrospect" });
});

it("makes a meeting narrow, and the next place wide again", () => {
  const meeting = change(stateAt(), { surface: "meeting" });
  const chat = change(meeting, { surface: "chat" });

  expect([meeting.width, chat.width]).toEqual(["320", "desktop"]);
});

it("keeps a width that was picked", () => {
  const phone = stateAt({ width: "phone" });

  expect(change(phone, { surface: "meeting" }).width).toBe("phone");
});

it("says of each team whether it is archived", () => {
  const there = change(stateAt(), { team: "nights", channel: "nights-general" });
  const back = change(there, { team: "ward", channel: "general" });

  expect([there.archived, back.archived]).toEqual([true, false]);
});

it("forgets with the channel that its tab was removed", () => {
  const removed = change(stateAt(), { removed: true });

  expect(removed.removed).toBe(true);
  expect(change(removed, { channel: "handover" }).removed).toBe(false);
});

const change = (before: HostState, part: Partial<HostState>): HostState =>
  toNextState(sampleDirectory, archived, before, part);
