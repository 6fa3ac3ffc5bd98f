import { createChunk } from "./createChunk.tsx";

/** Parts of the tab that load when they are needed; those that read whole cards bring them along, in one file that all share. */
export const CardPageChunk = createChunk(
  async () => (await import("../features/cards/CardPage.tsx")).CardPage,
);
export const NoteFormChunk = createChunk(
  async () => (await import("../features/notes/form/NoteFormPage.tsx")).NoteFormPage,
);
export const NotesChunk = createChunk(
  async () => (await import("../features/notes/list/NotesRoom.tsx")).NotesRoom,
);
export const UnsentChunk = createChunk(
  async () => (await import("../features/notes/sending/UnsentNotes.tsx")).UnsentNotes,
);

/** Lets parts that would not load be asked for again. */
export function forgetFailures(): void {
  for (const chunk of [CardPageChunk, NoteFormChunk, NotesChunk, UnsentChunk]) {
    chunk.forgetFailure();
  }
}
