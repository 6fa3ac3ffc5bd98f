import type { NoteKey } from "#domain/notes/learningNote.ts";
import type { Destination } from "#graph/sites/destination.ts";
import { EditFrame } from "#tab/features/notes/edit/EditFrame.tsx";
import { findReadingPlace } from "#tab/features/notes/findReadingPlace.ts";
import { NotesMessage } from "#tab/features/notes/list/NotesMessage.tsx";
import { useNote } from "#tab/features/notes/list/useNote.ts";
import { useHost } from "#tab/platform/ServicesContext.ts";
import { Skeleton } from "#tab/ui/Skeleton.tsx";

import { historyWords } from "./historyWords.ts";
import { NoteHistory } from "./NoteHistory.tsx";

/** What was changed in a note, and by whom. Stands in the room of the notes, which has found where they are. */
export function HistoryPage({ noteKey }: { readonly noteKey: NoteKey }) {
  const place = findReadingPlace(useHost());
  if (place.can !== "read") return null;
  return <HistoryOf to={place.to} noteKey={noteKey} />;
}

function HistoryOf({ to, noteKey }: { readonly to: Destination; readonly noteKey: NoteKey }) {
  const note = useNote(to, noteKey);
  switch (note.step) {
    case "loading":
      return (
        <EditFrame noteKey={noteKey} heading={historyWords.title}>
          <Skeleton label={historyWords.loading} />
        </EditFrame>
      );
    case "unreadable":
      return (
        <EditFrame noteKey={noteKey}>
          <NotesMessage
            state={note.why}
            fields={note.fields}
            isPage
            isTrying={note.isTrying}
            onRetry={note.retry}
          />
        </EditFrame>
      );
    case "ready":
      return (
        <EditFrame noteKey={noteKey} heading={historyWords.title} hint={note.saved.note.title}>
          <NoteHistory to={to} saved={note.saved} />
        </EditFrame>
      );
  }
}
