import type { GraphContext } from "./answering.ts";
import { badRequest } from "./refusals.ts";

export type Body = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Body =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The request's JSON object. */
export async function readBody(context: GraphContext): Promise<Body> {
  const body: unknown = await context.req.json().catch(() => undefined);
  if (!isRecord(body)) {
    throw badRequest("Unable to read JSON request payload. Please ensure it is valid JSON.");
  }
  return body;
}
