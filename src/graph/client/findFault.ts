import type { GraphFault } from "./GraphFault.ts";

const faults: Readonly<Record<number, GraphFault>> = {
  400: "invalid",
  401: "signed-out",
  403: "not-allowed",
  404: "not-found",
  409: "already-there",
  410: "not-found",
  412: "changed-meanwhile",
  413: "too-large",
  422: "too-many-rows",
  423: "locked",
  424: "unavailable",
  429: "busy",
  500: "unavailable",
  502: "unavailable",
  503: "busy",
  504: "unavailable",
};

/** The name of a refusal by its status alone: Graph asks clients not to branch on messages (Graph, "Error responses"). */
export const findFault = (status: number): GraphFault | undefined => faults[status];
