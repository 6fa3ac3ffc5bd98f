import { useState } from "react";

import type { SavedNote } from "#domain/notes/learningNote.ts";

/** Notes that are ticked, to be decided about together. */
export interface Choosing {
  /** Those of the ticked notes that the list shows: nothing is decided about what nobody sees. */
  readonly chosen: readonly SavedNote[];
  readonly isChosen: (key: string) => boolean;
  readonly toggle: (key: string) => void;
  readonly add: (notes: readonly SavedNote[]) => void;
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
    add: (notes) => setKeys([...keys, ...notes.map(({ note }) => note.key)]),
    clear: () => setKeys([]),
    isMany,
    openMany: () => setMany(true),
    closeMany: () => setMany(false),
  };
}
