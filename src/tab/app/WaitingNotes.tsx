import { Suspense, useSyncExternalStore } from "react";

import { useHost, useServices } from "../platform/ServicesContext.ts";
import { UnsentChunk } from "./chunks.ts";
import { ErrorBoundary } from "./ErrorBoundary.tsx";

interface WaitingNotesProps {
  readonly place: string;
  readonly isQuiet: boolean;
}

/** Notes of this person that are not sent yet, above whatever page is open; with none waiting, nothing is loaded. */
export function WaitingNotes({ place, isQuiet }: WaitingNotesProps) {
  const { outbox } = useServices();
  const host = useHost();
  const person = host.state === "teams" ? host.context.person : undefined;
  const count = useSyncExternalStore(
    outbox.subscribe,
    () => outbox.list(person).length,
    () => 0,
  );

  if (!person || count === 0) return null;
  return (
    <ErrorBoundary isPart place={place}>
      <Suspense>
        <UnsentChunk person={person} isQuiet={isQuiet} />
      </Suspense>
    </ErrorBoundary>
  );
}
