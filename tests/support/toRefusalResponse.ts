import type { Refusal } from "./refusals.ts";

/** The refusal as it comes over the wire. */
export const toRefusalResponse = (refusal: Refusal): Response => {
  const { status, code, message, innerCode, headers = {} } = refusal;
  const innerError = { ...(innerCode ? { code: innerCode } : {}), date: "2026-11-22T10:00:00" };
  return Response.json({ error: { code, message, innerError } }, { status, headers });
};
