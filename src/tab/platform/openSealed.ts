import * as v from "valibot";

import { findNoteKey, noteKey } from "#domain/notes/noteKey.ts";

import { type MessageFault, MessageProblem } from "./MessageProblem.ts";
import type { OpenedMessage } from "./OpenedMessage.ts";
import type { GetIdToken } from "./createSignIn.ts";

export interface SealedOptions {
  readonly sealed: string;
  /** The page itself: the message goes to its own server and to no other. */
  readonly page: URL;
  readonly getIdToken: GetIdToken;
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds after which a silent server counts as none. */
  readonly patience?: number;
}

const answer = v.object({
  text: v.string(),
  isCut: v.boolean(),
  key: v.pipe(
    v.string(),
    v.check((text) => findNoteKey(text) !== undefined),
    v.transform(noteKey),
  ),
});

const faults: ReadonlyMap<number, MessageFault> = new Map([
  [400, "spent"],
  [401, "not-allowed"],
  [403, "not-allowed"],
  [410, "spent"],
  [413, "spent"],
]);

/** Has the page's own server open a sealed message for the person, who shows their ID token; a token for Graph never goes there. */
export async function openSealed(
  { sealed, page, getIdToken, fetch, patience = 15_000 }: SealedOptions,
  mayAsk: boolean,
): Promise<OpenedMessage> {
  async function post(idToken: string): Promise<Response> {
    try {
      return await fetch(new URL("/api/message-text", page), {
        method: "POST",
        headers: { authorization: `Bearer ${idToken}`, "content-type": "application/json" },
        body: JSON.stringify({ sealed }),
        credentials: "omit",
        cache: "no-store",
        redirect: "error",
        signal: AbortSignal.timeout(patience),
      });
    } catch {
      throw new MessageProblem("unreachable");
    }
  }

  let response = await post(await getIdToken({ mayAsk }));
  // An ID token may have run out while the token that came with it still holds.
  if (response.status === 401) response = await post(await getIdToken({ mayAsk, fresh: true }));
  if (!response.ok) throw new MessageProblem(faults.get(response.status) ?? "unreachable");
  const read = v.safeParse(answer, await response.json().catch(() => undefined));
  if (!read.success) throw new MessageProblem("unreachable");
  return read.output;
}
