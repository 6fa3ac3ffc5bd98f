import { screen, within } from "@testing-library/react";

import { openTab, type OpenTab, type OpenTabOptions } from "#tests/unit/tab/app/openTab.tsx";

import { goodSettings } from "../setUpWorld.ts";

/** Opens *Is it working?* with a server that is set up. */
export const openHealth = ({ services, ...options }: OpenTabOptions): OpenTab =>
  openTab("/app/health", { ...options, services: { ...goodSettings, ...services } });

/** The sentence that it all comes to. */
export const findVerdict = (name: string) => screen.findByRole("heading", { level: 2, name });

/** One need, as a person reads it: its name, how it stands, and what can be done. */
export const findNeed = (name: string) =>
  screen.getAllByRole("listitem").find((item) => within(item).queryByText(name));
