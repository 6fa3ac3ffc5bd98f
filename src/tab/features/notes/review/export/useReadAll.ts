import { useEffect, useState } from "react";

import type { OlderNotes } from "#tab/features/notes/list/useTeamNotes.ts";

export interface ReadAll {
  readonly isReading: boolean;
  readonly start: () => void;
  readonly stop: () => void;
}

/** Reads month after month until there is none left, it fails or the person stops it. */
export function useReadAll(older: OlderNotes | undefined): ReadAll {
  const [isWanted, setIsWanted] = useState(false);
  const state = older?.state ?? "none";
  const isReading = isWanted && (state === "there" || state === "reading");

  useEffect(() => {
    if (isWanted && older?.state === "there") older.read();
  }, [isWanted, older]);

  return { isReading, start: () => setIsWanted(true), stop: () => setIsWanted(false) };
}
