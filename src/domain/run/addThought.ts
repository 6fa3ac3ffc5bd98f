/**
 * A thought as a line of its own among those that are there, where chance puts it: the order would tell who wrote what.
 * `random` gives from 0 up to 1.
 */
export function addThought(text: string, thought: string, random: () => number): string {
  const line = thought.trim().replaceAll(/\s+/g, " ");
  if (line === "") return text;
  const lines = text.split("\n").filter((one) => one.trim() !== "");
  return lines.toSpliced(Math.floor(random() * (lines.length + 1)), 0, line).join("\n");
}
