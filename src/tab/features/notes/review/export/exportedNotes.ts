import type { SavedNote } from "#domain/notes/learningNote.ts";
import type { OlderNotes } from "#tab/features/notes/list/useTeamNotes.ts";

/** What is exported. */
export interface ExportedNotes {
  /** The notes as they are filtered now. */
  readonly notes: readonly SavedNote[];
  /** Where older months can be read first. */
  readonly older?: OlderNotes;
}
