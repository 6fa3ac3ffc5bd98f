/** @jest-environment #tests/support/browserLike.js */
import { granted } from "./bridgeAnswers.ts";
import { answering, background, beginAfresh, inTeams, tidyUp } from "./signInWorld.ts";

beforeEach(beginAfresh);
afterEach(tidyUp);

describe("a token without being asked", () => {
  it("comes from the host, also when Graph is called before the handshake is done", async () => {
    const { getToken, bridged } = await inTeams(answering((request) => granted("first", request)));

    expect(await getToken(background)).toBe("first");

    expect(bridged.at(-1)?.tokenParams?.scope).toContain("Sites.ReadWrite.All");
  });

  it("is kept for the next call", async () => {
    const { getToken, asked } = await inTeams(answering((request) => granted("first", request)));
    await getToken(background);

    expect(await getToken(background)).toBe("first");

    expect(asked()).toEqual(["GetInitContext", "GetToken"]);
  });

  it("is kept even where the browser forbids storage inside Teams", async () => {
    const forbidden = jest.spyOn(window, "sessionStorage", "get").mockImplementation(() => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    });
    const { getToken, asked } = await inTeams(answering((request) => granted("first", request)));
    await getToken(background);

    expect(await getToken(background)).toBe("first");

    expect(asked()).toEqual(["GetInitContext", "GetToken"]);
    forbidden.mockRestore();
  });

  it("is never asked for in the name of whoever was here before", async () => {
    const { getToken, bridged } = await inTeams(answering((request) => granted("first", request)));
    await getToken(background);

    await getToken({ scopes: ["User.Read"], mayAsk: false });

    expect(bridged.map(({ tokenParams }) => tokenParams?.platformBrokerId)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("is a new one when Graph sends a challenge, and carries the challenge", async () => {
    let count = 0;
    const { getToken, bridged } = await inTeams(
      answering((request) => granted(`token ${String(++count)}`, request)),
    );
    const claims = '{"access_token":{"nbf":{"essential":true,"value":"1764000000"}}}';
    await getToken(background);

    expect(await getToken({ ...background, fresh: true, claims })).toBe("token 2");

    expect(bridged.at(-1)?.tokenParams?.claims).toContain("1764000000");
  });

  it("is a new one when Graph took the last for none", async () => {
    let count = 0;
    const { getToken, bridged } = await inTeams(
      answering((request) => granted(`token ${String(++count)}`, request)),
    );
    await getToken(background);

    expect(await getToken({ ...background, fresh: true })).toBe("token 2");

    expect(bridged.at(-1)?.tokenParams?.forceRefresh).toBe(true);
  });

  it("tells Entra that we answer its challenges", async () => {
    const { getToken, bridged } = await inTeams(answering((request) => granted("first", request)));

    await getToken(background);

    expect(JSON.parse(bridged.at(-1)?.tokenParams?.claims ?? "")).toMatchObject({
      access_token: { xms_cc: { values: ["CP1"] } },
    });
  });

  it("names the Graph of another cloud in full", async () => {
    const { getToken, bridged } = await inTeams(
      answering((request) => granted("first", request)),
      { graph: "https://graph.microsoft.us" },
    );

    await getToken(background);

    expect(bridged.at(-1)?.tokenParams?.scope).toContain(
      "https://graph.microsoft.us/Sites.ReadWrite.All",
    );
  });
});
