import { type RefObject, useEffect, useRef, useState } from "react";

import { copyText } from "#tab/platform/copyText.ts";
import { useAnnounce } from "#tab/ui/Announcer.tsx";

import { copyWords } from "./unsentWords.ts";

export interface Copying {
  readonly step: "untouched" | "copied" | "selected";
  readonly copy: () => void;
  readonly text: string;
  readonly box: RefObject<HTMLTextAreaElement | null>;
}

/** Puts a text on the clipboard, or selects it for the person to copy where no clipboard is lent. */
export function useCopying(text: string): Copying {
  const announce = useAnnounce();
  const box = useRef<HTMLTextAreaElement>(null);
  const [step, setStep] = useState<Copying["step"]>("untouched");

  useEffect(() => {
    if (step === "selected") select(box.current);
  }, [step]);

  async function copy(): Promise<void> {
    if (step === "selected") {
      select(box.current);
    } else if (await copyText(text)) {
      setStep("copied");
      announce(copyWords.copied);
    } else {
      setStep("selected");
    }
  }

  return { step, copy: () => void copy(), text, box };
}

function select(box: HTMLTextAreaElement | null): void {
  box?.focus();
  box?.select();
}
