type Names = ReadonlyMap<string, string>;

/** Puts what is known in the place of `{names}`, and long values in the place of their recipes. */
export function fillNames(value: unknown, names: Names): unknown {
  if (typeof value === "string") return fillText(value, names);
  if (Array.isArray(value)) return value.map((one) => fillNames(one, names));
  if (typeof value !== "object" || value === null) return value;
  const recipe = value as Readonly<Record<string, unknown>>;
  if ("$repeat" in recipe) return String(recipe["$repeat"]).repeat(Number(recipe["times"]));
  if ("$list" in recipe) {
    return Array.from({ length: Number(recipe["times"]) }, (_, at) => ({
      id: String(at + 1),
      ...(fillNames(recipe["$list"], names) as object),
    }));
  }
  return Object.fromEntries(
    Object.entries(recipe).map(([name, one]) => [name, fillNames(one, names)]),
  );
}

/** Braces round digits belong to patterns and are left alone. */
export const fillText = (text: string, names: Names): string =>
  text.replaceAll(/\{([A-Za-z]\w*)\}/g, (_, name: string) => {
    const known = names.get(name);
    if (known === undefined) throw new Error(`The fact names {${name}}, which nobody has given`);
    return known;
  });
