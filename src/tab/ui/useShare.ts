import { useState } from "react";

import type { Shareable, ShareOutcome } from "../platform/Host.ts";
import { useServices } from "../platform/ServicesContext.ts";
import { useAnnounce } from "./Announcer.tsx";
import { toShareWords } from "./shareWords.ts";

/** Hands a page on to somebody else, and says what came of it. */
export function useShare(page: Shareable): {
  readonly said: string;
  readonly share: () => Promise<void>;
  readonly copy: () => Promise<void>;
} {
  const { host } = useServices();
  const announce = useAnnounce();
  const [said, setSaid] = useState("");

  function tell(outcome: ShareOutcome): void {
    const sentence = toShareWords(outcome, page);
    setSaid(sentence);
    if (sentence !== "") announce(sentence);
  }

  return {
    said,
    share: async () => tell(await host.share(page)),
    copy: async () => tell((await host.copy(page)) ? "copied" : "impossible"),
  };
}
