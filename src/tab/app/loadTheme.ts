import { type Theme, teamsLightTheme } from "@fluentui/react-components";

import type { ThemeName } from "../platform/theme.ts";

/** A theme that is here, by the name that the host gives it. */
export interface LoadedTheme {
  readonly name: ThemeName;
  readonly theme: Theme;
}

/** The one theme that comes with the first file: most people's, and everybody's while another would not load. */
export const firstTheme: LoadedTheme = { name: "default", theme: teamsLightTheme };

/** Fluent's own themes for Teams; which one is worn is the host's decision. */
export async function loadTheme(name: ThemeName): Promise<LoadedTheme> {
  switch (name) {
    case "default":
      return firstTheme;
    case "dark":
      return { name, theme: (await import("./themes/darkTheme.ts")).darkTheme };
    case "contrast":
      return { name, theme: (await import("./themes/contrastTheme.ts")).contrastTheme };
  }
}
