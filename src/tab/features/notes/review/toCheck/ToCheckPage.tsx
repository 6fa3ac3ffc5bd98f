import type { NoteKey } from "#domain/notes/learningNote.ts";
import { PageHeading } from "#tab/ui/PageHeading.tsx";

/** Notes > To check: what waits, and one note of it open. Stands in the room of the notes, which has found where they are. */
export function ToCheckPage({ noteKey }: { readonly noteKey?: NoteKey | undefined }) {
  return <PageHeading title={noteKey ?? "To check"}>To check</PageHeading>;
}
