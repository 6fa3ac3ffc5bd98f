import type { Context, Middleware } from "@microsoft/microsoft-graph-client";

import type { GraphCall } from "./Graph.ts";
import type { Send } from "./Outgoing.ts";

/**
 * What one call carries past the Graph client to our chain and back. The client rewraps everything that is thrown
 * inside it, so the true error is kept here.
 */
export class CallOptions {
  readonly call: GraphCall;
  readonly name: string;
  failure: unknown;

  constructor(call: GraphCall, name: string) {
    this.call = call;
    this.name = name;
  }
}

/** Our chain in the shape that the Graph client calls. */
export function graphMiddleware(send: Send): Middleware {
  return {
    async execute(context: Context): Promise<void> {
      const options = context.middlewareControl?.getMiddlewareOptions(CallOptions);
      if (!(options instanceof CallOptions)) throw new Error("A call without its options");
      try {
        context.response = await send({
          url: toText(context.request),
          method: context.options?.method ?? "GET",
          headers: toHeaders(context.options?.headers),
          ...(typeof context.options?.body === "string" ? { body: context.options.body } : {}),
          call: options.call,
          name: options.name,
        });
      } catch (error) {
        options.failure = error;
        throw error;
      }
    },
  };
}

const toText = (request: RequestInfo): string =>
  typeof request === "string" ? request : request.url;

const toHeaders = (headers: HeadersInit | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(new Headers(headers).entries());
