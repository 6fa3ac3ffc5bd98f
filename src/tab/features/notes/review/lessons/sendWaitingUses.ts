import type { Person } from "#tab/platform/Host.ts";
import type { Services } from "#tab/platform/services.ts";

import { getUseSender } from "./getUseSender.ts";

/** Sends what this person's device kept. */
export const sendWaitingUses = (services: Services, person: Person): Promise<void> =>
  getUseSender(services).sendAll(person);
