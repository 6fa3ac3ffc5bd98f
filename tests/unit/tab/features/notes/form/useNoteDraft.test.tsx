/** @jest-environment ./tests/support/browserLike.js */
import { act, screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";

import { samplePeople } from "#sandbox/seed.ts";

import { inWard7 } from "#tests/unit/tab/app/createTestHost.ts";
import { keptOnDevice } from "#tests/unit/tab/app/keptOnDevice.ts";
import { openTab } from "#tests/unit/tab/app/openTab.tsx";

const form = "/app/cards/after-action-review/note";
const nextTime = () => screen.getByRole("textbox", { name: /Next time, do this/ });

async function write(user: UserEvent, words: string): Promise<void> {
  await user.click(nextTime());
  await user.paste(words);
}

describe("a draft", () => {
  it("is there again when the person comes back, and says so", async () => {
    const { user, close } = openTab(form);
    await write(user, "Half a thought");
    close();

    openTab(form);

    expect(nextTime()).toHaveValue("Half a thought");
    expect(screen.getByText(/These are your words from 22 November 2026/)).toBeInTheDocument();
  });

  it("is kept when the page is hidden, before the pause in typing is over", async () => {
    const { user } = openTab(form);
    await write(user, "Cut short");

    act(() => void document.dispatchEvent(new Event("visibilitychange")));

    expect(keptOnDevice()).toContain("Cut short");
  });

  it("keeps the words before an NHS number, however soon it follows, and no digit of it", async () => {
    const { user, close } = openTab(form);
    await write(user, "Ring the ward ");

    await user.paste("943 476 5919 today");
    close();

    expect(keptOnDevice()).toContain("Ring the ward ");
    expect(keptOnDevice()).not.toMatch(/943|today/);
  });

  it("is never shown to another person at the same device", async () => {
    const { user, close } = openTab(form);
    await write(user, "Only mine");
    close();

    const { tenantId, id: objectId } = samplePeople.ben;
    openTab(form, { state: inWard7({ person: { tenantId, objectId } }) });

    expect(nextTime()).toHaveValue("");
  });

  it("can be discarded, and the discarding undone", async () => {
    const { user, close } = openTab(form);
    await write(user, "Maybe not");
    close();
    const { user: again } = openTab(form);

    await again.click(screen.getByRole("button", { name: "Discard draft" }));
    expect(nextTime()).toHaveValue("");
    await waitFor(() => expect(keptOnDevice()).not.toContain("Maybe not"));
    await again.click(screen.getByRole("button", { name: "Undo" }));

    expect(nextTime()).toHaveValue("Maybe not");
  });

  it("leaves the device when the person says that the computer is shared", async () => {
    const { user } = openTab(form);
    await write(user, "Not for others");
    await waitFor(() => expect(keptOnDevice()).toContain("Not for others"));

    await user.click(await screen.findByRole("button", { name: "Yes, others use it" }));

    expect(keptOnDevice()).not.toContain("Not for others");
    expect(screen.getByText("Draft kept only until this page closes.")).toBeInTheDocument();
    expect(nextTime()).toHaveValue("Not for others");
  });

  it("goes with everything else when the person deletes it all", async () => {
    const { user } = openTab(form);
    await write(user, "Gone soon");
    await waitFor(() => expect(keptOnDevice()).toContain("Gone soon"));

    await user.click(screen.getByRole("button", { name: "Delete everything on this device" }));
    await user.click(screen.getByRole("button", { name: "Delete it all" }));

    expect(nextTime()).toHaveValue("");
    expect(localStorage).toHaveLength(0);
  });

  it("belongs to the person once the host has said who they are", async () => {
    const { user, host, close } = openTab(form, { state: { state: "connecting" } });
    await write(user, "Written early");

    act(() => host.become(inWard7()));
    await waitFor(() => expect(keptOnDevice()).toContain("Written early"));
    close();

    openTab(form);
    expect(nextTime()).toHaveValue("Written early");
  });
});
