import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { Link } from "wouter";

import type { WaitingEdit } from "#tab/platform/Outbox.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";
import { noteEditAddress } from "#tab/ui/addresses.ts";
import { useAnnounce } from "#tab/ui/Announcer.tsx";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";
import { useFocusKept } from "#tab/ui/useFocusKept.ts";

import { useFormStyles } from "../form/useFormStyles.ts";
import type { SendFailure } from "../sending/NoteSender.ts";
import { toKeptWhere } from "../sending/KeptWhere.ts";
import { sendingWords, toFailureWords, toWaitingSentence } from "../sending/sendingWords.ts";
import { useNoteSender } from "../sending/useNoteSender.ts";
import { WhereToLook } from "../sending/WhereToLook.tsx";
import { withdraw } from "../sending/withdraw.ts";
import { waitingWords } from "./editWords.ts";

interface WaitingPanelProps {
  readonly entry: WaitingEdit;
  readonly failure: SendFailure | undefined;
  readonly isSending?: boolean;
}

/** A change that the list does not have yet: how long it is safe, why it waits, and the one next step. */
export function WaitingPanel({ entry, failure, isSending = false }: WaitingPanelProps) {
  const styles = useFormStyles();
  const announce = useAnnounce();
  const panel = useRef<HTMLElement>(null);
  useFocusKept(panel);
  const title = entry.edit.decision ? waitingWords.decisionTitle : waitingWords.title;
  const sentence = useSentence(entry, failure);
  const reason = toReason(failure);

  useEffect(() => announce([sentence, reason].join(". ")), [announce, sentence, reason]);

  return (
    <section ref={panel} className={mergeClasses(styles.panel, styles.warning)} aria-label={title}>
      <p className={styles.text}>
        <strong>{sentence}.</strong> {reason}
      </p>
      {failure?.outcome !== "gone" && (
        <p className={styles.quiet}>
          {entry.edit.decision ? waitingWords.decided : waitingWords.shown}
        </p>
      )}
      <NextSteps entry={entry} failure={failure} isSending={isSending} />
    </section>
  );
}

function NextSteps({ entry, failure, isSending }: WaitingPanelProps) {
  const styles = useFormStyles();
  const buttons = useButtonStyles();
  const services = useServices();
  const sender = useNoteSender();
  const announce = useAnnounce();
  const { edit } = entry;
  const send = () => void sender.send(entry, { mayAsk: true });

  async function leave(): Promise<void> {
    const isGone = await sender.whileWaiting(entry, (waiting) => withdraw(services, waiting));
    if (isGone === false) announce(sendingWords.stuck);
  }

  if (failure?.outcome === "conflict" || failure?.outcome === "gone") {
    return (
      <div className={styles.actions}>
        <Link href={noteEditAddress(edit.mine.key)} className={buttons.primary}>
          {failure.outcome === "gone" ? waitingWords.seeWords : waitingWords.choose}
        </Link>
      </div>
    );
  }
  const isRefused = failure?.outcome === "refused";
  return (
    <div className={styles.actions}>
      <button
        type="button"
        className={buttons.primary}
        aria-disabled={isSending}
        onClick={() => {
          if (!isSending) send();
        }}
      >
        {isSending
          ? sendingWords.sending
          : isRefused
            ? waitingWords.tryAgain
            : sendingWords.sendNow}
      </button>
      {isRefused && (
        <button type="button" className={buttons.secondary} onClick={() => void leave()}>
          {waitingWords.leave}
        </button>
      )}
      {failure && <WhereToLook why={failure.why} />}
    </div>
  );
}

/** What is so; a sentence without its full stop, as design section 4 has them. */
function useSentence({ person, id, edit }: WaitingEdit, failure: SendFailure | undefined): string {
  const { outbox, sharing } = useServices();
  if (failure !== undefined && failure.outcome !== "not-sent") {
    return edit.decision ? waitingWords.decisionTitle : waitingWords.title;
  }
  const where = outbox.findWhere(person, id) ?? "memory";
  return toWaitingSentence(failure, toKeptWhere(where, sharing.current()));
}

function toReason(failure: SendFailure | undefined): string {
  if (!failure) return "";
  if (failure.outcome === "conflict") return waitingWords.collides;
  return failure.outcome === "gone" ? waitingWords.gone : toFailureWords(failure);
}
