import { setTimeout as wait } from "node:timers/promises";
import { claimsChallenge, insufficientClaims } from "./claimsChallenge.ts";
import { ConnectionDropped } from "./ConnectionDropped.ts";
import type { Strike } from "./createWeather.ts";
import {
  accessDenied,
  badGateway,
  expiredToken,
  gatewayTimeout,
  invalidRequest,
  locked,
  serverTooBusy,
  throttled,
  tooLarge,
  tooManyResources,
  unspecifiedError,
} from "./refusals.ts";
import type { ListRow } from "./store/rows.ts";
import type { World } from "./world.ts";

/** What the weather does to a request on its way in; of one that it refuses, nothing is kept. */
export async function strikeBefore(
  world: World,
  strike: Strike,
  list: ListRow | undefined,
): Promise<void> {
  switch (strike.kind) {
    case "429":
      throw throttled(strike.seconds ?? 1);
    case "503":
      throw serverTooBusy(strike.seconds);
    case "500":
      throw unspecifiedError();
    case "502":
      throw badGateway();
    case "504-before-commit":
      throw gatewayTimeout();
    case "bad-request":
      throw invalidRequest();
    case "too-large":
      throw tooLarge();
    case "threshold":
      throw tooManyResources();
    case "locked":
      throw locked();
    case "forbidden":
      throw accessDenied();
    case "token-expired":
      throw expiredToken();
    case "claims-challenge":
      throw claimsChallenge(strike);
    case "insufficient-claims":
      throw insufficientClaims(strike);
    case "offline":
    case "drop-before-commit":
      throw new ConnectionDropped();
    case "slow":
      await wait((strike.seconds ?? 1) * 1000);
      return;
    case "list-deleted":
      if (list) world.store.lists.remove(list.id);
      return;
    case "503-after-commit":
    case "504-after-commit":
    case "drop-after-commit":
      return;
  }
}

/** What the weather does to the answer, when everything is kept already. */
export function strikeAfter({ kind }: Strike): void {
  if (kind === "drop-after-commit") throw new ConnectionDropped();
  if (kind === "503-after-commit") throw serverTooBusy(undefined);
  if (kind === "504-after-commit") throw gatewayTimeout();
}
