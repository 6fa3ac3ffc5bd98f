import { useState } from "react";

import { findTechnique } from "#domain/cards/findTechnique.ts";
import type { SavedNote } from "#domain/notes/learningNote.ts";
import { destinationKey } from "#graph/sites/destination.ts";
import type { OpenedMessage } from "#tab/platform/OpenedMessage.ts";
import type { Person } from "#tab/platform/Host.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";

import type { SavingPlace } from "../form/findSavingPlace.ts";
import type { FormValues } from "../form/formValues.ts";
import type { DraftStart } from "../form/heldDraft.ts";
import { type NoteDraft, useNoteDraft } from "../form/useNoteDraft.ts";
import type { Pressed } from "../sending/pressSave.ts";
import { findBeginning } from "./findBeginning.ts";
import { joinWithNote, moveToCard, toNoteValues, toTechnique } from "./messageForm.ts";
import { useSavedBefore } from "./useSavedBefore.ts";

/** The form of a message's note, and what is known of the note. */
export interface MessageForm {
  readonly draft: NoteDraft;
  /** The note that the list holds already: the form changes that one. */
  readonly found: SavedNote | undefined;
  /** What waited on this device when the page was opened. */
  readonly first: Pressed | undefined;
  readonly hasAside: boolean;
  readonly chooseCard: (id: string) => void;
  /** The words have left the form: what is found later changes nothing of them. */
  readonly leave: () => void;
}

/** The words of a message's note: its own at first, or those of the note that was made of it before. */
export function useMessageForm(
  message: OpenedMessage,
  person: Person | undefined,
  place: SavingPlace,
): MessageForm {
  const services = useServices();
  const to = place.can === "save" ? place.to : undefined;
  const [beginning] = useState(() => findBeginning(services, person, message));
  const read = useSavedBefore(to, message.key);
  const placeKey = to && destinationKey(to);
  const found = read ?? (beginning.start.triedIn === placeKey ? beginning.start.found : undefined);
  const [joined, setJoined] = useState(beginning.start.found && beginning.start.triedIn);
  const [aside, setAside] = useState<FormValues>({});
  const [hasLeft, setHasLeft] = useState(beginning.first !== undefined);

  const isJoined = placeKey !== undefined && joined === placeKey;
  const noteValues = found && toNoteValues(found.note);
  const start: DraftStart =
    noteValues && isJoined && !beginning.start.found
      ? { ...beginning.start, values: noteValues }
      : beginning.start;
  const draft = useNoteDraft(toTechnique, person, start);

  // The list may tell late that the note is there: what was typed until then is a change of it.
  if (read && noteValues && placeKey !== undefined && !isJoined && !hasLeft) {
    setJoined(placeKey);
    if (!isChangeOf(draft, placeKey)) {
      const words = joinWithNote(draft.values, beginning.start.values, noteValues);
      setAside({ ...aside, ...words.aside });
      draft.goOnWith(read, placeKey, words.values);
    }
  }

  return {
    draft,
    found,
    first: beginning.first,
    hasAside: Object.values(aside).some((text) => text.trim() !== ""),
    chooseCard(id) {
      const technique = findTechnique(id);
      if (!technique) return;
      const words = moveToCard({ values: draft.values, aside }, technique, message.text);
      setAside(words.aside);
      draft.replace(words.values);
    },
    leave: () => setHasLeft(true),
  };
}

/** Words that were begun from the note already are kept as a change of it. */
function isChangeOf(draft: NoteDraft, placeKey: string): boolean {
  const { found, triedIn } = draft.toDraft();
  return found !== undefined && triedIn === placeKey;
}
