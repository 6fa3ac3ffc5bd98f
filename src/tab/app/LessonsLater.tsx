import { Suspense, useEffect, useState } from "react";

import type { TechniqueId } from "#domain/cards/technique.ts";

import { useHost } from "../platform/ServicesContext.ts";
import { whenIdle } from "../platform/whenIdle.ts";
import { CardLessonsChunk } from "./chunks.ts";
import { ErrorBoundary } from "./ErrorBoundary.tsx";

/** What the team learned with a card before: asked for once the page has nothing else to do, so that the card never waits. */
export function LessonsLater({ id }: { readonly id: TechniqueId }) {
  const host = useHost();
  const isInTeam = host.state === "teams" && host.context.destination !== undefined;
  const [isHere, setIsHere] = useState(false);

  useEffect(() => {
    if (!isInTeam) return;
    return whenIdle(() => void CardLessonsChunk.preload().then(setIsHere));
  }, [isInTeam]);

  if (!isInTeam || !isHere) return null;
  return (
    <ErrorBoundary isPart isSilent place={id}>
      <Suspense>
        <CardLessonsChunk key={id} id={id} />
      </Suspense>
    </ErrorBoundary>
  );
}
