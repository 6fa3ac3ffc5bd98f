import { useEffect } from "react";

import { NoteFormChunk } from "./chunks.ts";

/** Fetches the note form when the page has nothing else to do, so that it opens with no network too. */
export function useIdleLoading(): void {
  useEffect(() => {
    const load = () => void NoteFormChunk.preload();
    // Safari has no idle callback.
    if (typeof requestIdleCallback === "undefined") {
      const timer = setTimeout(load, 2000);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(load, { timeout: 5000 });
    return () => cancelIdleCallback(idle);
  }, []);
}
