import type { ReactNode } from "react";
import { useLocation } from "wouter";

import { findTechnique } from "#domain/cards/findTechnique.ts";
import type { NoteKey } from "#domain/notes/learningNote.ts";
import type { Destination } from "#graph/sites/destination.ts";
import type { OutboxEntry } from "#tab/platform/Outbox.ts";
import { noteAddress } from "#tab/ui/addresses.ts";
import { Skeleton } from "#tab/ui/Skeleton.tsx";

import { useSavingPlace } from "../form/useSavingPlace.ts";
import { NotesMessage } from "../list/NotesMessage.tsx";
import { DecisionStopped } from "../review/decide/DecisionStopped.tsx";
import { findStopped } from "../review/decide/useDecision.ts";
import { AfterChange } from "./AfterChange.tsx";
import { EditForm } from "./EditForm.tsx";
import { EditFrame } from "./EditFrame.tsx";
import { editWords } from "./editWords.ts";
import { GoneNote } from "./GoneNote.tsx";
import { NoteConflict } from "./NoteConflict.tsx";
import { NotChangeable } from "./NotChangeable.tsx";
import { type EditStart, useEditing } from "./useEditing.ts";

interface NoteEditingProps {
  readonly to: Destination;
  readonly noteKey: NoteKey;
  readonly onBeginAgain: () => void;
}

/** The change of one note: its form, what collided, or what became of it. */
export function NoteEditing({ to, noteKey, onBeginAgain }: NoteEditingProps) {
  const place = useSavingPlace();
  const { editing, change, leaveForm, follow } = useEditing(to, noteKey);
  const [, navigate] = useLocation();
  const stopped = findStopped(change);

  if (stopped && (editing.step === "conflict" || editing.step === "gone")) {
    return inFrame(
      <DecisionStopped {...stopped} onLeft={() => navigate(noteAddress(noteKey))} />,
      editWords.title,
    );
  }

  switch (editing.step) {
    case "reading":
      return inFrame(<Skeleton label={editWords.loading} />);
    case "unreadable":
      return inFrame(
        <NotesMessage
          state={editing.why}
          fields={editing.fields}
          isPage
          isTrying={editing.isTrying}
          onRetry={editing.retry}
        />,
      );
    case "conflict":
      return inFrame(
        <NoteConflict
          key={editing.failure.theirs.eTag}
          entry={editing.waiting}
          theirs={editing.failure.theirs}
          parts={editing.failure.parts}
          onPressed={follow}
        />,
        editWords.title,
      );
    case "gone":
      return (
        <EditFrame heading={editWords.title}>
          <GoneNote edit={editing.edit} isSure={editing.isSure} place={place} onPressed={follow} />
        </EditFrame>
      );
    case "pressed":
      return (
        <EditFrame noteKey={toNoteKey(editing.pressed.entry)} heading={editWords.title}>
          <AfterChange pressed={editing.pressed} onPressed={follow} onBeginAgain={onBeginAgain} />
        </EditFrame>
      );
    case "form":
      return toForm(editing.start, editing.hasWords);
  }

  function toForm(start: EditStart, hasWords: boolean): ReactNode {
    const technique = findTechnique(start.words.techniqueId);
    if (!technique) return inFrame(<NotChangeable saved={start.saved} why="unknown-card" />);
    if (place.can === "not-here" && !hasWords) {
      return inFrame(<NotChangeable saved={start.saved} why={place.why} />);
    }
    return inFrame(
      <EditForm
        technique={technique}
        start={start}
        place={place}
        change={change}
        onPressed={leaveForm}
        onBeginAgain={onBeginAgain}
      />,
      editWords.title,
      editWords.of(technique.name),
    );
  }

  /** One frame for all, so that the page's heading stays where it is while what is below it changes. */
  function inFrame(body: ReactNode, heading?: string, hint?: string): ReactNode {
    return (
      <EditFrame noteKey={noteKey} heading={heading} hint={hint}>
        {body}
      </EditFrame>
    );
  }
}

/** Words whose note was deleted are a note of their own now. */
const toNoteKey = (entry: OutboxEntry): NoteKey =>
  entry.kind === "new" ? entry.note.key : entry.edit.mine.key;
