import { useState } from "react";

import type { OutboxEntry } from "#tab/platform/Outbox.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";
import { useAnnounce } from "#tab/ui/Announcer.tsx";

import type { SendFailure } from "./NoteSender.ts";
import { toFailureWords } from "./sendingWords.ts";
import { toTriedWords } from "./toTriedWords.ts";
import { useNoteSender, useSenderState } from "./useNoteSender.ts";
import { readNow } from "./useNow.ts";

export interface SendNow {
  readonly isSending: boolean;
  readonly press: () => void;
  /** What came of the last press where it changed nothing else that can be seen. */
  readonly said: string | undefined;
}

/** A person's own press on Send now, with an answer whatever comes of it. */
export function useSendNow(entry: OutboxEntry): SendNow {
  const { pauses, clock } = useServices();
  const sender = useNoteSender();
  const announce = useAnnounce();
  const { sending } = useSenderState();
  const [said, setSaid] = useState<string>();
  const isSending = sending.has(entry.id);

  async function send(): Promise<void> {
    setSaid(undefined);
    const outcome = await sender.send(entry, { mayAsk: true });
    if (outcome.outcome !== "saved" && outcome.outcome !== "withdrawn") tell(outcome);
  }

  function tell(failure: SendFailure): void {
    const pause = pauses.find(entry.person);
    const sentence = toTriedWords(pause, readNow(clock).device);
    if (failure.outcome === "not-sent") setSaid(sentence);
    announce(pause?.isAsked ? sentence : `${sentence} ${toFailureWords(failure)}`);
  }

  return {
    isSending,
    said,
    press: () => {
      if (!isSending) void send();
    },
  };
}
