import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";

import type { OutboxEntry } from "#tab/platform/Outbox.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";
import { useAnnounce } from "#tab/ui/Announcer.tsx";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { sendAll } from "./sendAll.ts";
import { sendingWords, toFailureWords } from "./sendingWords.ts";
import { toTriedWords } from "./toTriedWords.ts";
import { unsentWords } from "./unsentWords.ts";
import { useNoteSender } from "./useNoteSender.ts";
import { readNow } from "./useNow.ts";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
});

/** One press for all that waits. */
export function SendAllButton({ waiting }: { readonly waiting: readonly OutboxEntry[] }) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const sender = useNoteSender();
  const announce = useAnnounce();
  const { pauses, clock } = useServices();
  const [isSending, setIsSending] = useState(false);
  const [said, setSaid] = useState<string>();

  async function press(): Promise<void> {
    if (isSending) return;
    setIsSending(true);
    setSaid(undefined);
    try {
      const failure = await sendAll(sender, waiting);
      const [first] = waiting;
      if (!failure || !first) return;
      const pause = pauses.find(first.person);
      const sentence = toTriedWords(pause, readNow(clock).device);
      setSaid(sentence);
      announce(pause?.isAsked ? sentence : `${sentence} ${toFailureWords(failure)}`);
    } finally {
      setIsSending(false);
    }
  }

  return (
    <div className={styles.row}>
      <button
        type="button"
        className={buttons.secondary}
        aria-disabled={isSending}
        onClick={() => void press()}
      >
        {isSending ? sendingWords.sending : unsentWords.sendAll}
      </button>
      {said !== undefined && <span>{said}</span>}
    </div>
  );
}
