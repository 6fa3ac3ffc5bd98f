import { GraphError } from "./GraphError.ts";
import type { Send } from "./Outgoing.ts";
import { UnexpectedAnswer } from "./UnexpectedAnswer.ts";

/** Starts a timer and answers how to stop it. */
export type StartTimer = (seconds: number, ring: () => void) => () => void;

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Long enough for SharePoint to make a list, short enough that nobody thinks the page has died. */
const timeLimit = 30;
const tooLate = "over our own time limit";

/** The end of the chain: one exchange, read whole within our own time limit. */
export function sendOnce(fetch: Fetch, startTimer: StartTimer): Send {
  return async ({ url, method, headers, body, call, name }) => {
    call.signal?.throwIfAborted();
    const abort = new AbortController();
    const stopTimer = startTimer(timeLimit, () => abort.abort(tooLate));
    const onCallerAbort = (): void => abort.abort();
    call.signal?.addEventListener("abort", onCallerAbort);
    try {
      const response = await fetch(url, {
        method,
        headers,
        ...(body === undefined ? {} : { body }),
        signal: abort.signal,
        cache: "no-store",
        credentials: "omit",
        referrerPolicy: "no-referrer",
        // Followed by the browser, a redirect would be a second request that this chain never saw.
        redirect: "manual",
      });
      if (response.status < 200) throw new UnexpectedAnswer(name, "a redirect");
      const text = await response.text();
      return new Response(text === "" ? null : text, response);
    } catch (error) {
      call.signal?.throwIfAborted();
      if (error instanceof UnexpectedAnswer) throw error;
      const isLate = abort.signal.reason === tooLate;
      throw new GraphError(isLate ? "unavailable" : "offline", toDetail(headers));
    } finally {
      stopTimer();
      call.signal?.removeEventListener("abort", onCallerAbort);
    }
  };
}

function toDetail(headers: Readonly<Record<string, string>>): { readonly requestId?: string } {
  const requestId = headers["client-request-id"];
  return requestId === undefined ? {} : { requestId };
}
