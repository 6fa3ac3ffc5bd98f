import { randomUUID } from "node:crypto";

import type { MiddlewareHandler } from "hono";
import { routePath } from "hono/route";

/** All that is written down of a request: nothing of it comes from the person who sent it. */
export interface RequestLine {
  readonly id: string;
  readonly method: string;
  /** The route that answered, never the address that was asked for. */
  readonly route: string;
  /** What Teams asked for, where it is one of the names that we answer. */
  readonly invoke?: string;
  readonly status: number;
  readonly ms: number;
}

export interface RequestVariables {
  readonly Variables: { invoke?: string };
}

const methods: readonly string[] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** Tells of each request once it is answered; the answer carries the line's id, so that one can be found by the other. */
export function tellRequests(
  tell: (line: RequestLine) => void,
): MiddlewareHandler<RequestVariables> {
  return async (context, next) => {
    const id = randomUUID();
    const begun = performance.now();
    await next();
    context.res.headers.set("x-request-id", id);
    const { method } = context.req;
    const invoke = context.get("invoke");
    tell({
      id,
      method: methods.includes(method) ? method : "other",
      route: routePath(context, -1),
      ...(invoke === undefined ? {} : { invoke }),
      status: context.res.status,
      ms: Math.round((performance.now() - begun) * 10) / 10,
    });
  };
}
