import { configure, render } from "@testing-library/react";
import { type UserEvent, userEvent } from "@testing-library/user-event";

import type { TeamsRepository } from "#graph/sites/TeamsRepository.ts";
import { App } from "#tab/app/App.tsx";
import { allChunks } from "#tab/app/chunks.ts";
import { preloadSharing } from "#tab/features/cards/ShareLater.tsx";
import { createCardMemory } from "#tab/platform/createCardMemory.ts";
import { createClock } from "#tab/platform/createClock.ts";
import { createDeviceSharing } from "#tab/platform/createDeviceSharing.ts";
import { createDraftStore } from "#tab/platform/createDraftStore.ts";
import { createShortcutSwitch } from "#tab/platform/createShortcutSwitch.ts";
import { createTeamPicks } from "#tab/platform/createTeamPicks.ts";
import { createLocks } from "#tab/platform/createLocks.ts";
import { createOutbox } from "#tab/platform/createOutbox.ts";
import { createRunStore } from "#tab/platform/createRunStore.ts";
import { createSendingPauses } from "#tab/platform/createSendingPauses.ts";
import { createUseBox } from "#tab/platform/createUseBox.ts";
import { createWakeups } from "#tab/platform/createWakeups.ts";
import type { HostState } from "#tab/platform/Host.ts";
import type { Services } from "#tab/platform/services.ts";
import { SettingsProblem } from "#tab/platform/SettingsProblem.ts";
import { quietServices } from "#tab/quietServices.ts";
import { openStorage } from "#tab/platform/storage.ts";
import { type GraphOverEmulator, graphOverEmulator } from "#tests/support/graphOverEmulator.ts";

import { createTestHost, inWard7, type TestHost } from "./createTestHost.ts";

type Device = Parameters<GraphOverEmulator["device"]>;

export interface OpenTab {
  readonly user: UserEvent;
  readonly host: TestHost;
  readonly services: Services;
  /** Closes the page; what is kept on the device stays. */
  readonly close: () => void;
}

export interface OpenTabOptions {
  readonly state?: HostState;
  readonly world?: GraphOverEmulator;
  readonly person?: Device[0];
  readonly device?: Device[1];
  readonly services?: Partial<Services>;
}

// Whole screens under axe, on a machine that has other things to do.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 10_000 });

const worlds: GraphOverEmulator[] = [];

/** A fresh organisation whose Graph is the emulator; closed, and held to Graph's description, after the test. */
export function createWorld(): GraphOverEmulator {
  const world = graphOverEmulator();
  worlds.push(world);
  return world;
}

// Parts that load later are here at once: how they load is the browser's business, tried end to end.
beforeAll(async () => {
  for (const chunk of allChunks) await chunk.preload();
  await preloadSharing();
});

beforeEach(() => {
  // The emulator's clock stands in November 2026, so the page's day does too; its timers run as they are.
  jest.useFakeTimers({
    now: Date.parse("2026-11-22T10:00:00Z"),
    doNotFake: [
      "clearImmediate",
      "clearInterval",
      "clearTimeout",
      "nextTick",
      "performance",
      "queueMicrotask",
      "setImmediate",
      "setInterval",
      "setTimeout",
    ],
  });
  localStorage.clear();
  history.replaceState(null, "", "/app/");
});

afterEach(() => {
  jest.useRealTimers();
  for (const world of worlds.splice(0)) world.close();
});

/** Opens the whole tab at an address, over the emulator, as Asha in the sample ward unless the test says otherwise. */
export function openTab(path: string, options: OpenTabOptions = {}): OpenTab {
  const { state = inWard7(), person = "asha", world, device } = options;
  const host = createTestHost(state);
  const storage = openStorage(window);
  const clock = createClock({ device: Date.now, steady: () => performance.now() });
  const sharing = createDeviceSharing(storage);
  const graph = world?.device(person, device ?? {});
  const services: Services = {
    host,
    settings: () => Promise.reject(new SettingsProblem("missing")),
    notes: () =>
      graph ? Promise.resolve(graph.notes) : Promise.reject(new SettingsProblem("missing")),
    review: () =>
      graph ? Promise.resolve(graph.review) : Promise.reject(new SettingsProblem("missing")),
    teams: () => (graph ? Promise.resolve(graph.teams) : never()),
    listSetUp: () =>
      graph ? Promise.resolve(graph.listSetUp) : Promise.reject(new SettingsProblem("missing")),
    account: quietServices.account,
    teamPicks: createTeamPicks(storage),
    cardMemory: createCardMemory(storage),
    drafts: createDraftStore({ storage, clock, sharing }),
    runs: createRunStore({ storage, clock, sharing }),
    outbox: createOutbox({ storage, clock, sharing }),
    uses: createUseBox({ storage, clock, sharing }),
    sharing,
    shortcuts: createShortcutSwitch(storage),
    clock,
    locks: createLocks({ manager: undefined, shelf: storage }),
    pauses: createSendingPauses(storage, Date.now),
    wakeups: createWakeups(window),
    deleteEverything: storage.deleteEverything,
    ...options.services,
  };
  history.replaceState(null, "", path);
  const { unmount } = render(<App services={services} />);
  return { user: userEvent.setup(), host, services, close: unmount };
}

/** Graph that has not been reached by the end of the test. */
const never = () => new Promise<TeamsRepository>(() => undefined);
