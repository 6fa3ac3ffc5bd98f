const knownWords: ReadonlySet<string> = new Set([
  "$batch",
  "channels",
  "columns",
  "delta",
  "drives",
  "fields",
  "filesFolder",
  "groups",
  "items",
  "lists",
  "me",
  "microsoft.graph.group",
  "ownedObjects",
  "owners",
  "root",
  "sites",
  "teams",
  "versions",
]);

/** The name of a call for logs and bugs: ids become `{id}`, the query goes, so nothing of a person's can be in it. */
export function toCallName(method: string, path: string): string {
  const [withoutQuery = ""] = path.split("?");
  const segments = withoutQuery.split("/").filter(Boolean);
  return `${method} /${segments.map((word) => (knownWords.has(word) ? word : "{id}")).join("/")}`;
}
