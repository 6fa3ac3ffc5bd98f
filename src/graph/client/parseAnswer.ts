import * as v from "valibot";

import { UnexpectedAnswer } from "./UnexpectedAnswer.ts";

/** Beyond this wall nobody sees a wire shape. The bug names the place in the answer, never what stood there. */
export function parseAnswer<Schema extends v.GenericSchema>(
  schema: Schema,
  answer: unknown,
  call: string,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, answer);
  if (result.success) return result.output;
  const place = v.getDotPath(result.issues[0]) ?? "the answer itself";
  throw new UnexpectedAnswer(call, `no sense in ${place}`);
}
