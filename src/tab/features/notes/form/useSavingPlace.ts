import { useEffect, useState } from "react";

import { type Destination, destinationKey } from "#graph/sites/destination.ts";
import { findObstacle } from "#tab/platform/findObstacle.ts";
import type { HostState } from "#tab/platform/Host.ts";
import { useHost, useServices } from "#tab/platform/ServicesContext.ts";

import { findSavingPlace, type SavingPlace } from "./findSavingPlace.ts";

/** Where a note can be saved from here. A guest may write only where an owner of the team has said so. */
export function useSavingPlace(): SavingPlace {
  const host = useHost();
  return findSavingPlace(host, useGuestsMayWrite(host));
}

/** Asked on a guest's page and on no other; until it is known, and where it cannot be, they may not. */
function useGuestsMayWrite(host: HostState): boolean {
  const { notes, review } = useServices();
  const to = host.state === "teams" && host.context.guest ? host.context.destination : undefined;
  const [allowedIn, setAllowedIn] = useState<string>();

  useEffect(() => {
    let isStale = false;

    async function ask(team: Destination): Promise<void> {
      const found = await (await notes()).findPlace(team);
      if (found.found !== "ready") return;
      const saved = await (await review()).settings(found.place);
      if (!isStale && saved?.settings.guestsMayWrite) setAllowedIn(destinationKey(team));
    }

    if (to) {
      ask(to).catch((error: unknown) => {
        if (!findObstacle(error)) throw error;
      });
    }
    return () => {
      isStale = true;
    };
  }, [notes, review, to]);

  return to !== undefined && allowedIn === destinationKey(to);
}
