import type { OutboxEntry } from "#tab/platform/Outbox.ts";

import { isOfEverything } from "./isOfEverything.ts";
import type { NoteSender, SendFailure } from "./NoteSender.ts";

/** Sends one after the other, in a person's click, until one meets what all would meet; answers the last failure. */
export async function sendAll(
  { send }: NoteSender,
  entries: readonly OutboxEntry[],
): Promise<SendFailure | undefined> {
  let failure: SendFailure | undefined;
  // A window that asks may open in the click itself, so for the first and no other.
  let mayAsk = true;
  for (const entry of entries) {
    const outcome = await send(entry, { mayAsk });
    mayAsk = false;
    if (outcome.outcome === "saved" || outcome.outcome === "withdrawn") continue;
    failure = outcome;
    if (isOfEverything(outcome)) break;
  }
  return failure;
}

/** Whether sending again may help; a note that others changed or deleted waits for the person to decide. */
export const isSendable = (failure: SendFailure | undefined): boolean =>
  failure?.outcome !== "conflict" && failure?.outcome !== "gone";
