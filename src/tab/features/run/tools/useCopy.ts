import { useState } from "react";

import { copyText } from "#tab/platform/copyText.ts";
import { useAnnounce } from "#tab/ui/Announcer.tsx";

import { copyWords } from "./copyWords.ts";

export interface Copy {
  readonly copy: (text: string) => void;
  /** What became of the last copy. */
  readonly said: string;
  /** The text that could not be copied, to be shown. */
  readonly shown: string | undefined;
}

/** Copies a text; where a frame may not, the text is shown instead. */
export function useCopy(): Copy {
  const announce = useAnnounce();
  const [said, setSaid] = useState("");
  const [shown, setShown] = useState<string>();

  async function copy(text: string): Promise<void> {
    const isCopied = await copyText(text);
    const sentence = isCopied ? copyWords.copied : copyWords.notCopied;
    setSaid(sentence);
    setShown(isCopied ? undefined : text);
    announce(sentence);
  }

  return { copy: (text) => void copy(text), said, shown };
}
