import { GraphError } from "#graph/client/GraphError.ts";
import type { Memory } from "#graph/client/Memory.ts";

import type { Repositories } from "./connectRepositories.ts";
import { createAccount } from "./createAccount.ts";
import { createCardMemory } from "./createCardMemory.ts";
import { createClock } from "./createClock.ts";
import { createDeviceSharing } from "./createDeviceSharing.ts";
import { createDraftStore } from "./createDraftStore.ts";
import { createLocks } from "./createLocks.ts";
import { createOutbox } from "./createOutbox.ts";
import { createRunStore } from "./createRunStore.ts";
import { createSendingPauses } from "./createSendingPauses.ts";
import { createShortcutSwitch } from "./createShortcutSwitch.ts";
import { createTeamPicks } from "./createTeamPicks.ts";
import type { SignIn } from "./createSignIn.ts";
import { createUseBox } from "./createUseBox.ts";
import { createWakeups } from "./createWakeups.ts";
import type { Host } from "./Host.ts";
import { once } from "./once.ts";
import type { OpenedMessage } from "./OpenedMessage.ts";
import { rememberOpened } from "./rememberOpened.ts";
import type { Services } from "./services.ts";
import { SettingsProblem } from "./SettingsProblem.ts";
import { openStorage } from "./storage.ts";

export interface ServicesOptions {
  readonly window: Window & Pick<typeof globalThis, "fetch">;
  readonly host: Host;
  /** The sealed message that came with the page's address. */
  readonly sealed?: string | undefined;
  /** When a page without Teams may ask whether people can sign in on it; at once where it is left out. */
  readonly later?: (run: () => void) => void;
}

/** The product's own services. Nothing is fetched here: settings, sign-in and Graph wait for the first who asks. */
export function createServices(options: ServicesOptions): Services {
  const { window, host: around, sealed, later } = options;
  const storage = openStorage(window);
  const clock = createClock({ device: Date.now, steady: () => window.performance.now() });
  const sharing = createDeviceSharing(storage);
  const wakeups = createWakeups(window);
  const fetch: typeof globalThis.fetch = (input, init) => window.fetch(input, init);

  const settings = once(async () => {
    const { loadSettings } = await loaded(import("./loadSettings.ts"));
    return loadSettings(fetch, new URL(window.location.href), clock.hear);
  });

  const signIn = once(async (): Promise<SignIn> => {
    const [known, { createSignIn }] = await Promise.all([
      settings().catch(asRefusal),
      loaded(import("./createSignIn.ts")),
    ]);
    const onSignedIn = () => wakeups.wake("signed-in");
    return createSignIn({ settings: known, host: around, window, onSignedIn });
  });

  const { host, account } = createAccount({
    around,
    window,
    settings,
    signIn,
    ...(later ? { later } : {}),
  });

  const repositories = once(async (): Promise<Repositories> => {
    const [known, { getToken }, { connectRepositories }] = await Promise.all([
      settings().catch(asRefusal),
      signIn(),
      loaded(import("./connectRepositories.ts")),
    ]);
    return connectRepositories({ settings: known, getToken, fetch, memory: toMemory(storage) });
  });

  async function openMessage(mayAsk: boolean, message: string): Promise<OpenedMessage> {
    const [{ getIdToken }, { openSealed }] = await Promise.all([
      signIn(),
      loaded(import("./openSealed.ts")),
    ]);
    const page = new URL(window.location.href);
    return openSealed({ sealed: message, page, getIdToken, fetch }, mayAsk);
  }

  return {
    host,
    settings,
    notes: async () => (await repositories()).notes,
    review: async () => (await repositories()).review,
    teams: async () => (await repositories()).teams,
    listSetUp: async () => (await repositories()).listSetUp,
    account,
    teamPicks: createTeamPicks(storage),
    cardMemory: createCardMemory(storage),
    drafts: createDraftStore({ storage, clock, sharing }),
    runs: createRunStore({ storage, clock, sharing }),
    outbox: createOutbox({ storage, clock, sharing }),
    uses: createUseBox({ storage, clock, sharing }),
    sharing,
    shortcuts: createShortcutSwitch(storage),
    clock,
    locks: createLocks({ manager: window.navigator.locks, shelf: storage }),
    pauses: createSendingPauses(storage, Date.now),
    wakeups,
    deleteEverything: () => {
      storage.deleteEverything();
      // Where the browser keeps nothing, whoever signed in is known to the page alone.
      void account.signOut();
    },
    ...(sealed === undefined
      ? {}
      : { openMessage: rememberOpened(({ mayAsk }) => openMessage(mayAsk, sealed)) }),
  };
}

/** A part of the product that cannot be fetched now is a lost connection, like any other. */
async function loaded<Part>(part: Promise<Part>): Promise<Part> {
  try {
    return await part;
  } catch {
    throw new GraphError("offline", { code: "part_not_loaded" });
  }
}

function asRefusal(error: unknown): never {
  if (error instanceof SettingsProblem && error.fault === "unreachable") {
    throw new GraphError("offline", { code: "settings_unreachable" });
  }
  throw error;
}

/** Graph's own corner of the storage, so that its names meet nobody else's. */
const toMemory = (storage: Memory): Memory => ({
  read: (name) => storage.read(`graph/${name}`),
  write: (name, value) => {
    storage.write(`graph/${name}`, value);
  },
  remove: (name) => {
    storage.remove(`graph/${name}`);
  },
});
