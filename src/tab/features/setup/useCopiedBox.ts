import { type RefObject, useRef, useState } from "react";

import { copyText } from "#tab/platform/copyText.ts";

interface CopiedBox {
  readonly box: RefObject<HTMLTextAreaElement | null>;
  /** What came of it, in words; empty before. */
  readonly said: string;
  readonly copy: () => Promise<void>;
}

/** Copies the text that stands in a box; where nothing may be copied, it is selected there instead. */
export function useCopiedBox(
  text: string,
  words: { readonly copied: string; readonly selected: string },
): CopiedBox {
  const box = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");

  async function copy(): Promise<void> {
    if (await copyText(text)) {
      setSaid(words.copied);
      return;
    }
    box.current?.focus();
    box.current?.select();
    setSaid(words.selected);
  }

  return { box, said, copy };
}
