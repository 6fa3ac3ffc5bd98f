import { useEffect, useState } from "react";

import { findTechnique } from "#domain/cards/findTechnique.ts";
import { withAnswers } from "#domain/notes/changeNote.ts";
import type { LearningNote, NoteKey, SavedNote } from "#domain/notes/learningNote.ts";
import type { NoteEdit } from "#domain/notes/noteEdit.ts";
import type { Destination } from "#graph/sites/destination.ts";
import { type Draft, toEditName } from "#tab/platform/DraftStore.ts";
import type { WaitingEdit } from "#tab/platform/Outbox.ts";
import { useHost, useServices } from "#tab/platform/ServicesContext.ts";

import { toAnswers } from "../form/formValues.ts";
import type { DraftStart } from "../form/heldDraft.ts";
import { type OneNote, useNote } from "../list/useNote.ts";
import type { SendFailure } from "../sending/NoteSender.ts";
import { findDraft } from "../sending/findDraft.ts";
import type { Pressed } from "../sending/pressSave.ts";
import { toDraft } from "../sending/returnToForm.ts";
import { toFormValues } from "../sending/toFormValues.ts";
import { useNoteSender } from "../sending/useNoteSender.ts";
import { useWaitingChange, type WaitingChange } from "./useWaitingChange.ts";

/** What a change begins with. */
export interface EditStart {
  readonly saved: SavedNote;
  /** The note whose words stand in the form first. */
  readonly words: LearningNote;
  readonly draft: DraftStart;
}

/** How far the change of a note is. */
export type Editing =
  | { readonly step: "reading" }
  | Exclude<OneNote, { readonly step: "loading" | "ready" }>
  | { readonly step: "form"; readonly start: EditStart; readonly hasWords: boolean }
  | {
      readonly step: "conflict";
      readonly waiting: WaitingEdit;
      readonly failure: Extract<SendFailure, { outcome: "conflict" }>;
    }
  | { readonly step: "gone"; readonly edit: NoteEdit; readonly isSure: boolean }
  /** Chosen words, or words under a new key, on their way. */
  | { readonly step: "pressed"; readonly pressed: Pressed };

interface EditingNote {
  readonly editing: Editing;
  readonly change: WaitingChange;
  /** The form's words are on their way: what becomes of them may take the form's place. */
  readonly leaveForm: () => void;
  readonly follow: (pressed: Pressed) => void;
}

/** Where the change of a note begins: with the note as read, with a draft, or with a change that waits. */
export function useEditing(to: Destination, noteKey: NoteKey): EditingNote {
  const { drafts, outbox } = useServices();
  const host = useHost();
  const person = host.state === "teams" ? host.context.person : undefined;
  const note = useNote(to, noteKey);
  const change = useWaitingChange(to, noteKey);
  const [start, setStart] = useState<EditStart>();
  const [isInForm, setIsInForm] = useState(true);
  const [pressed, setPressed] = useState<Pressed>();
  const { waiting, failure } = change;
  const isUntried = useFirstTry(change, start === undefined);
  const draft = findDraft({ drafts, outbox }, person, toEditName(noteKey));
  const hasWords = waiting !== undefined || draft !== undefined;

  const editing = toEditing();
  if (editing.step === "form" && editing.start !== start) setStart(editing.start);
  return {
    editing,
    change,
    leaveForm: () => setIsInForm(false),
    follow: setPressed,
  };

  function toEditing(): Editing {
    const mayReplace = !start || !isInForm;
    if (mayReplace && waiting && failure?.outcome === "conflict") {
      return { step: "conflict", waiting, failure };
    }
    if (mayReplace && waiting && failure?.outcome === "gone") {
      return { step: "gone", edit: waiting.edit, isSure: true };
    }
    if (pressed) return { step: "pressed", pressed };
    if (start) return { step: "form", start, hasWords };
    if (isUntried) return { step: "reading" };
    if (note.step === "unreadable" && note.why === "no-note") {
      const edit = waiting?.edit ?? findDraftEdit(draft);
      return edit ? { step: "gone", edit, isSure: waiting !== undefined } : note;
    }
    const saved = findSaved();
    if (saved) return { step: "form", start: toStart(saved), hasWords };
    return note.step === "unreadable" ? note : { step: "reading" };
  }

  /** What others changed a moment ago is waited for; where nobody can be reached, the note as it was found will do. */
  function findSaved(): SavedNote | undefined {
    if (note.step === "ready") return note.isReading ? undefined : note.saved;
    return note.step === "unreadable" ? (waiting?.edit.found ?? draft?.found) : undefined;
  }

  function toStart(saved: SavedNote): EditStart {
    const name = toEditName(noteKey);
    if (waiting) return { saved, words: waiting.edit.mine, draft: { name, ...toDraft(waiting) } };
    const { note: words } = saved;
    const draft = { name, values: toFormValues(words), key: words.key, found: saved };
    return { saved, words, draft };
  }
}

/** Half a change, as the change that it would be. */
function findDraftEdit(draft: Draft | undefined): NoteEdit | undefined {
  if (!draft?.found) return undefined;
  const { found, tried = [], values } = draft;
  const technique = findTechnique(found.note.techniqueId);
  const mine = technique && withAnswers(toBase(draft, found), technique, toAnswers(values), []);
  return mine && { found, mine, tried };
}

/** What the words in a form are an answer to: the person's own last words, where they were begun from those. */
export const toBase = ({ tried = [] }: Draft, found: SavedNote): LearningNote =>
  tried.at(-1) ?? found.note;

/** A change that waits is sent once more before anything is shown: only so is it known whether it collides. */
function useFirstTry({ waiting, isSending, failure }: WaitingChange, isBeginning: boolean) {
  const sender = useNoteSender();
  const isUntried = waiting !== undefined && failure === undefined;

  useEffect(() => {
    if (isBeginning && waiting && !isSending && !failure) {
      void sender.send(waiting, { mayAsk: false });
    }
  }, [sender, isBeginning, waiting, isSending, failure]);

  return isUntried;
}
