import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useLocation } from "wouter";

import type { OutboxEntry } from "#tab/platform/Outbox.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";
import { noteFormAddress } from "#tab/ui/addresses.ts";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { toPlaceWords } from "../placeWords.ts";
import { notSentWords, refusedWords, sendingWords } from "./sendingWords.ts";
import { toFormValues } from "./toFormValues.ts";
import { useNoteSender, useSenderState } from "./useNoteSender.ts";
import { WhereToLook } from "./WhereToLook.tsx";

const useStyles = makeStyles({
  note: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalXS },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  line: { margin: "0", maxWidth: "68ch" },
});

/** One waiting note: where it is going, why it is not there, and the one next step. */
export function UnsentNote({ entry }: { readonly entry: OutboxEntry }) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const sender = useNoteSender();
  const { drafts, outbox } = useServices();
  const { sending, failed } = useSenderState();
  const [, navigate] = useLocation();
  const { note, to, person } = entry;
  const [hasDraft, setHasDraft] = useState(false);
  const failure = failed.get(note.key);
  const isSending = sending.has(note.key);

  function openInForm(): void {
    if (drafts.find(person, note.techniqueId)) {
      setHasDraft(true);
      return;
    }
    drafts.keep(person, note.techniqueId, { values: toFormValues(note), at: entry.at });
    outbox.remove(note.key);
    navigate(noteFormAddress(note.techniqueId));
  }

  return (
    <div className={styles.note}>
      <p className={styles.line}>
        <strong>{note.title}</strong> ({note.techniqueName}, {toPlaceWords(to)})
      </p>
      {failure && (
        <p className={styles.line}>
          {failure.outcome === "refused"
            ? `${sendingWords.refused(refusedWords[failure.why])}.`
            : notSentWords[failure.why]}
        </p>
      )}
      {hasDraft && <p className={styles.line}>{sendingWords.hasDraft}</p>}
      <div className={styles.actions}>
        {failure?.outcome === "refused" ? (
          <button type="button" className={buttons.secondary} onClick={openInForm}>
            {sendingWords.toForm}
          </button>
        ) : (
          <button
            type="button"
            className={buttons.secondary}
            aria-disabled={isSending}
            onClick={() => void sender.send(entry, { mayAsk: true })}
          >
            {isSending ? sendingWords.sending : sendingWords.sendNow}
          </button>
        )}
        {failure && <WhereToLook why={failure.why} />}
      </div>
    </div>
  );
}
