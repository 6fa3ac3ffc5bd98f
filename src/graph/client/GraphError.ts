import type { GraphFault } from "./GraphFault.ts";

export interface GraphErrorDetail {
  readonly status?: number;
  /** Graph's own code word, for support; never the message, which may quote what was sent. */
  readonly code?: string;
  /** The `client-request-id` that support can search for. */
  readonly requestId?: string;
  /** Seconds Graph asked us to wait, where it could be read. */
  readonly retryAfter?: number;
}

/** A refusal by the outside, named. Holds no words of a person and no address. */
export class GraphError extends Error {
  readonly fault: GraphFault;
  readonly detail: GraphErrorDetail;

  constructor(fault: GraphFault, detail: GraphErrorDetail = {}) {
    super(`Graph refused: ${fault}`);
    this.name = "GraphError";
    this.fault = fault;
    this.detail = detail;
  }
}
