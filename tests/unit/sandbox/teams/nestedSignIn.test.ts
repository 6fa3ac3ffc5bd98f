import type { SignInBehaviour } from "#sandbox/teams/hostChoices.ts";
import {
  createNestedSignIn,
  type NestedSignInOptions,
  type TokenAnswer,
} from "#sandbox/teams/nestedSignIn.ts";

import { sampleDirectory } from "./sampleDirectory.ts";

const token = { access_token: "access", id_token: "id", expires_in: 3600, scope: "User.Read" };

it("names the person's account when MSAL begins", async () => {
  const { ask } = createTab();

  const answer = await ask("GetInitContext");

  expect(answer).toMatchObject({
    messageType: "NestedAppAuthResponse",
    requestId: "request",
    success: true,
    initContext: { accountContext: { homeAccountId: "asha.home", tenantId: "home" } },
  });
});

it("gives a token silently for what the person agreed to", async () => {
  const { ask } = createTab();

  const answer = await ask("GetToken", "User.Read");

  expect(answer).toMatchObject({
    success: true,
    token: { access_token: "access", expires_in: 3600 },
    account: { environment: "login.microsoftonline.com", localAccountId: "asha" },
  });
});

it("asks for a window when a permission is missing, names it there, and remembers the yes", async () => {
  const { ask, asked } = createTab({ missing: ["Sites.Manage.All"], accepts: true });

  const silent = await ask("GetToken", "Sites.Manage.All");
  const withWindow = await ask("GetTokenPopup", "Sites.Manage.All");
  const later = await ask("GetToken", "Sites.Manage.All");

  expect(silent).toMatchObject({
    success: false,
    error: { status: "USER_INTERACTION_REQUIRED", code: "consent_required" },
  });
  expect(asked).toEqual([["Sites.Manage.All"]]);
  expect(withWindow).toMatchObject({ success: true });
  expect(later).toMatchObject({ success: true });
});

it("gives nothing when the person says no, and asks again the next time", async () => {
  const { ask, asked } = createTab({ missing: ["Sites.Manage.All"], accepts: false });

  const first = await ask("GetTokenPopup", "Sites.Manage.All");
  await ask("GetTokenPopup", "Sites.Manage.All");

  expect(first).toMatchObject({ success: false, error: { status: "USER_CANCEL" } });
  expect(asked).toHaveLength(2);
});

it.each(["GetToken", "GetTokenPopup"])(
  "passes on with %s the claims that MSAL asks for",
  async (method) => {
    const { ask, claimed } = createTab();

    await ask(method, "User.Read", '{"access_token":{}}');
    await ask(method, "User.Read");

    expect(claimed).toEqual(['{"access_token":{}}', undefined]);
  },
);

it("asks nobody for a permission that only an administrator can give", async () => {
  const { ask, asked } = createTab({
    missing: ["GroupMember.Read.All"],
    administrator: true,
    accepts: true,
  });

  const answer = await ask("GetTokenPopup", "GroupMember.Read.All");

  expect(answer).toMatchObject({ success: false, error: { code: "consent_required" } });
  expect(asked).toEqual([]);
});

it("shows no window when nothing is missing", async () => {
  const { ask, asked } = createTab();

  const answer = await ask("GetTokenPopup", "User.Read");

  expect(answer).toMatchObject({ success: true });
  expect(asked).toEqual([]);
});

it.each([
  ["no-network", "GetToken", "NO_NETWORK"],
  ["no-network", "GetTokenPopup", "NO_NETWORK"],
  ["cancel", "GetTokenPopup", "USER_CANCEL"],
] as const)("when set to %s, refuses %s with %s", async (behaviour, method, status) => {
  const { ask } = createTab({ behaviour });

  const answer = await ask(method, "User.Read");

  expect(answer).toMatchObject({ success: false, error: { status } });
});

it("asks nobody for what only an administrator may agree to", async () => {
  const { ask, asked } = createTab({ behaviour: "administrator", missing: ["User.Read"] });

  const answer = await ask("GetTokenPopup", "User.Read");

  expect(answer).toMatchObject({
    success: false,
    error: { status: "USER_INTERACTION_REQUIRED", code: "consent_required" },
  });
  expect(asked).toEqual([]);
});

it("has no network while the sandbox is offline", async () => {
  const { ask } = createTab({ isOffline: true });

  const answer = await ask("GetToken", "User.Read");

  expect(answer).toMatchObject({ success: false, error: { status: "NO_NETWORK" } });
});

it("can begin and then never give a token, or never answer at all", async () => {
  const stalling = createTab({ behaviour: "stalls" });
  const mute = createTab({ behaviour: "never" });

  expect(await stalling.ask("GetInitContext")).toMatchObject({ success: true });
  expect(await stalling.ask("GetToken", "User.Read")).toBeUndefined();
  expect(await mute.ask("GetInitContext")).toBeUndefined();
});

interface TabOptions {
  readonly behaviour?: SignInBehaviour;
  readonly missing?: readonly string[];
  readonly administrator?: true;
  readonly accepts?: boolean;
  readonly isOffline?: boolean;
}

function createTab({ behaviour, missing = [], accepts, isOffline, ...more }: TabOptions = {}) {
  const [person] = sampleDirectory.people;
  if (!person) throw new Error("the sample directory is empty");
  const asked: (readonly string[])[] = [];
  const claimed: (string | undefined)[] = [];
  let stillMissing = missing;
  const options: NestedSignInOptions = {
    person,
    behaviour: behaviour ?? "silent",
    isOffline: () => isOffline ?? false,
    askToken: ({ claims }) => {
      claimed.push(claims);
      return Promise.resolve<TokenAnswer>(
        stillMissing.length > 0 ? { missing: stillMissing, ...more } : token,
      );
    },
    grant: () => {
      stillMissing = [];
      return Promise.resolve();
    },
    askPerson: (scopes) => {
      asked.push(scopes);
      return Promise.resolve(accepts ?? false);
    },
  };
  const execute = createNestedSignIn(options);

  const ask = async (method: string, scope?: string, claims?: string): Promise<unknown> => {
    const tokenParams = { clientId: "tab", scope, claims };
    const message = { messageType: "NestedAppAuthRequest", requestId: "request", method };
    const answer = await execute(JSON.stringify({ ...message, tokenParams }));
    return answer === undefined ? undefined : JSON.parse(answer);
  };

  return { ask, asked, claimed };
}
