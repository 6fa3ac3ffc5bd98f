import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Link } from "wouter";

import { toWantedNote } from "#domain/notes/toWantedNote.ts";
import type { NoteKey, SavedNote } from "#domain/notes/learningNote.ts";
import type { Destination } from "#graph/sites/destination.ts";
import { notesAddress } from "#tab/ui/addresses.ts";
import { Skeleton } from "#tab/ui/Skeleton.tsx";
import { useLinkStyles } from "#tab/ui/useLinkStyles.ts";

import { waitingWords } from "../edit/editWords.ts";
import { NoteActions } from "../edit/NoteActions.tsx";
import { NoteNotices } from "../edit/NoteNotices.tsx";
import { useWaitingChange, type WaitingChange } from "../edit/useWaitingChange.ts";
import { WaitingPanel } from "../edit/WaitingPanel.tsx";
import { useSavingPlace } from "../form/useSavingPlace.ts";
import { GoneChange, NoteDecision } from "../review/decide/NoteDecision.tsx";
import { CheckLine } from "../review/evidence/CheckLine.tsx";
import { LessonsUsed } from "../review/lessons/LessonsUsed.tsx";
import { NoteUses } from "../review/lessons/NoteUses.tsx";
import { ShareNote } from "../share/ShareNote.tsx";
import { listWords } from "./listWords.ts";
import { NoteBody } from "./NoteBody.tsx";
import { NoteLinks } from "./NoteLinks.tsx";
import { NotesMessage } from "./NotesMessage.tsx";
import { useNote } from "./useNote.ts";

const useStyles = makeStyles({
  page: { display: "grid", gap: tokens.spacingVerticalM, maxWidth: "760px" },
});

interface NoteDetailsProps {
  readonly to: Destination;
  readonly noteKey: NoteKey;
}

/** A note's own page. With a change of it waiting, it is shown as the person wants it, read or not. */
export function NoteDetails({ to, noteKey }: NoteDetailsProps) {
  const styles = useStyles();
  const links = useLinkStyles();
  const note = useNote(to, noteKey);
  const change = useWaitingChange(to, noteKey);
  const isGone = note.step === "unreadable" && note.why === "no-note";
  const saved = note.step === "ready" ? note.saved : change.waiting?.edit.found;

  return (
    <article className={styles.page}>
      <div>
        <Link href={notesAddress} className={mergeClasses(links.link, links.alone)}>
          <span aria-hidden="true">‹ </span>
          {listWords.back}
        </Link>
      </div>
      {saved && !isGone && <OpenNote to={to} saved={saved} change={change} />}
      {note.step === "loading" && !saved && <Skeleton label={listWords.loading} />}
      {note.step === "unreadable" && (isGone || !saved) && (
        <NotesMessage
          state={note.why}
          fields={note.fields}
          isPage
          isTrying={note.isTrying}
          onRetry={note.retry}
        />
      )}
      {isGone && change.waiting && <GoneChange entry={change.waiting} />}
    </article>
  );
}

function OpenNote({
  to,
  saved,
  change,
}: {
  readonly to: Destination;
  readonly saved: SavedNote;
  readonly change: WaitingChange;
}) {
  const place = useSavingPlace();
  const { waiting, isSending } = change;
  const note = waiting ? toWantedNote(waiting.edit, saved.note) : saved.note;
  const shown = { ...saved, note };
  // What goes at once needs no word of waiting.
  const isStill = waiting && (!isSending || change.failure);

  return (
    <>
      <NoteBody saved={shown} mark={isStill ? waitingWords.mark : undefined}>
        {!waiting && <CheckLine to={to} saved={saved} />}
        {isStill && !waiting.edit.decision && (
          <WaitingPanel entry={waiting} failure={change.failure} isSending={isSending} />
        )}
        <NoteNotices note={note} change={change} mayChange={place.can === "save"} />
      </NoteBody>
      <LessonsUsed to={to} note={note} />
      {!waiting && <NoteUses to={to} saved={saved} />}
      {place.can === "save" && <NoteDecision saved={saved} place={place} />}
      {place.can === "save" && (
        <NoteActions shown={shown} saved={saved} change={change} place={place} />
      )}
      {!waiting && <ShareNote note={saved.note} />}
      <NoteLinks saved={saved} />
    </>
  );
}
