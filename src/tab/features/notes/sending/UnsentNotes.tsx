import { useEffect } from "react";

import type { Person } from "#tab/platform/Host.ts";

import { UnsentBox } from "./UnsentBox.tsx";
import { useLeaveGuard } from "./useLeaveGuard.ts";
import { useSendingQueue } from "./useNoteSender.ts";
import { useUnsent } from "./useUnsent.ts";

export interface UnsentNotesProps {
  readonly person: Person;
  /** The page itself says what becomes of its note: they are sent, and not shown. */
  readonly isQuiet: boolean;
}

/** This person's notes that the team does not have yet, sent by themselves as soon as they can be. */
export function UnsentNotes({ person, isQuiet }: UnsentNotesProps) {
  const queue = useSendingQueue();
  const waiting = useUnsent(person);

  useEffect(() => queue.start(person), [queue, person]);
  useLeaveGuard(waiting);

  if (waiting.length === 0 || isQuiet) return null;
  return <UnsentBox person={person} waiting={waiting} />;
}
