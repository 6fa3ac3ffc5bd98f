/** @jest-environment #tests/support/browserLike.js */
import { createAccount } from "#tab/platform/createAccount.ts";
import { createHost } from "#tab/platform/createHost.ts";
import type { SignIn } from "#tab/platform/createSignIn.ts";
import type { Host, Person } from "#tab/platform/Host.ts";
import type { Settings } from "#tab/platform/settings.ts";

const ben: Person = { tenantId: "tenant", objectId: "ben" };
const settings = (browserSignIn: boolean) => () => Promise.resolve({ browserSignIn } as Settings);
const nobody: SignIn = {
  getToken: () => Promise.reject(new Error("nobody asks here")),
  getIdToken: () => Promise.reject(new Error("nobody asks here")),
  askWho: () => Promise.resolve(ben),
  findWho: () => Promise.resolve(undefined),
  forget: () => Promise.resolve(),
};

interface Page {
  readonly mayAsk?: boolean;
  readonly kept?: Person;
  readonly window?: Parameters<typeof createAccount>[0]["window"];
}

/** A page in a browser of its own. */
function openPage({ mayAsk = true, kept, window: own = window }: Page = {}) {
  const around = createHost({ window, onTheme: () => undefined });
  const signIn = () => Promise.resolve({ ...nobody, findWho: () => Promise.resolve(kept) });
  const made = createAccount({ around, window: own, settings: settings(mayAsk), signIn });
  around.connect();
  return made;
}

const settled = (host: Host) =>
  new Promise<void>((resolve) => {
    host.subscribe(() => {
      if (host.current().state !== "connecting") resolve();
    });
  });

afterEach(() => sessionStorage.clear());

it("offers sign-in outside Teams where the organisation has switched it on, and nowhere else", async () => {
  const [on, off] = [openPage(), openPage({ mayAsk: false })];
  await Promise.all([settled(on.host), settled(off.host)]);

  expect(on.host.current()).toEqual({ state: "outside", why: "not-signed-in" });
  expect(off.host.current()).toEqual({ state: "outside", why: "browser" });
});

it("never guesses from the address who somebody is or which team is theirs", async () => {
  history.replaceState(null, "", "/app/?team=ward&groupId=ward&person=ben");
  const { host, account } = openPage();
  await settled(host);
  expect(host.current()).toEqual({ state: "outside", why: "not-signed-in" });

  await account.signIn();

  expect(host.current()).toMatchObject({ state: "teams", context: { person: ben, alone: true } });
  expect(host.current()).not.toHaveProperty("context.destination");
});

it("knows a person again after the page was loaded anew, and forgets them when they sign out", async () => {
  sessionStorage.setItem("msal.3.account.keys", "[]");
  const { host, account } = openPage({ kept: ben });
  await settled(host);
  expect(host.current()).toMatchObject({ context: { person: ben } });

  await account.signOut();
  // Once more, as Delete everything on this device does where nobody is signed in.
  await account.signOut();

  expect(host.current()).toEqual({ state: "outside", why: "not-signed-in" });
});

it("offers sign-in all the same where the browser lets a framed page keep nothing", async () => {
  const denied = Object.create(window, {
    sessionStorage: {
      get: () => {
        throw new DOMException("denied", "SecurityError");
      },
    },
  }) as typeof window;
  const { host } = openPage({ window: denied });
  await settled(host);

  expect(host.current()).toEqual({ state: "outside", why: "not-signed-in" });
});

it("offers nothing inside a phone's Teams that does not answer: its app opens no windows", async () => {
  const phone = Object.create(window, { nativeInterface: { value: {} } }) as typeof window;
  const { host } = openPage({ window: phone });
  await settled(host);

  expect(host.current()).toEqual({ state: "outside", why: "browser" });
});
