import { useState } from "react";

import type { Shareable, ShareOutcome } from "../platform/Host.ts";
import { useServices } from "../platform/ServicesContext.ts";
import { useAnnounce } from "./Announcer.tsx";
import { shareOutcomeWords } from "./shareWords.ts";

export interface Sharing {
  readonly said: string;
  /** How often nothing worked, so that the text has to be copied by hand; 0 after anything that did. */
  readonly failed: number;
  readonly share: () => Promise<void>;
  readonly copy: () => Promise<void>;
}

/** Hands a page on to somebody else, and says what came of it. */
export function useShare(page: Shareable): Sharing {
  const { host } = useServices();
  const announce = useAnnounce();
  const [said, setSaid] = useState("");
  const [failed, setFailed] = useState(0);

  function tell(outcome: ShareOutcome): void {
    const sentence = shareOutcomeWords[outcome];
    setSaid(sentence);
    setFailed((times) => (outcome === "impossible" ? times + 1 : 0));
    if (sentence !== "") announce(sentence);
  }

  return {
    said,
    failed,
    share: async () => tell(await host.share(page)),
    copy: async () => tell((await host.copy(page)) ? "copied" : "impossible"),
  };
}
