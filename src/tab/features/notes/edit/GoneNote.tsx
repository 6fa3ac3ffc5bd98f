import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useLocation } from "wouter";

import { findTechnique } from "#domain/cards/findTechnique.ts";
import { findNoteProblems } from "#domain/notes/findNoteProblems.ts";
import type { NoteEdit } from "#domain/notes/noteEdit.ts";
import { noteKey } from "#domain/notes/noteKey.ts";
import { toNewNote } from "#domain/notes/toNewNote.ts";
import { toEditName } from "#tab/platform/DraftStore.ts";
import { type OutboxEntry, toEditId } from "#tab/platform/Outbox.ts";
import { useHost, useServices } from "#tab/platform/ServicesContext.ts";
import { notesAddress } from "#tab/ui/addresses.ts";
import { useAnnounce } from "#tab/ui/Announcer.tsx";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import type { SavesHere, SavingPlace } from "../form/findSavingPlace.ts";
import { toAnswers } from "../form/formValues.ts";
import { toProblemWords } from "../form/toProblemWords.ts";
import { useFormStyles } from "../form/useFormStyles.ts";
import { NoteParts } from "../list/NoteParts.tsx";
import { CopiedWords } from "../sending/CopiedWords.tsx";
import { type Pressed, pressSave } from "../sending/pressSave.ts";
import { sendingWords } from "../sending/sendingWords.ts";
import { toFormValues } from "../sending/toFormValues.ts";
import { useCopying } from "../sending/useCopying.ts";
import { useNoteSender } from "../sending/useNoteSender.ts";
import { withdraw } from "../sending/withdraw.ts";
import { toNoteText } from "../toNoteText.ts";
import { AskOnce } from "./AskOnce.tsx";
import { goneWords } from "./editWords.ts";
import { GoesTo } from "./GoesTo.tsx";

interface GoneNoteProps {
  readonly edit: NoteEdit;
  /** The list has said so of this very note; otherwise it may only be the wrong list. */
  readonly isSure: boolean;
  readonly place: SavingPlace;
  readonly onPressed: (pressed: Pressed) => void;
}

/** The note was deleted while it was changed: the words are still here, and can become a note of their own. */
export function GoneNote({ edit, isSure, place, onPressed }: GoneNoteProps) {
  const styles = useFormStyles();
  const buttons = useButtonStyles();
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);
  const copying = useCopying(toNoteText(edit.mine));
  const { saveNew, discard } = useGoneWords(edit, onPressed);
  const problem = findProblem(edit);
  const title = isSure ? goneWords.heading : goneWords.unsure;

  useEffect(() => {
    heading.current?.focus();
    announce(title);
  }, [announce, title]);

  return (
    <section className={mergeClasses(styles.panel, styles.warning)}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {title}
      </h2>
      <p className={styles.text}>{isSure ? goneWords.meaning : goneWords.unsureMeaning}</p>
      <p className={styles.text}>{goneWords.why}</p>
      <h3 className={styles.heading}>{goneWords.words}</h3>
      <NoteParts note={edit.mine} />
      {problem !== undefined && <p className={styles.text}>{problem}</p>}
      {place.can === "save" && problem === undefined && <GoesTo to={place.to} />}
      <div className={styles.actions}>
        {place.can === "save" && problem === undefined && (
          <button type="button" className={buttons.primary} onClick={() => void saveNew(place)}>
            {goneWords.saveNew}
          </button>
        )}
        <button type="button" className={buttons.secondary} onClick={copying.copy}>
          {goneWords.copy}
        </button>
      </div>
      <CopiedWords copying={copying} />
      <div className={styles.actions}>
        <AskOnce
          offer={goneWords.discard}
          ask={goneWords.discardAsk}
          yes={goneWords.discardYes}
          no={goneWords.discardNo}
          onYes={() => void discard()}
        />
      </div>
    </section>
  );
}

/** What would stop these words in the form stops them here. */
function findProblem({ mine }: NoteEdit): string | undefined {
  const technique = findTechnique(mine.techniqueId);
  const [problem] = technique ? findNoteProblems(technique, toAnswers(toFormValues(mine))) : [];
  return problem && toProblemWords(problem);
}

function useGoneWords(edit: NoteEdit, onPressed: (pressed: Pressed) => void) {
  const services = useServices();
  const sender = useNoteSender();
  const host = useHost();
  const announce = useAnnounce();
  const [, navigate] = useLocation();
  const { key } = edit.mine;

  const person = host.state === "teams" ? host.context.person : undefined;
  const { clock, drafts, outbox } = services;

  /** The change itself where it waits, while nobody sends it; undefined where it waits no more after that. */
  async function inTurn<Value>(work: (change?: OutboxEntry) => Value): Promise<Value | undefined> {
    const change = person && outbox.find(person, toEditId(key));
    return change ? sender.whileWaiting(change, work) : work();
  }

  async function saveNew(place: SavesHere): Promise<void> {
    const pressed = await inTurn((change) => {
      const fresh = noteKey(crypto.randomUUID());
      const now = clock.now();
      const author = { key: fresh, now, authorOid: place.person.objectId };
      const note = toNewNote(edit.mine, author);
      const draft = { values: toFormValues(note), at: now.toISOString(), key: fresh };
      const from = { ...place, draft, draftName: toEditName(key), goesOnFrom: key };
      const begun = pressSave(services, from, note);
      if (change) withdraw(services, change);
      return begun;
    });
    if (!pressed) return;
    onPressed(pressed);
    await sender.send(pressed.entry, { mayAsk: true, isFresh: true });
  }

  async function discard(): Promise<void> {
    const isGone = await inTurn((change) => !change || withdraw(services, change));
    if (isGone === false) {
      announce(sendingWords.stuck);
      return;
    }
    drafts.remove(person, toEditName(key), key);
    announce(goneWords.discarded);
    navigate(notesAddress);
  }

  return { saveNew, discard };
}
