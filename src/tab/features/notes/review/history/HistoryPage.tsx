import type { NoteKey } from "#domain/notes/learningNote.ts";
import { PageHeading } from "#tab/ui/PageHeading.tsx";

/** What was changed in a note, and by whom. Stands in the room of the notes, which has found where they are. */
export function HistoryPage({ noteKey }: { readonly noteKey: NoteKey }) {
  return <PageHeading title={noteKey}>History of this note</PageHeading>;
}
