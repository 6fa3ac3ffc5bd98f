/** @jest-environment #tests/support/browserLike.js */
import { granted } from "./bridgeAnswers.ts";
import {
  answering,
  background,
  beginAfresh,
  inTeams,
  needsConsent,
  tidyUp,
} from "./signInWorld.ts";

beforeEach(beginAfresh);
afterEach(tidyUp);

/** Three parts, as an ID token of Entra's has; the tokens for Graph are plain names in these tests. */
const idToken = /^[\w-]+\.[\w-]+\.sample$/;

describe("who the person is", () => {
  it("is told by an ID token, and never by a token for Graph", async () => {
    const { getIdToken, getToken, bridged } = await inTeams(
      answering((request) => granted("for-graph", request)),
    );
    expect(await getToken(background)).toBe("for-graph");

    expect(await getIdToken({ mayAsk: false })).toMatch(idToken);

    expect(bridged.at(-1)?.tokenParams?.scope).toContain("User.Read");
    expect(bridged.at(-1)?.tokenParams?.scope).not.toContain("Sites");
  });

  it("is asked of the host anew where the last one was taken for none", async () => {
    const { getIdToken, bridged } = await inTeams(
      answering((request) => granted("for-graph", request)),
    );
    await getIdToken({ mayAsk: false });

    await getIdToken({ mayAsk: false, fresh: true });

    expect(bridged.at(-1)?.tokenParams?.forceRefresh).toBe(true);
  });

  it("opens no window before the person clicks", async () => {
    const { getIdToken, asked } = await inTeams(answering(() => needsConsent));

    await expect(getIdToken({ mayAsk: false })).rejects.toMatchObject({ fault: "consent-needed" });

    expect(asked()).not.toContain("GetTokenPopup");
  });

  it("is told after a click on which the person agreed", async () => {
    const { getIdToken, asked } = await inTeams(
      answering(
        () => needsConsent,
        (request) => granted("for-graph", request),
      ),
    );

    expect(await getIdToken({ mayAsk: true })).toMatch(idToken);

    expect(asked()).toContain("GetTokenPopup");
  });
});
