import { noReviewSettings } from "#domain/review/reviewSettings.ts";

import type { NotesRepositoryOptions } from "../notes/createNotesRepository.ts";
import type { ReviewRepository } from "./ReviewRepository.ts";

/** What checking takes of Graph: the waiting notes, their history, who may check, and what came of it. */
export function createReviewRepository(_options: NotesRepositoryOptions): ReviewRepository {
  return {
    toCheck: () => Promise.resolve({ kind: "all", notes: [] }),
    toCheckMonth: () => Promise.resolve({ notes: [] }),
    ofTechnique: () => Promise.resolve([]),
    dueAgain: () => Promise.resolve({ notes: [], isWhole: true }),
    openActions: () => Promise.resolve({ notes: [], isWhole: true }),
    history: () => Promise.resolve(undefined),
    histories: () => Promise.resolve(new Map()),
    owners: () => Promise.resolve(undefined),
    ownsTeam: () => Promise.resolve(false),
    settings: () =>
      Promise.resolve({
        settings: noReviewSettings,
        by: { id: "", name: "" },
        eTag: "",
        itemId: "",
      }),
    saveSettings: () => Promise.resolve({ outcome: "saved" }),
    latest: () => Promise.resolve(""),
    changes: (_place, token) => Promise.resolve({ changed: [], removed: [], token }),
    recordUse: () => Promise.resolve({ outcome: "saved" }),
    usesOf: () => Promise.resolve(new Map()),
  };
}
