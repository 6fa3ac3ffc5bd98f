import * as v from "valibot";

/** What was stored, if it still has the shape; anything else counts as nothing stored. */
export function parseStored<Output>(
  schema: v.GenericSchema<unknown, Output>,
  text: string | undefined,
): Output | undefined {
  if (text === undefined) return undefined;
  try {
    const result = v.safeParse(schema, JSON.parse(text));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}
