import { useEffect } from "react";

import { useHost, useServices } from "../platform/ServicesContext.ts";
import { whenIdle } from "../platform/whenIdle.ts";

/** Uses of lessons that wait on the device are sent when the tab opens again, or there is a network; with none, nothing loads. */
export function useWaitingUses(): void {
  const services = useServices();
  const host = useHost();
  const person = host.state === "teams" ? host.context.person : undefined;

  useEffect(() => {
    if (!person) return;
    async function send(): Promise<void> {
      if (!person || services.uses.list(person).length === 0) return;
      const { sendWaitingUses } =
        await import("../features/notes/review/lessons/sendWaitingUses.ts");
      await sendWaitingUses(services, person);
    }

    const notNow = whenIdle(() => void send());
    const stopWaking = services.wakeups.subscribe((why) => {
      if (why !== "visible") void send();
    });
    return () => {
      notNow();
      stopWaking();
    };
  }, [services, person]);
}
