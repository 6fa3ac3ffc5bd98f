import * as v from "valibot";

import { extensionWords } from "../extensionWords.ts";
import { Refusal } from "../Refusal.ts";

/** What an invoke carries, or a refusal that repeats nothing of it. */
export function parseValue<Output>(
  schema: v.GenericSchema<unknown, Output>,
  value: unknown,
): Output {
  const { success, output } = v.safeParse(schema, value);
  if (!success) throw new Refusal(400, extensionWords.notUnderstood);
  return output;
}
