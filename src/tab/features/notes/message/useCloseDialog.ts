import { useState } from "react";

import type { DialogResult } from "#tab/platform/Host.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";
import { useAnnounce } from "#tab/ui/Announcer.tsx";

import { messageWords } from "./messageWords.ts";

interface Closing {
  readonly close: (result?: DialogResult) => void;
  /** What is said where Teams would not close the window. */
  readonly said: string | undefined;
}

/** Closes the window over the conversation, or says how the person can. */
export function useCloseDialog(): Closing {
  const { host } = useServices();
  const announce = useAnnounce();
  const [isStuck, setIsStuck] = useState(false);

  return {
    close(result) {
      if (host.closeDialog(result)) return;
      setIsStuck(true);
      announce(messageWords.stuck);
    },
    said: isStuck ? messageWords.stuck : undefined,
  };
}
