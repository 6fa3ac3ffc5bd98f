import type { Asker } from "../Question.ts";

export interface SentRequest {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  /** After `/v1.0`. */
  readonly path: string;
  /** The least permissions that it needs. */
  readonly scopes: readonly string[];
  readonly as?: Asker;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The answer's JSON; nothing where there was none. */
  readonly body: unknown;
}

/** What was asked and what came back. */
export interface Exchange {
  readonly request: SentRequest;
  readonly answer: Answer;
}
