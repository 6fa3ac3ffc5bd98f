interface FoundText {
  readonly text: string;
  /** What it stands under. */
  readonly key: string;
}

/** Every text in a JSON value, and every name in it that is not Graph's own kind of name. */
export function walkTexts(value: unknown, key = ""): readonly FoundText[] {
  if (typeof value === "string") return [{ text: value, key }];
  if (typeof value !== "object" || value === null) return [];
  return Array.isArray(value)
    ? value.flatMap((one) => walkTexts(one, key))
    : Object.entries(value).flatMap(([name, one]) => [
        ...(name.startsWith("Smoke") ? [{ text: name, key: "" }] : []),
        ...walkTexts(one, name),
      ]);
}

/** The same value with each text replaced. */
export function mapTexts(
  value: unknown,
  replace: (text: string, key: string) => string,
  key = "",
): unknown {
  if (typeof value === "string") return replace(value, key);
  if (typeof value !== "object" || value === null) return value;
  return Array.isArray(value)
    ? value.map((one) => mapTexts(one, replace, key))
    : Object.fromEntries(
        Object.entries(value).map(([name, one]) => [name, mapTexts(one, replace, name)]),
      );
}
