import { type RefObject, useState } from "react";

import { copyText } from "#tab/platform/copyText.ts";
import { useAnnounce } from "#tab/ui/Announcer.tsx";

import { copyWords } from "./editWords.ts";

/** Copies a text, or marks the words on the page where it may not; answers what to say of it. */
export function useCopy(
  words: RefObject<HTMLElement | null>,
): readonly [said: string, copy: (text: string) => Promise<void>] {
  const announce = useAnnounce();
  const [said, setSaid] = useState("");

  async function copy(text: string): Promise<void> {
    const isCopied = await copyText(text);
    if (!isCopied && words.current) getSelection()?.selectAllChildren(words.current);
    const sentence = isCopied ? copyWords.copied : copyWords.selected;
    announce(sentence);
    setSaid(sentence);
  }

  return [said, copy];
}
