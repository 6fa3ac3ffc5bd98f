/** @jest-environment #tests/support/browserLike.js */
import { granted, refused } from "./bridgeAnswers.ts";
import {
  answering,
  background,
  beginAfresh,
  click,
  inTeams,
  needsConsent,
  tidyUp,
} from "./signInWorld.ts";

beforeEach(beginAfresh);
afterEach(tidyUp);

describe("asking the person", () => {
  it("never happens outside a click", async () => {
    const { getToken, asked } = await inTeams(answering(() => needsConsent));

    await expect(getToken(background)).rejects.toMatchObject({ fault: "consent-needed" });

    expect(asked()).not.toContain("GetTokenPopup");
  });

  it("happens once inside a click, and the answer is the token", async () => {
    const { getToken, asked } = await inTeams(
      answering(
        () => needsConsent,
        (request) => granted("agreed", request),
      ),
    );

    expect(await getToken(click)).toBe("agreed");

    expect(asked()).toEqual(["GetInitContext", "GetToken", "GetTokenPopup"]);
  });

  it("opens one window for two calls of one click", async () => {
    const { getToken, asked } = await inTeams(
      answering(
        () => needsConsent,
        (request) => granted("agreed", request),
      ),
    );

    expect(await Promise.all([getToken(click), getToken(click)])).toEqual(["agreed", "agreed"]);

    expect(asked().filter((method) => method === "GetTokenPopup")).toHaveLength(1);
  });

  it("happens too when the host has lost the account", async () => {
    const { getToken } = await inTeams(
      answering(
        () => refused("ACCOUNT_UNAVAILABLE"),
        (request) => granted("agreed", request),
      ),
    );

    expect(await getToken(click)).toBe("agreed");
  });

  it.each([
    ["the person says no", refused("USER_CANCEL"), "consent-refused"],
    [
      "Entra says that the person said no",
      refused("PERSISTENT_ERROR", "access_denied"),
      "consent-refused",
    ],
    ["only an administrator may agree", needsConsent, "consent-needed"],
    ["the line is down", refused("NO_NETWORK"), "offline"],
    ["the host has trouble", refused("TRANSIENT_ERROR", "server_busy"), "signed-out"],
    ["the host gives up", refused("PERSISTENT_ERROR"), "signed-out"],
  ])("ends in one named refusal when %s", async (_, answer, fault) => {
    const { getToken, asked } = await inTeams(
      answering(
        () => needsConsent,
        () => answer,
      ),
    );

    await expect(getToken(click)).rejects.toMatchObject({ name: "GraphError", fault });

    expect(asked().filter((method) => method === "GetTokenPopup")).toHaveLength(1);
  });

  it("tells an agreement that only an administrator may give from one that nobody was asked for", async () => {
    const { getToken } = await inTeams(
      answering(
        () => needsConsent,
        () => needsConsent,
      ),
    );

    await expect(getToken(background)).rejects.toMatchObject({
      detail: { code: "consent_required" },
    });
    await expect(getToken(click)).rejects.toMatchObject({
      fault: "consent-needed",
      detail: { code: "administrator_needed" },
    });
  });

  it.each([
    ["the line is down", refused("NO_NETWORK"), "offline"],
    ["the host has switched nested sign-in off", refused("DISABLED"), "signed-out"],
    ["nested sign-in is not to be had now", refused("NESTED_APP_AUTH_UNAVAILABLE"), "signed-out"],
    ["the host has trouble", refused("TRANSIENT_ERROR"), "signed-out"],
    ["a status is new to us", refused("SOMETHING_NEW", "new_code"), "signed-out"],
  ])("does not happen when it could not help: %s", async (_, answer, fault) => {
    const { getToken, asked } = await inTeams(answering(() => answer));

    await expect(getToken(click)).rejects.toMatchObject({ name: "GraphError", fault });

    expect(asked()).not.toContain("GetTokenPopup");
  });

  it("goes by MSAL's code and not by its text", async () => {
    const aboutConsentInTextOnly = refused("USER_INTERACTION_REQUIRED", "login_required");
    const { getToken } = await inTeams(answering(() => aboutConsentInTextOnly));

    await expect(getToken(background)).rejects.toMatchObject({
      fault: "signed-out",
      detail: { code: "login_required" },
    });
  });
});
