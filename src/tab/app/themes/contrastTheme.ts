import { type Theme, teamsHighContrastTheme } from "@fluentui/react-components";

/** Fluent's own, in a file that only a tab in high contrast fetches. */
export const contrastTheme: Theme = teamsHighContrastTheme;
