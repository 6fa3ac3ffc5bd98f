import { Link } from "wouter";

import type { OutboxEntry } from "#tab/platform/Outbox.ts";
import { noteAddress, noteEditAddress } from "#tab/ui/addresses.ts";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import type { SendFailure } from "./NoteSender.ts";
import { sendingWords } from "./sendingWords.ts";
import { isDecision } from "./toEntryWords.ts";
import { toWaitingWords } from "./toWaitingWords.ts";
import type { SendNow } from "./useSendNow.ts";

interface NextStepProps {
  readonly entry: OutboxEntry;
  readonly failure: SendFailure | undefined;
  readonly sendNow: SendNow;
  readonly look: "primary" | "secondary";
  /** The id of what names the note, where there are several. */
  readonly describedBy?: string;
  readonly onOpenInForm: () => void;
  readonly onSaveAsNew: () => void;
}

/** What helps a waiting entry on. */
export function NextStep(props: NextStepProps) {
  const { entry, failure, sendNow, look, describedBy, onOpenInForm, onSaveAsNew } = props;
  const buttons = useButtonStyles();
  const described = describedBy === undefined ? {} : { "aria-describedby": describedBy };

  const stopped = isDecision(entry) && failure && failure.outcome !== "not-sent";
  if (stopped && failure.outcome !== "refused") {
    return (
      <Link href={noteAddress(toWaitingWords(entry).key)} className={buttons[look]} {...described}>
        {sendingWords.seeDecision}
      </Link>
    );
  }
  switch (failure?.outcome) {
    case "conflict":
      return (
        <Link
          href={noteEditAddress(toWaitingWords(entry).key)}
          className={buttons[look]}
          {...described}
        >
          {sendingWords.compare}
        </Link>
      );
    case "gone":
      return (
        <button type="button" className={buttons[look]} {...described} onClick={onSaveAsNew}>
          {sendingWords.saveAsNew}
        </button>
      );
    default:
      return (
        <>
          {failure?.outcome === "refused" && !isDecision(entry) && (
            <button type="button" className={buttons[look]} {...described} onClick={onOpenInForm}>
              {sendingWords.toForm}
            </button>
          )}
          <button
            type="button"
            className={failure?.outcome === "refused" ? buttons.secondary : buttons[look]}
            aria-disabled={sendNow.isSending}
            {...described}
            onClick={sendNow.press}
          >
            {sendNow.isSending ? sendingWords.sending : sendingWords.sendNow}
          </button>
        </>
      );
  }
}
