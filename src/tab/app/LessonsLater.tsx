import { type ReactNode, Suspense, useEffect, useState } from "react";

import { useHost } from "../platform/ServicesContext.ts";
import { whenIdle } from "../platform/whenIdle.ts";
import type { Chunk } from "./createChunk.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";

interface LessonsLaterProps {
  readonly chunk: Pick<Chunk<never>, "preload">;
  /** The card that they stand on. */
  readonly place: string;
  readonly children: ReactNode;
}

/** What the team learned before: asked for once the page has nothing else to do, so that it never waits. */
export function LessonsLater({ chunk, place, children }: LessonsLaterProps) {
  const host = useHost();
  const isInTeam = host.state === "teams" && host.context.destination !== undefined;
  const [isHere, setIsHere] = useState(false);

  useEffect(() => {
    if (!isInTeam) return;
    return whenIdle(() => void chunk.preload().then(setIsHere));
  }, [isInTeam, chunk]);

  if (!isInTeam || !isHere) return null;
  return (
    <ErrorBoundary isPart isSilent place={place}>
      <Suspense>{children}</Suspense>
    </ErrorBoundary>
  );
}
