import type { NoteKey } from "#domain/notes/learningNote.ts";
import { useHost } from "#tab/platform/ServicesContext.ts";
import { Skeleton } from "#tab/ui/Skeleton.tsx";
import type { Destination } from "#graph/sites/destination.ts";

import { findReadingPlace } from "../findReadingPlace.ts";
import { useSavingPlace } from "../form/useSavingPlace.ts";
import { NotesMessage } from "../list/NotesMessage.tsx";
import { useNote } from "../list/useNote.ts";
import { EditFrame } from "./EditFrame.tsx";
import { editWords } from "./editWords.ts";
import { ReportForm } from "./ReportForm.tsx";
import { ReportedSteps } from "./ReportedSteps.tsx";
import { MayNotReport } from "./MayNotReport.tsx";
import { reportWords } from "./reportWords.ts";
import { useRemoveNote } from "./useRemoveNote.ts";

/** Somebody's details slipped through: the note is deleted for good, and people are told what only they can do. */
export function NoteReportPage({ noteKey }: { readonly noteKey: NoteKey }) {
  const place = findReadingPlace(useHost());
  return place.can === "read" ? <NoteReport to={place.to} noteKey={noteKey} /> : null;
}

function NoteReport({ to, noteKey }: { readonly to: Destination; readonly noteKey: NoteKey }) {
  const place = useSavingPlace();
  const note = useNote(to, noteKey);
  const [removal, remove] = useRemoveNote();

  if (removal.step === "removed") {
    return (
      <EditFrame heading={reportWords.title}>
        <ReportedSteps to={to} at={removal.at} webUrl={removal.webUrl} />
      </EditFrame>
    );
  }
  if (note.step === "loading") {
    return (
      <EditFrame noteKey={noteKey}>
        <Skeleton label={editWords.loading} />
      </EditFrame>
    );
  }
  if (note.step === "unreadable") {
    if (note.why === "no-note") {
      return (
        <EditFrame heading={reportWords.title}>
          <ReportedSteps to={to} />
        </EditFrame>
      );
    }
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
  }
  return (
    <EditFrame noteKey={noteKey} heading={reportWords.title}>
      {place.can === "save" ? (
        <ReportForm
          title={note.saved.note.title}
          removal={removal}
          onRemove={() => void remove(note.saved, place)}
        />
      ) : (
        <MayNotReport />
      )}
    </EditFrame>
  );
}
