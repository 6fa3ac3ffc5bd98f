import { useEffect } from "react";

import { whenIdle } from "../platform/whenIdle.ts";
import { CardPageChunk, NoteFormChunk } from "./chunks.ts";

/** Fetches the cards' pages and the note form when the page has nothing else to do, so that they open with no network too. */
export function useIdleLoading(): void {
  useEffect(
    () =>
      whenIdle(() => {
        void CardPageChunk.preload();
        void NoteFormChunk.preload();
      }),
    [],
  );
}
