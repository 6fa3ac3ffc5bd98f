import { useEffect, useRef, useState } from "react";

import type { Technique } from "#domain/cards/technique.ts";
import { buildNote } from "#domain/notes/buildNote.ts";
import type { NoteKey } from "#domain/notes/learningNote.ts";
import { noteKey } from "#domain/notes/noteKey.ts";
import type { RefusedReason } from "#graph/notes/NotesRepository.ts";
import type { OutboxEntry } from "#tab/platform/Outbox.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";

import type { WaitingReason } from "../sending/findWaitingReason.ts";
import { useNoteSender } from "../sending/useNoteSender.ts";
import type { SavingPlace } from "./findSavingPlace.ts";
import { toAnswers } from "./formValues.ts";
import type { NoteDraft } from "./useNoteDraft.ts";

/** How far the save is; each is one of the sentences that a person sees. */
export type SaveStep =
  | { readonly step: "writing"; readonly refusal?: RefusedReason }
  | { readonly step: "saving" }
  | { readonly step: "saved"; readonly key: NoteKey }
  | {
      readonly step: "not-sent";
      readonly why: WaitingReason;
      readonly kept: "device" | "memory";
      readonly sendAgain: () => void;
    };

type SavesHere = Extract<SavingPlace, { can: "save" }>;

/** Saves what is in the form: into the outbox first, then to the team. One key for the note, however often it is tried. */
export function useSaveNote(
  technique: Technique,
  draft: NoteDraft,
): readonly [SaveStep, (place: SavesHere) => void] {
  const { outbox } = useServices();
  const sender = useNoteSender();
  const [step, setStep] = useState<SaveStep>({ step: "writing" });
  const key = useRef<NoteKey>(undefined);
  const isOpen = useIsOpen();

  async function send(entry: OutboxEntry, kept: "device" | "memory"): Promise<void> {
    setStep({ step: "saving" });
    const sendAgain = () => void send(entry, kept);
    const waits = { step: "not-sent", why: "unavailable", kept, sendAgain } as const;
    const answer = await sender.send(entry, { mayAsk: true }).catch((error: unknown) => {
      setStep(waits);
      throw error;
    });
    switch (answer.outcome) {
      case "saved":
        setStep({ step: "saved", key: entry.note.key });
        break;
      case "not-sent":
        setStep({ ...waits, why: answer.why });
        break;
      case "refused":
        // Where the person has left the form, the words stay in the outbox and are shown there.
        if (!isOpen()) return;
        draft.keepNow();
        outbox.remove(entry.note.key);
        setStep({ step: "writing", refusal: answer.why });
    }
  }

  function save({ to, person }: SavesHere): void {
    if (step.step !== "writing") return;
    key.current ??= noteKey(crypto.randomUUID());
    const note = buildNote({
      technique,
      answers: toAnswers(draft.values),
      key: key.current,
      now: new Date(),
      authorOid: person.objectId,
      source: "tab",
    });
    const entry = { note, to, person, at: new Date().toISOString() };
    const kept = outbox.put(entry);
    draft.release();
    void send(entry, kept);
  }

  return [step, save];
}

function useIsOpen(): () => boolean {
  const isOpen = useRef(true);
  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
    };
  }, []);
  return () => isOpen.current;
}
