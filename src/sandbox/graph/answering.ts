import type { Context, Hono } from "hono";
import type { Caller } from "./tenant.ts";

/** What the door in front of the routes has already found out about a request. */
export interface Bindings {
  readonly caller: Caller;
  readonly ids: RequestIds;
}

export interface RequestIds {
  readonly requestId: string;
  readonly clientRequestId: string;
  /** `2025-11-20T14:20:45`: without a zone letter, as recorded. */
  readonly date: string;
}

export type GraphApp = Hono<{ Bindings: Bindings }>;
export type GraphContext = Context<{ Bindings: Bindings }>;

const contentType =
  "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8";

export const toJson = (
  body: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { ...headers, "Content-Type": contentType },
  });

export const noContent = (): Response => new Response(null, { status: 204 });
