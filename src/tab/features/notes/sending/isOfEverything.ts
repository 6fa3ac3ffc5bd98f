import type { SendingPause } from "#tab/platform/SendingPauses.ts";

import type { WaitingReason } from "./findWaitingReason.ts";
import type { SendOutcome } from "./NoteSender.ts";

type NotSent = Extract<SendOutcome, { outcome: "not-sent" }>;

const ofEverything: ReadonlySet<WaitingReason> = new Set([
  "offline",
  "busy",
  "unavailable",
  "sign-in-needed",
  "settings",
  "no-nested-sign-in",
  "administrator-needed",
]);

/** Whether everything else that waits would meet the same. */
export const isOfEverything = (outcome: SendOutcome): outcome is NotSent =>
  outcome.outcome === "not-sent" && ofEverything.has(outcome.why);

const passing: ReadonlySet<WaitingReason> = new Set(["offline", "busy", "unavailable"]);

/** Whether it may be over after a while with nothing done by anybody. */
export const isPassing = (why: WaitingReason): why is SendingPause["why"] => passing.has(why);
