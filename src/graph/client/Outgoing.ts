import type { GraphCall } from "./Graph.ts";

/** One request on its way down the chain. */
export interface Outgoing {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly call: GraphCall;
  /** The call's name without ids or query, for logs and bugs. */
  readonly name: string;
}

/** Each link of the chain takes the next one and gives another of the same kind. */
export type Send = (outgoing: Outgoing) => Promise<Response>;

/** Only reads may be sent again blindly. A `$batch` counts as one because we never batch a write. */
export const isRead = ({ method, name }: Outgoing): boolean =>
  method === "GET" || name === "POST /$batch";
