import { useState } from "react";

import type { SavedNote } from "#domain/notes/learningNote.ts";

/** Notes that are ticked, to be decided about together. */
export interface Choosing {
  /** Those of the ticked notes that the list shows: nothing is decided about what nobody sees. */
  readonly chosen: readonly SavedNote[];
  readonly isChosen: (key: string) => boolean;
  readonly toggle: (key: string) => void;
  readonly choose: (notes: readonly SavedNote[], isChosen: boolean) => void;
  readonly clear: () => void;
  /** Whether the panel for several notes is open. It stays while it has something to say. */
  readonly isMany: boolean;
  readonly openMany: () => void;
  readonly closeMany: () => void;
}

export function useChoosing(shown: readonly SavedNote[]): Choosing {
  const [keys, setKeys] = useState<readonly string[]>([]);
  const [isMany, setMany] = useState(false);
  const ticked = new Set(keys);

  return {
    chosen: shown.filter(({ note }) => ticked.has(note.key)),
    isChosen: (key) => ticked.has(key),
    toggle: (key) =>
      setKeys(ticked.has(key) ? keys.filter((other) => other !== key) : [...keys, key]),
    choose: (notes, isChosen) => {
      const wanted = new Set<string>(notes.map(({ note }) => note.key));
      setKeys([...keys.filter((key) => !wanted.has(key)), ...(isChosen ? wanted : [])]);
    },
    clear: () => setKeys([]),
    isMany,
    openMany: () => setMany(true),
    closeMany: () => setMany(false),
  };
}
