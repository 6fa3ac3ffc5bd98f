import type { Account } from "./Account.ts";
import type { SignIn } from "./createSignIn.ts";
import { type FramedWindow, isOnPhone } from "./frame.ts";
import type { Host, HostState, Person } from "./Host.ts";
import type { Settings } from "./settings.ts";

export interface AccountOptions {
  readonly around: Host;
  readonly window: Window & FramedWindow;
  readonly settings: () => Promise<Settings>;
  readonly signIn: () => Promise<SignIn>;
  /** When the settings may be asked for; at once where it is left out. */
  readonly later?: (run: () => void) => void;
}

const atOnce = (run: () => void): void => run();

/**
 * Who signed in on a page without Teams, and the host as the features see it: such a person has a page of their own, with
 * no team until they pick one. The address is never asked for either.
 */
export function createAccount(options: AccountOptions): {
  readonly account: Account;
  readonly host: Host;
} {
  const { around, window, settings, signIn, later = atOnce } = options;
  let isOffered: boolean | undefined;
  let person: Person | undefined;
  let now = around.current();
  const listeners = new Set<() => void>();

  function tell(): void {
    now = toState(around.current(), isOffered, person);
    for (const listener of listeners) listener();
  }

  function become(next: Person | undefined): void {
    person = next;
    tell();
  }

  /** Whether people may sign in here, and whether somebody did before the page was loaded again. */
  async function look(): Promise<void> {
    try {
      const { browserSignIn } = await settings();
      const mayOffer = browserSignIn && !isOnPhone(window);
      if (mayOffer && hasKeptAccount(window)) person = await (await signIn()).findWho();
      isOffered = mayOffer;
    } catch {
      // Whoever needs the settings, or a token, says what is wrong with them.
      isOffered = false;
    }
    tell();
  }

  let isLooking = false;
  function hear(): void {
    tell();
    if (isLooking || around.current().state !== "outside") return;
    isLooking = true;
    later(() => void look());
  }

  // Never taken off: there is one host in a page.
  around.subscribe(hear);
  hear();

  return {
    host: {
      ...around,
      current: () => now,
      subscribe(onChange) {
        listeners.add(onChange);
        return () => listeners.delete(onChange);
      },
    },
    account: {
      prepare: () =>
        void signIn().then(
          ({ findWho }) => findWho(),
          () => undefined,
        ),
      signIn: async () => become(await (await signIn()).askWho()),
      async signOut() {
        if (!person) return;
        await (await signIn()).forget();
        become(undefined);
      },
    },
  };
}

const connecting: HostState = { state: "connecting" };
const notSignedIn: HostState = { state: "outside", why: "not-signed-in" };

function toState(
  around: HostState,
  isOffered: boolean | undefined,
  person: Person | undefined,
): HostState {
  if (around.state !== "outside" || isOffered === false) return around;
  if (isOffered === undefined) return connecting;
  return person ? { state: "teams", context: toContext(person) } : notSignedIn;
}

const toContext = (person: Person) =>
  ({
    surface: "personal",
    frame: "content",
    alone: true,
    person,
    crossTenant: false,
    guest: false,
    owner: false,
    archived: false,
  }) as const;

/** MSAL keeps an account until its window closes; without one there is no reason to load MSAL. */
function hasKeptAccount(window: Pick<Window, "sessionStorage">): boolean {
  try {
    return Object.keys(window.sessionStorage).some((name) => /^msal\..*account/.test(name));
  } catch {
    // A browser that keeps nothing for a framed page kept no account either.
    return false;
  }
}
