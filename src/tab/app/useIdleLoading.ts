import { useEffect } from "react";

import { whenIdle } from "../platform/whenIdle.ts";
import {
  CardPageChunk,
  NoteEditChunk,
  NoteFormChunk,
  NoteReportChunk,
  RunPageChunk,
} from "./chunks.ts";
import type { Page } from "./findPage.ts";

/**
 * Fetches the cards' pages, their runs and the note form when the page has nothing else to do, and beside a note the pages on which it
 * is changed, so that they open with no network too.
 */
export function useIdleLoading(page: Page["name"]): void {
  useEffect(
    () =>
      whenIdle(() => {
        void CardPageChunk.preload();
        void NoteFormChunk.preload();
        void RunPageChunk.preload();
      }),
    [],
  );

  useEffect(() => {
    if (page !== "note") return;
    return whenIdle(() => {
      void NoteEditChunk.preload();
      void NoteReportChunk.preload();
    });
  }, [page]);
}
