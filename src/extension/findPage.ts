import type { Site, SiteFile } from "./site.ts";

/** The finished page of an address below `/app`; an address without one of its own gets the frame of its place. */
export function findPage(site: Site, path: string, theme: string | null): SiteFile | undefined {
  const folder = `pages/${toTheme(theme)}`;
  const place = path.replace(/^\/app\/?/, "").replace(/\/+$/, "");
  if (place === "") return site.get(`${folder}/index.html`);
  // Paper has no theme, and a frame could not stand in for it.
  if (place.startsWith("print/")) return site.get(`pages/${place}.html`);
  return (
    site.get(`${folder}/${place}.html`) ??
    (place.startsWith("cards/") ? site.get(`${folder}/cards/shell.html`) : undefined) ??
    site.get(`${folder}/shell.html`)
  );
}

/** Teams' names for its themes, as the tab reads them: `glass` is a dark one, an unknown one is the default. */
function toTheme(name: string | null): "default" | "dark" | "contrast" {
  if (name === "dark" || name === "glass") return "dark";
  return name === "contrast" ? "contrast" : "default";
}
