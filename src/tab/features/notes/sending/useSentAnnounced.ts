import { useEffect } from "react";

import type { OutboxEntry } from "#tab/platform/Outbox.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";
import { useAnnounce } from "#tab/ui/Announcer.tsx";

import { toWaitingWords } from "./toWaitingWords.ts";
import { unsentWords } from "./unsentWords.ts";

/** Says it when what was shown as waiting has been sent, whoever or whatever sent it. */
export function useSentAnnounced(waiting: readonly OutboxEntry[]): void {
  const { outbox } = useServices();
  const announce = useAnnounce();

  useEffect(
    // Whenever another list takes this one's place, and when none does.
    () => () => {
      const sent = waiting.filter(
        ({ person, id, at }) =>
          !outbox.find(person, id) && (outbox.findSent(person, id) ?? "") >= at,
      );
      const [first] = sent;
      if (!first) return;
      announce(
        sent.length === 1
          ? unsentWords.saved(toWaitingWords(first).title)
          : unsentWords.savedMany(sent.length),
      );
    },
    [waiting, outbox, announce],
  );
}
