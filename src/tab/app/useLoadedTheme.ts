import { useEffect, useState } from "react";

import type { ThemeName } from "../platform/theme.ts";
import { type LoadedTheme, loadTheme } from "./loadTheme.ts";

/** The theme of this name as soon as it is here; the one before it stays on until then. */
export function useLoadedTheme(name: ThemeName, first: LoadedTheme): LoadedTheme {
  const [worn, setWorn] = useState(first);

  useEffect(() => {
    let isStale = false;
    loadTheme(name).then(
      (loaded) => {
        if (!isStale) setWorn(loaded);
      },
      // The words matter more than their colours; the next change of theme asks anew.
      () => undefined,
    );
    return () => {
      isStale = true;
    };
  }, [name]);

  return worn;
}
