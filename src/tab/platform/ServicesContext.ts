import { createContext, useContext, useMemo, useSyncExternalStore } from "react";

import type { HostState } from "./Host.ts";
import type { Services } from "./services.ts";

/** Carries the services to every feature: `<ServicesContext value={services}>`. */
export const ServicesContext = createContext<Services | undefined>(undefined);

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error("useServices needs a ServicesContext around it");
  return services;
}

/**
 * What is known of the page around us, the person's own pick of a team filled in where the host has none;
 * "connecting" while prerendered markup is taken over, as the server wrote it.
 */
export function useHost(): HostState {
  const { host, teamPicks } = useServices();
  const state = useSyncExternalStore(host.subscribe, host.current, () => connecting);
  const person = state.state === "teams" ? state.context.person : undefined;
  const destination = useSyncExternalStore(
    teamPicks.subscribe,
    () => teamPicks.find(person),
    () => undefined,
  );
  return useMemo(() => {
    if (state.state !== "teams" || state.context.destination || !destination) return state;
    // A channel's place is the host's word alone: a pick never stands in for one that Teams did not name.
    if (state.context.surface === "channel") return state;
    return { state: "teams", context: { ...state.context, destination, picked: true } };
  }, [state, destination]);
}

const connecting: HostState = { state: "connecting" };
