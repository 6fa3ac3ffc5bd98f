/** @jest-environment #tests/support/browserLike.js */
import { granted, refused } from "./bridgeAnswers.ts";
import {
  answering,
  background,
  beginAfresh,
  type Bridge,
  click,
  inBrowser,
  inTeams,
  needsConsent,
  tidyUp,
  openedWindows,
} from "./signInWorld.ts";

beforeEach(beginAfresh);
afterEach(tidyUp);

describe("a host that does not play its part", () => {
  const short = { start: 30, silent: 30, ask: 30 };

  it("leaves the person signed out when it never greets, and is asked again at the next call", async () => {
    const bridge: { answer: Bridge } = { answer: () => undefined };
    const { getToken } = await inTeams((request) => bridge.answer(request), {
      patience: { ...short, silent: 5000 },
    });
    await expect(getToken(click)).rejects.toMatchObject({ fault: "signed-out" });

    bridge.answer = answering((request) => granted("after all", request));

    expect(await getToken(click)).toBe("after all");
  });

  it("leaves the person signed out when it never answers for a token", async () => {
    const { getToken } = await inTeams(
      answering(() => undefined),
      { patience: { ...short, start: 5000 } },
    );

    await expect(getToken(click)).rejects.toMatchObject({ fault: "signed-out" });
  });

  it("leaves the person signed out when its window never answers", async () => {
    const { getToken } = await inTeams(
      answering(() => needsConsent),
      { patience: { start: 5000, silent: 5000, ask: 30 } },
    );

    await expect(getToken(click)).rejects.toMatchObject({ fault: "signed-out" });
  });

  it("counts as offline when the device itself says that it is", async () => {
    const onLine = jest.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    const { getToken } = await inTeams(
      answering(() => undefined),
      { patience: { ...short, start: 5000 } },
    );

    await expect(getToken(click)).rejects.toMatchObject({ fault: "offline" });

    onLine.mockRestore();
  });

  it("never gets a pop-up of ours in its frame: no nested sign-in", async () => {
    const { getToken } = await inTeams(() => undefined, { supports: { app: {}, pages: {} } });

    await expect(getToken(click)).rejects.toMatchObject({ fault: "signed-out" });

    expect(openedWindows()).toEqual([]);
  });

  it("never gets a pop-up of ours in its frame, not even where browsers of their own may sign in", async () => {
    const { getToken } = await inTeams(() => undefined, {
      supports: { app: {}, pages: {} },
      browserSignIn: true,
    });

    await expect(getToken(click)).rejects.toMatchObject({ detail: { code: "no_nested_sign_in" } });

    expect(openedWindows()).toEqual([]);
  });

  it("never gets a pop-up of ours in its frame: nested sign-in that refuses to begin", async () => {
    jest.spyOn(console, "log").mockImplementation(() => undefined);
    const { getToken } = await inTeams(() => refused("PERSISTENT_ERROR"));

    await expect(getToken(click)).rejects.toMatchObject({ fault: "signed-out" });

    expect(openedWindows()).toEqual([]);
  });
});

describe("a browser of its own", () => {
  it("signs nobody in where the organisation has not switched it on", async () => {
    const getToken = await inBrowser(false);

    await expect(getToken(click)).rejects.toMatchObject({ fault: "signed-out" });

    expect(openedWindows()).toEqual([]);
  });

  it("opens Entra's window inside a click, and says signed out where the browser blocks it", async () => {
    const getToken = await inBrowser(true);

    await expect(getToken(click)).rejects.toMatchObject({
      fault: "signed-out",
      detail: { code: "popup_window_error" },
    });

    expect(openedWindows()).toHaveLength(1);
  });

  it("opens nothing outside a click", async () => {
    const getToken = await inBrowser(true);

    await expect(getToken(background)).rejects.toMatchObject({ fault: "signed-out" });

    expect(openedWindows()).toEqual([]);
  });
});
