import { useSyncExternalStore } from "react";

export type ThemeName = "default" | "dark" | "contrast";

/** The theme that the host's word asks for; Teams' `glass` is dark, and a word we do not know is the default. */
export function toThemeName(text: string | null | undefined): ThemeName {
  if (text === "dark" || text === "glass") return "dark";
  return text === "contrast" ? "contrast" : "default";
}

/** The theme now worn: first what the server painted, then whatever the host says. */
export interface ThemeStore {
  readonly current: () => ThemeName;
  readonly subscribe: (onChange: () => void) => () => void;
  readonly wear: (name: ThemeName) => void;
}

export function createThemeStore(painted: ThemeName): ThemeStore {
  let worn = painted;
  const listeners = new Set<() => void>();

  return {
    current: () => worn,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    wear: (name) => {
      if (name === worn) return;
      worn = name;
      for (const listener of listeners) listener();
    },
  };
}

/** The theme to render; `painted` is what the server rendered, so that taking it over changes nothing. */
export const useThemeName = (store: ThemeStore, painted: ThemeName): ThemeName =>
  useSyncExternalStore(store.subscribe, store.current, () => painted);
