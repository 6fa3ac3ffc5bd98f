import { useState } from "react";

import { useServices } from "#tab/platform/ServicesContext.ts";
import { useAnnounce } from "#tab/ui/Announcer.tsx";
import { cardsWords } from "./cardsWords.ts";

/** Copies or offers a link to a page of the tab, and says whether there is one now. */
export function useShare(): {
  readonly said: string;
  readonly share: (subPage: string, label: string) => Promise<void>;
} {
  const { host } = useServices();
  const announce = useAnnounce();
  const [said, setSaid] = useState("");

  async function share(subPage: string, label: string): Promise<void> {
    const isShared = await host.shareLink(subPage, label);
    const sentence = isShared ? cardsWords.copied : cardsWords.notCopied;
    setSaid(sentence);
    announce(sentence);
  }

  return { said, share };
}
