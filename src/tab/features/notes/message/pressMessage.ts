import { buildNote } from "#domain/notes/buildNote.ts";
import { isTakenBack, withAnswers, withPutBack } from "#domain/notes/changeNote.ts";
import type { LearningNote, SavedNote } from "#domain/notes/learningNote.ts";
import type { NoteAnswers } from "#domain/notes/noteAnswers.ts";
import type { PrivacyKind } from "#domain/privacy/privacyKind.ts";
import { destinationKey } from "#graph/sites/destination.ts";
import type { Draft } from "#tab/platform/DraftStore.ts";
import type { Services } from "#tab/platform/services.ts";

import type { SavesHere } from "../form/findSavingPlace.ts";
import type { NoteDraft } from "../form/useNoteDraft.ts";
import { pressChange, type Pressed, pressSave } from "../sending/pressSave.ts";
import { toTechnique } from "./messageForm.ts";

interface MessagePress {
  readonly draft: NoteDraft;
  /** The note that the list holds already. */
  readonly found: SavedNote | undefined;
  readonly place: SavesHere;
  readonly answers: NoteAnswers;
  readonly confirmed: readonly PrivacyKind[];
}

/** Takes the note of a message into the outbox: as a new one, or as a change of the one that was made of it before. */
export function pressMessage(
  services: Pick<Services, "outbox" | "drafts" | "clock">,
  { draft, found, place: { to, person }, answers, confirmed }: MessagePress,
): Pressed {
  const words = ofPlace(draft.toDraft(), destinationKey(to));
  const technique = toTechnique(words.values);
  const { name: draftName, goesOnFrom } = draft;
  const press = { to, person, draft: words, draftName, goesOnFrom };
  const known = words.found ?? found;
  if (known) {
    const mine = withAnswers(toBase(words, known), technique, answers, confirmed);
    return pressChange(services, press, known, mine);
  }
  const note = buildNote({
    technique,
    answers,
    key: words.key,
    now: services.clock.now(),
    authorOid: person.objectId,
    source: "message",
    confirmed,
  });
  return pressSave(services, { ...press, isKeyGiven: true }, note);
}

/** What is known of another team's list says nothing of this one's. */
const ofPlace = (draft: Draft, place: string): Draft =>
  draft.triedIn === place ? draft : { values: draft.values, at: draft.at, key: draft.key };

/** What the words are an answer to; a note that was taken back is wanted again. */
function toBase({ tried = [] }: Draft, found: SavedNote): LearningNote {
  const base = tried.at(-1) ?? found.note;
  return isTakenBack(base) ? withPutBack(base) : base;
}
