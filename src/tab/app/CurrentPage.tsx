import { useLocation } from "wouter";

import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { findPage } from "./findPage.ts";
import { PageView } from "./PageView.tsx";
import { Shell } from "./Shell.tsx";
import { useDeepLink } from "./useDeepLink.ts";
import { useIdleLoading } from "./useIdleLoading.ts";
import { useWaitingUses } from "./useWaitingUses.ts";
import { WaitingNotes } from "./WaitingNotes.tsx";

/** The page of the address, inside the shell; an unknown address leads to the cards. */
export function CurrentPage() {
  const [place] = useLocation();
  const page = findPage(place) ?? { name: "cards" };
  useDeepLink();
  useIdleLoading(page.name);
  useWaitingUses();

  return (
    <Shell page={page.name}>
      {/* A form and a note's own page say themselves what became of their words; a run is seen by the whole room. */}
      <WaitingNotes
        place={place}
        isQuiet={/^note-|^note$|^notes-to-check$|^message$|^card-run$/.test(page.name)}
      />
      <ErrorBoundary place={place}>
        <PageView page={page} />
      </ErrorBoundary>
    </Shell>
  );
}
