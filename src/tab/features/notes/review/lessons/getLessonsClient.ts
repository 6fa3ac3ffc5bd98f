import type { QueryClient } from "@tanstack/react-query";

import { createQueryClient } from "#tab/platform/createQueryClient.ts";
import type { Services } from "#tab/platform/services.ts";

/** What was read stays while a person goes from card to card, and is there at once when they come back. */
const known = new WeakMap<Services, QueryClient>();

export function getLessonsClient(services: Services): QueryClient {
  const there = known.get(services);
  if (there) return there;
  const client = createQueryClient();
  known.set(services, client);
  return client;
}
