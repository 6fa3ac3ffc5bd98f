import type { SendingPause } from "#tab/platform/SendingPauses.ts";

import type { WaitingReason } from "./findWaitingReason.ts";
import { isOfEverything } from "./isOfEverything.ts";
import type { SendFailure } from "./NoteSender.ts";

/** Why everything waits, and the pause in force where there is one. */
export interface CommonReason {
  readonly why: WaitingReason;
  readonly pause?: SendingPause;
}

/** What holds back all that waits: a pause of any tab, or what one entry met and all would meet. */
export function findCommonReason(
  failures: readonly (SendFailure | undefined)[],
  pause: SendingPause | undefined,
  device: Date,
): CommonReason | undefined {
  if (pause && pause.until > device.getTime()) return { why: pause.why, pause };
  const met = failures.filter((failure) => failure !== undefined).find(isOfEverything);
  return met && { why: met.why };
}
