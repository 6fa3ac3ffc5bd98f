/** @jest-environment ./tests/support/browserLike.js */
import { act, screen, waitFor } from "@testing-library/react";

import { createWorld, openTab } from "#tests/unit/tab/app/openTab.tsx";
import { keep, noteOf } from "#tests/unit/tab/features/notes/list/keepNotes.ts";

import { keepWaiting, waitingNote } from "./keepWaiting.ts";
import { rowOf } from "./rowOf.ts";
import { asha, offline } from "./sendingWorld.ts";

afterEach(() => {
  jest.restoreAllMocks();
});

/** A browser that would keep nothing, until the test is over or lets it. */
const keepNothing = () =>
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("Full.", "QuotaExceededError");
  });

/** A team with its list, and no network to it. */
async function createOffline() {
  const world = createWorld();
  await keep(world, noteOf("There before."));
  world.emulator.weather.set(offline);
  return world;
}

const region = () => screen.findByRole("region", { name: /not sent yet/ });

/** Whether the browser would ask whoever closes the page now. */
function asksBeforeLeaving(): boolean {
  const leaving = new Event("beforeunload", { cancelable: true });
  window.dispatchEvent(leaving);
  return leaving.defaultPrevented;
}

describe("where a waiting note is kept", () => {
  it("is the device, and nobody who closes the page is asked anything", async () => {
    keepWaiting(waitingNote(1));
    openTab("/app/", { world: await createOffline() });

    expect(await region()).toHaveTextContent("Kept on this device only.");
    expect(asksBeforeLeaving()).toBe(false);
  });

  it("is this page where the person says that others use the computer, and the browser asks before it closes", async () => {
    keepWaiting(waitingNote(1));
    const { services } = openTab("/app/", { world: await createOffline() });
    const box = await region();

    act(() => services.sharing.answer("shared"));

    expect(box).toHaveTextContent("This computer is shared. Kept only until this page closes");
    expect(asksBeforeLeaving()).toBe(true);
    act(() => services.sharing.answer("own"));
    expect(box).toHaveTextContent("Kept on this device only.");
    expect(asksBeforeLeaving()).toBe(false);
  });

  it("is this page where the browser keeps nothing, until the note is sent", async () => {
    const world = await createOffline();
    keepNothing();
    const { services } = openTab("/app/", { world });

    act(() => void services.outbox.put(waitingNote(1)));

    expect(await region()).toHaveTextContent(
      "This browser would not keep it. It is lost when this page closes",
    );
    expect(asksBeforeLeaving()).toBe(true);
    world.emulator.weather.clear();
    act(() => void window.dispatchEvent(new Event("online")));
    await waitFor(() => expect(services.outbox.list(asha)).toEqual([]));
    expect(asksBeforeLeaving()).toBe(false);
  });

  it("is said at each note where they are kept in different places", async () => {
    keepWaiting(waitingNote(1));
    const { services } = openTab("/app/", { world: await createOffline() });
    await region();
    const full = keepNothing();
    act(() => void services.outbox.put(waitingNote(2)));
    full.mockRestore();

    expect(rowOf("Lesson 1.")).toHaveTextContent("Kept on this device only.");
    expect(rowOf("Lesson 2.")).toHaveTextContent("is lost when this page");
  });
});

describe("how long a note has waited", () => {
  it("is told in hours, and told anew as time passes", async () => {
    jest.useFakeTimers({ now: Date.parse("2026-11-22T10:00:30Z"), advanceTimers: true });
    keepWaiting(waitingNote(1));
    openTab("/app/privacy", { world: await createOffline() });
    expect(await region()).toHaveTextContent("Saved here 3 hours ago");

    act(() => jest.advanceTimersByTime(60 * 60 * 1000));

    expect(await region()).toHaveTextContent("Saved here 4 hours ago");
  });

  it("is not guessed where some clock was wrong", async () => {
    keepWaiting({ ...waitingNote(1), at: "2027-11-22T07:00:00.000Z" });
    openTab("/app/", { world: await createOffline() });

    expect(await region()).toHaveTextContent(
      "Saved here. This device's clock was wrong, so we cannot say when",
    );
  });
});
