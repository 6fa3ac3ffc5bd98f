import type { GetAdminToken } from "#infra/tenant/signIn/createTokens.ts";

import type { Asker } from "../Question.ts";
import { SmokeRefusal } from "../SmokeRefusal.ts";
import { smokeWords } from "../smokeWords.ts";
import type { Answer, SentRequest } from "./SentRequest.ts";

export interface WireOptions {
  /** Without `/v1.0`. */
  readonly graph: string;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly tokens: Readonly<Partial<Record<Asker, GetAdminToken>>>;
  /** Ends early, and without complaint, where the signal is aborted. */
  readonly sleep: (seconds: number, signal?: AbortSignal) => Promise<void>;
  /** Aborted when somebody stops the run. */
  readonly stop: AbortSignal;
}

/** `tidying` goes on after somebody has stopped the run. */
export type Send = (request: SentRequest, when?: "asking" | "tidying") => Promise<Answer>;

const patience = { tries: 4, longestWait: 60, milliseconds: 60_000 };

/** Sends to the one Graph that was named, follows no redirection, and waits where Graph asks for it. */
export function createWire({ graph, fetch, tokens, sleep, stop }: WireOptions): Send {
  const send = async (sent: SentRequest, isTidying: boolean, tries: number): Promise<Answer> => {
    if (!isTidying) stop.throwIfAborted();
    const token = (await tokens[sent.as ?? "admin"]?.(sent.scopes)) ?? "";
    // A write that has begun is let to its end: nobody would know otherwise what it left behind.
    const mayBreakOff = sent.method === "GET" && !isTidying;
    const timeout = AbortSignal.timeout(patience.milliseconds);
    const signal = mayBreakOff ? AbortSignal.any([stop, timeout]) : timeout;
    const response = await fetch(toRequest(graph, sent, token, signal)).catch((): never => {
      if (!isTidying) stop.throwIfAborted();
      throw new SmokeRefusal(smokeWords.unreachable(graph), { isLineLost: true });
    });
    const { status, headers } = response;
    if ((status === 429 || status === 503) && tries > 1) {
      const wait = Number(headers.get("Retry-After") ?? 5);
      const seconds = Math.min(Number.isFinite(wait) ? wait : 5, patience.longestWait);
      await sleep(seconds, isTidying ? undefined : stop);
      return send(sent, isTidying, tries - 1);
    }
    if (status === 401 && (sent.as ?? "admin") === "admin") {
      throw new SmokeRefusal(smokeWords.tokenRefused);
    }
    return { status, headers, body: toJson(await response.text()) };
  };
  return (sent, when = "asking") => send(sent, when === "tidying", patience.tries);
}

function toRequest(graph: string, sent: SentRequest, token: string, signal: AbortSignal): Request {
  const { method, path, headers, body } = sent;
  return new Request(`${graph}/v1.0${path}`, {
    method,
    redirect: "error",
    signal,
    headers: {
      Authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
