import { useEffect, useRef } from "react";
import { useLocation } from "wouter";

import { useServices } from "#tab/platform/ServicesContext.ts";
import { noteAddress, noteFormAddress } from "#tab/ui/addresses.ts";

import { AfterSave } from "../form/AfterSave.tsx";
import { findFailure } from "../sending/NoteSender.ts";
import type { Pressed } from "../sending/pressSave.ts";
import { returnToForm } from "../sending/returnToForm.ts";
import { saveAsNew } from "../sending/saveAsNew.ts";
import { toWaitingWords } from "../sending/toWaitingWords.ts";
import { useNoteSender, useSenderState } from "../sending/useNoteSender.ts";
import { useUnsent } from "../sending/useUnsent.ts";
import { editWords } from "./editWords.ts";

const nowhere = (): void => undefined;

interface AfterChangeProps {
  readonly pressed: Pressed;
  readonly onPressed: (pressed: Pressed) => void;
  readonly onBeginAgain: () => void;
}

/** What becomes of words that were pressed without a form, and the way back to their note. */
export function AfterChange({ pressed, onPressed, onBeginAgain }: AfterChangeProps) {
  const services = useServices();
  const { outbox } = services;
  const sender = useNoteSender();
  const state = useSenderState();
  const [, navigate] = useLocation();
  const { entry } = pressed;
  const { id, person, at } = entry;
  const waiting = useUnsent(person).find((one) => one.id === id);
  const { key, techniqueId } = toWaitingWords(entry);
  const next = { label: editWords.back, href: noteAddress(key) };

  async function toForm(): Promise<void> {
    const isBack = await sender.whileWaiting(entry, (now) => returnToForm(services, now));
    if (isBack !== true) return;
    if (entry.kind === "new") navigate(noteFormAddress(techniqueId));
    else onBeginAgain();
  }

  async function saveNew(): Promise<void> {
    const begun = await sender.whileWaiting(entry, (now) => saveAsNew(services, now));
    if (!begun) return;
    onPressed(begun);
    await sender.send(begun.entry, { mayAsk: true, isFresh: true });
  }

  if (!waiting) {
    const isSent = (outbox.findSent(person, id) ?? "") >= at;
    const step = isSent ? ({ step: "saved", entry } as const) : ({ step: "withdrawn" } as const);
    return <AfterSave step={step} onAnother={nowhere} next={next} />;
  }
  const failure = findFailure(state, waiting);
  if (!failure) return <SavingLine />;
  const step = {
    step: "waiting",
    entry: waiting,
    failure,
    where: outbox.findWhere(person, id) ?? pressed.where,
    toForm: () => void toForm(),
    saveAsNew: () => void saveNew(),
  } as const;
  return <AfterSave step={step} onAnother={nowhere} next={next} />;
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
