import { type Theme, teamsDarkTheme } from "@fluentui/react-components";

/** Fluent's own, in a file that only a dark tab fetches. */
export const darkTheme: Theme = teamsDarkTheme;
