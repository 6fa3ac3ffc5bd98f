import type { NoteKey, SavedNote } from "#domain/notes/learningNote.ts";
import type { Destination } from "#graph/sites/destination.ts";
import { NotesMessage } from "#tab/features/notes/list/NotesMessage.tsx";
import { useNote } from "#tab/features/notes/list/useNote.ts";
import { Skeleton } from "#tab/ui/Skeleton.tsx";
import type { ReactNode } from "react";

import { toCheckWords } from "./toCheckWords.ts";

interface UnlistedNoteProps {
  readonly to: Destination;
  readonly noteKey: NoteKey;
  readonly children: (saved: SavedNote) => ReactNode;
}

/** A note that somebody came to by its address, and that is not among those that were read. */
export function UnlistedNote({ to, noteKey, children }: UnlistedNoteProps) {
  const note = useNote(to, noteKey);
  if (note.step === "loading") return <Skeleton label={toCheckWords.loading} />;
  if (note.step === "ready") return children(note.saved);
  return (
    <NotesMessage
      state={note.why}
      fields={note.fields}
      isTrying={note.isTrying}
      onRetry={note.retry}
    />
  );
}
