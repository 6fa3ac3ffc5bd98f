import type { Outgoing, Send } from "./Outgoing.ts";

/** One exchange, for support: no address, no ids, nobody's words. */
export interface GraphLogEntry {
  readonly call: string;
  readonly status: number | "no answer";
  readonly requestId: string;
}

export type GraphLog = (entry: GraphLogEntry) => void;

/** Tells of every exchange once, each attempt on its own. */
export function withLog(log: GraphLog | undefined, next: Send): Send {
  if (log === undefined) return next;
  const tell = (outgoing: Outgoing, status: GraphLogEntry["status"]): void =>
    log({ call: outgoing.name, status, requestId: outgoing.headers["client-request-id"] ?? "" });
  return async (outgoing) => {
    try {
      const response = await next(outgoing);
      tell(outgoing, response.status);
      return response;
    } catch (error) {
      tell(outgoing, "no answer");
      throw error;
    }
  };
}
