import { Suspense, useEffect, useState, useSyncExternalStore } from "react";

import { useHost, useServices } from "../platform/ServicesContext.ts";
import { whenIdle } from "../platform/whenIdle.ts";
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
  const timesOnline = useTimesOnline();

  // Whoever writes a note may lose the network before it is sent: what sends it later is fetched while there is one.
  useEffect(() => (isQuiet ? whenIdle(() => void UnsentChunk.preload()) : undefined), [isQuiet]);

  if (!person || count === 0) return null;
  return (
    <ErrorBoundary isPart isSilent={isQuiet} place={`${place} ${timesOnline}`}>
      <Suspense>
        <UnsentChunk person={person} isQuiet={isQuiet} />
      </Suspense>
    </ErrorBoundary>
  );
}

/** How often the network has come back: each time, what would not load may be asked for again. */
function useTimesOnline(): number {
  const { wakeups } = useServices();
  const [times, setTimes] = useState(0);

  useEffect(
    () =>
      wakeups.subscribe((why) => {
        if (why !== "online") return;
        UnsentChunk.forgetFailure();
        setTimes((before) => before + 1);
      }),
    [wakeups],
  );

  return times;
}
