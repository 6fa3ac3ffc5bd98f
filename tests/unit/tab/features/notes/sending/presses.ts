import type { SavedNote } from "#domain/notes/learningNote.ts";
import { findDraft } from "#tab/features/notes/sending/findDraft.ts";
import { pressChange, pressSave } from "#tab/features/notes/sending/pressSave.ts";
import { type Draft, toEditName } from "#tab/platform/DraftStore.ts";
import { keyOf, sampleNote } from "#tests/unit/graph/notes/sampleNote.ts";

import { asha, type sendingWorld, to } from "./sendingWorld.ts";

export type World = ReturnType<typeof sendingWorld>;
type Tab = ReturnType<World["openTab"]>;

export const key = keyOf(1);
export const words = sampleNote({ learned: "Ask the night team first." });
export const found: SavedNote = {
  note: sampleNote(),
  itemId: "7",
  eTag: '"guid,1"',
  createdAt: "2026-11-22T09:00:00Z",
  createdBy: "Asha Sample",
  lastModifiedAt: "2026-11-22T09:00:00Z",
  lastModifiedBy: "Asha Sample",
};

/** A new note, and a change of one that the list has: the draft of each, its name, and the press on Save. */
export const presses = [
  {
    what: "a new note",
    name: words.techniqueId,
    more: {},
    press: (tab: Tab, draft: Draft) =>
      pressSave(tab, { to, person: asha, draft, draftName: words.techniqueId }, words),
  },
  {
    what: "a change",
    name: toEditName(key),
    more: { found },
    press: (tab: Tab, draft: Draft) =>
      pressChange(tab, { to, person: asha, draft, draftName: toEditName(key) }, found, words),
  },
] as const;

/** What a person would find of their words: in the form, or in what waits. */
export function findWords(tab: Tab, name: string): readonly string[] {
  const draft = findDraft(tab, asha, name);
  return [
    ...(draft ? [draft.values["learned"] ?? ""] : []),
    ...tab.outbox
      .list(asha)
      .map((entry) => (entry.kind === "new" ? entry.note : entry.edit.mine).learned),
  ];
}
