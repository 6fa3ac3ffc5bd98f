import { useEffect, useRef } from "react";

import { useServices } from "#tab/platform/ServicesContext.ts";
import { noteAddress } from "#tab/ui/addresses.ts";

import { AfterSave } from "../form/AfterSave.tsx";
import type { Pressed } from "../sending/pressSave.ts";
import { useNoteSender, useSenderState } from "../sending/useNoteSender.ts";
import { useUnsent } from "../sending/useUnsent.ts";
import { editWords } from "./editWords.ts";

const nowhere = (): void => undefined;

/** What becomes of words that were pressed without a form, and the way back to their note. */
export function AfterChange({ pressed: { entry, where } }: { readonly pressed: Pressed }) {
  const { outbox } = useServices();
  const sender = useNoteSender();
  const { sending, failed } = useSenderState();
  const { id, person, at } = entry;
  const waiting = useUnsent(person).find((one) => one.id === id);
  const key = entry.kind === "new" ? entry.note.key : entry.edit.mine.key;
  const next = { label: editWords.back, href: noteAddress(key) };

  if (!waiting) {
    const isSent = (outbox.findSent(person, id) ?? "") >= at;
    const step = isSent ? ({ step: "saved", entry } as const) : ({ step: "withdrawn" } as const);
    return <AfterSave step={step} onAnother={nowhere} next={next} />;
  }
  const failure = sending.has(id) ? undefined : failed.get(id);
  if (!failure) return <SavingLine />;
  const sendAgain = () => void sender.send(waiting, { mayAsk: true });
  return (
    <AfterSave
      step={{ step: "waiting", entry: waiting, failure, where, sendAgain }}
      onAnother={nowhere}
      next={next}
    />
  );
}

/** Holds the focus of the button that was pressed and is gone. */
function SavingLine() {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => line.current?.focus(), []);
  return (
    <p ref={line} tabIndex={-1}>
      {editWords.saving}
    </p>
  );
}
