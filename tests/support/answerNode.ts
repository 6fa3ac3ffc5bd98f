import type { IncomingMessage, ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";

export type Answer = (request: Request) => Response | Promise<Response>;

/** Everything a request carried, kept so that a test can look for what must never travel. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: string;
  readonly body: string;
  /** 0 when the line was cut. */
  readonly status: number;
}

interface Exchange {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  readonly answer: Answer;
  readonly onSeen: (request: SeenRequest) => void;
  readonly onFault: (fault: string) => void;
}

/** Answers one Node request by a function from Request to Response; a dropped line is cut. */
export async function answerNode(exchange: Exchange): Promise<void> {
  const { incoming, outgoing, answer, onSeen, onFault } = exchange;
  const method = incoming.method ?? "GET";
  const url = `https://${incoming.headers.host ?? ""}${incoming.url ?? "/"}`;
  const body = await buffer(incoming);
  const seen = { method, url, headers: incoming.rawHeaders.join("\n"), body: body.toString() };

  try {
    const response = await answer(toRequest(incoming, method, url, body));
    onSeen({ ...seen, status: response.status });
    // Chromium sends a request again by itself when a line it has used before is cut; a fresh line shows the cut to the page.
    outgoing.shouldKeepAlive = false;
    outgoing.statusCode = response.status;
    outgoing.setHeaders(response.headers);
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  } catch (error) {
    onSeen({ ...seen, status: 0 });
    if (!isDrop(error)) onFault(`${method} ${url}: ${String(error)}`);
    incoming.socket.destroy();
  }
}

const isDrop = (error: unknown) => error instanceof Error && error.name === "ConnectionDropped";

function toRequest(incoming: IncomingMessage, method: string, url: string, body: Buffer): Request {
  const headers = new Headers();
  for (const [name, values] of Object.entries(incoming.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  const hasBody = method !== "GET" && method !== "HEAD";
  return new Request(url, { method, headers, ...(hasBody ? { body: new Uint8Array(body) } : {}) });
}
