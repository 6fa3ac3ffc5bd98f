export type ThemeName = "default" | "dark" | "contrast";

/** The theme that the host's word asks for; Teams' `glass` is dark, and a word we do not know is the default. */
export function toThemeName(text: string | null | undefined): ThemeName {
  if (text === "dark" || text === "glass") return "dark";
  return text === "contrast" ? "contrast" : "default";
}

/** Puts on the theme that the host's word asks for; the page's own styles follow at once, with all that stands on it. */
export function wearTheme(document: Document, text: string | null | undefined): void {
  document.documentElement.dataset["theme"] = toThemeName(text);
}
