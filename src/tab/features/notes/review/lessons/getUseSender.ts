import type { Services } from "#tab/platform/services.ts";

import { createUseSender } from "./createUseSender.ts";
import type { UseSender } from "./UseSender.ts";

/** One sender for each set of services, so that a use is never on its way twice from one page. */
const known = new WeakMap<Services, UseSender>();

export function getUseSender(services: Services): UseSender {
  const there = known.get(services);
  if (there) return there;
  const sender = createUseSender(services);
  known.set(services, sender);
  return sender;
}
