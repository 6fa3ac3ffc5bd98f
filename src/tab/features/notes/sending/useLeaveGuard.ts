import { useEffect } from "react";

import { askBeforeLeaving } from "#tab/platform/askBeforeLeaving.ts";
import type { OutboxEntry } from "#tab/platform/Outbox.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";

/**
 * While words wait that the device does not keep, leaving asks first. What lasts as long as the window counts too: a
 * browser does not say whether the window closes or only the page.
 */
export function useLeaveGuard(waiting: readonly OutboxEntry[]): void {
  const { outbox } = useServices();
  const isAtRisk = waiting.some(({ person, id }) => outbox.findWhere(person, id) !== "device");

  useEffect(() => (isAtRisk ? askBeforeLeaving() : undefined), [isAtRisk]);
}
