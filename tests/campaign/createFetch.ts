import type { Fetch } from "#graph/client/sendOnce.ts";

import type { CampaignWorld } from "./CampaignWorld.ts";
import type { SimulatedDevice } from "./simulatedDevice.ts";

/** The way from a tab to Graph and back: it takes its time, it breaks, and what was given up on may arrive all the same. */
export function createFetch(
  { emulator, time, delay, without, trace }: CampaignWorld,
  device: SimulatedDevice,
  who: string,
  whileAlive: <Value>(value: Value) => Value | Promise<never>,
): Fetch {
  function throwIfOffline(): void {
    if (!device.isOnline) throw new TypeError("Failed to fetch");
  }

  async function exchange(url: string, init: RequestInit): Promise<Response> {
    await time.sleep(delay());
    time.stir();
    if (isReadBack(url, init) && without.has("read-back")) return Response.json({ value: [] });
    const call = toCall(url, init);
    const response = await emulator
      .fetch(new Request(url, { ...init, signal: null }))
      .catch((error: unknown) => {
        trace(who, `${call} -> cut`);
        throw error;
      });
    trace(who, `${call} -> ${String(response.status)}`);
    time.stir();
    await time.sleep(delay());
    return device.readsRetryAfter ? response : withoutRetryAfter(response);
  }

  return async (url, init) => {
    await whileAlive(undefined);
    throwIfOffline();
    const aborted = new Promise<never>((_, reject) => {
      init.signal?.addEventListener("abort", () => reject(new DOMException("Late.", "AbortError")));
    });
    // The request goes on its way whether or not anybody still waits for the answer.
    const answer = exchange(url, init);
    answer.catch(() => undefined);
    const response = await Promise.race([answer, aborted]);
    throwIfOffline();
    return whileAlive(response);
  };
}

const isReadBack = (url: string, { method }: RequestInit): boolean =>
  method === "GET" && decodeURIComponent(url).includes("fields/LnKey eq");

function withoutRetryAfter(response: Response): Response {
  const headers = new Headers(response.headers);
  headers.delete("retry-after");
  return new Response(response.body, { status: response.status, headers });
}

/** A request in one line, for looking into a fault. */
function toCall(url: string, { method = "GET", body, headers }: RequestInit): string {
  const place = url.slice(url.lastIndexOf("/lists") + 6, 400);
  const words = typeof body === "string" ? body.slice(0, 200) : "";
  return `${method} ${place} ${words} ${new Headers(headers).get("if-match") ?? ""}`;
}
