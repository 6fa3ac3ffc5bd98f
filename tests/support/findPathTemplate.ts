/** The described path that fits best: the one with the most words of its own. */
export function findPathTemplate(templates: readonly string[], path: string): string | undefined {
  const parts = toParts(path);
  const fitting = templates.filter((template) => fits(toParts(template), parts));
  return fitting.sort((a, b) => countWords(b) - countWords(a))[0];
}

/** A site addressed by host and path counts as one part, as the site's id does; a type at the end narrows what comes before it. */
const toParts = (path: string): readonly string[] =>
  (path.split("?")[0] ?? "")
    .replace(/^\/sites\/[^/]+:\/.*$/, "/sites/{site-id}")
    .replace(/\/microsoft\.graph\.\w+$/, "")
    .split("/");

const isParameter = (part: string): boolean => part.startsWith("{");

const fits = (template: readonly string[], parts: readonly string[]): boolean =>
  template.length === parts.length &&
  template.every((part, at) => isParameter(part) || part === parts[at]);

const countWords = (template: string): number =>
  template.split("/").filter((part) => !isParameter(part)).length;
