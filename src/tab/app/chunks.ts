import { createChunk } from "./createChunk.tsx";

/** Parts of the tab that load when they are needed; the cards are never among them. */
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
  for (const chunk of [NoteFormChunk, NotesChunk, UnsentChunk]) chunk.forgetFailure();
}
