import { type RequestIds, toJson } from "./answering.ts";
import { GraphRefusal } from "./GraphRefusal.ts";

/** Graph's error envelope. A stranger is a fault of the sandbox itself and says so. */
export function toRefusalResponse(error: unknown, ids: RequestIds): Response {
  const { status, code, message, details } =
    error instanceof GraphRefusal ? error : toSandboxFault(error);
  const innerError = {
    ...details.innerError,
    date: ids.date,
    "request-id": ids.requestId,
    "client-request-id": ids.clientRequestId,
  };
  return toJson({ error: { code, message, innerError } }, status, details.headers);
}

const toSandboxFault = (error: unknown): GraphRefusal =>
  new GraphRefusal(
    500,
    "sandboxFault",
    `The sandbox itself failed: ${error instanceof Error ? error.message : "unknown"}`,
  );
