import { makeStyles, tokens } from "@fluentui/react-components";
import { useLocation } from "wouter";

import type { OutboxEntry } from "#tab/platform/Outbox.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";
import { noteFormAddress } from "#tab/ui/addresses.ts";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { toPlaceWords } from "../placeWords.ts";
import { findFailure } from "./NoteSender.ts";
import { sendingWords, toFailureWords } from "./sendingWords.ts";
import { returnToForm } from "./returnToForm.ts";
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
  const services = useServices();
  const note = entry.kind === "new" ? entry.note : entry.edit.mine;
  const state = useSenderState();
  const [, navigate] = useLocation();
  const { id, to } = entry;
  const failure = findFailure(state, entry);
  const isSending = state.sending.has(id);

  async function openInForm(): Promise<void> {
    const isBack = await sender.whileWaiting(entry, (waiting) => returnToForm(services, waiting));
    if (isBack) navigate(noteFormAddress(note.techniqueId));
  }

  return (
    <div className={styles.note}>
      <p className={styles.line}>
        <strong>{note.title}</strong> ({note.techniqueName}, {toPlaceWords(to)})
      </p>
      {failure && <p className={styles.line}>{toFailureWords(failure)}</p>}
      <div className={styles.actions}>
        {failure?.outcome === "refused" ? (
          <button type="button" className={buttons.secondary} onClick={() => void openInForm()}>
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
        {failure && "why" in failure && <WhereToLook why={failure.why} />}
      </div>
    </div>
  );
}
