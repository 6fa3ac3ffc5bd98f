/**
 * Names as people paste them: one a line, or parted by semicolons, or else by commas, since "Sample, Asha" is one person.
 * Nobody stands there twice.
 */
export function toNames(text: string): readonly string[] {
  const names = text
    .split(/[\n\r;]/.test(text) ? /[\n\r\t;]+/ : /[\t,]+/)
    .map((name) => name.trim().replaceAll(/\s+/g, " "))
    .filter((name) => name !== "");
  const known = new Map(names.map((name) => [name.toLowerCase(), name]));
  return [...known.values()];
}
