import type { GraphError } from "./GraphError.ts";
import { longestWait } from "./withRetry.ts";

/**
 * Whether a filtered read met SharePoint's list view threshold. It may look like throttling: then waiting did not help,
 * where busy servers say how long they want to be left alone.
 */
export const isTooMany = ({ fault, detail: { status, retryAfter = 0 } }: GraphError): boolean =>
  fault === "too-many-rows" || (status === 429 && retryAfter <= longestWait);
