import { createContext, useContext, useSyncExternalStore } from "react";

import type { HostState } from "./Host.ts";
import type { Services } from "./services.ts";

/** Carries the services to every feature: `<ServicesContext value={services}>`. */
export const ServicesContext = createContext<Services | undefined>(undefined);

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error("useServices needs a ServicesContext around it");
  return services;
}

/** What is known of the page around us; "connecting" while prerendered markup is taken over, as the server wrote it. */
export function useHost(): HostState {
  const { host } = useServices();
  return useSyncExternalStore(host.subscribe, host.current, () => connecting);
}

const connecting: HostState = { state: "connecting" };
