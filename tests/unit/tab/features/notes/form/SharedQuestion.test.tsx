/** @jest-environment ./tests/support/browserLike.js */
import { screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";

import { keptOnDevice } from "#tests/unit/tab/app/keptOnDevice.ts";
import { openTab } from "#tests/unit/tab/app/openTab.tsx";
import { findFaults } from "#tests/unit/tab/ui/findFaults.ts";

const form = "/app/cards/after-action-review/note";
const nextTime = () => screen.getByRole("textbox", { name: /Next time, do this/ });
const question = () => screen.queryByRole("group", { name: "Is this a shared computer?" });

async function write(user: UserEvent, words: string): Promise<void> {
  await user.click(nextTime());
  await user.paste(words);
}

afterEach(() => {
  jest.restoreAllMocks();
});

describe("Is this a shared computer?", () => {
  it("is asked when there is something to keep, and not before", async () => {
    const { user } = openTab(form);
    expect(question()).not.toBeInTheDocument();

    await write(user, "Half a thought");

    await waitFor(() => expect(question()).toBeInTheDocument());
    expect(screen.getByRole("button", { name: "Yes, others use it" })).toHaveAccessibleDescription(
      "Your words are then kept only until this page closes.",
    );
    expect(screen.getByRole("button", { name: "No, only me" })).toHaveAccessibleDescription(
      "Your draft then stays here for 14 days. It is not encrypted.",
    );
    expect(await findFaults()).toEqual([]);
  });

  it.each([
    [
      "Yes, others use it",
      "This computer is shared. Your words are kept only until this page closes.",
      "Only I use it",
    ],
    ["No, only me", "Only you use this computer.", "Others use it too"],
  ])(
    "is asked once: after “%s” one line says so, and how to change it",
    async (answer, line, change) => {
      const { user, close } = openTab(form);
      await write(user, "Half a thought");

      await user.click(await screen.findByRole("button", { name: answer }));

      expect(question()).not.toBeInTheDocument();
      expect(screen.getAllByText(line)).toHaveLength(2);
      expect(screen.getByRole("button", { name: change })).toHaveFocus();
      close();
      const { user: again } = openTab(form);
      await write(again, "More of it");
      expect(screen.getByRole("button", { name: change })).toBeInTheDocument();
      expect(question()).not.toBeInTheDocument();
    },
  );

  it("can be answered the other way, and the words are kept as it says", async () => {
    const { user } = openTab(form);
    await write(user, "Half a thought");
    await user.click(await screen.findByRole("button", { name: "Yes, others use it" }));
    expect(keptOnDevice()).not.toContain("Half a thought");

    await user.click(screen.getByRole("button", { name: "Only I use it" }));

    expect(keptOnDevice()).toContain("Half a thought");
    expect(
      screen.getByText("Draft kept on this device for 14 days. It is not encrypted."),
    ).toBeVisible();
    expect(screen.getByRole("button", { name: "Others use it too" })).toHaveFocus();
  });

  it("stays while an NHS number keeps the newest words off the device", async () => {
    const { user } = openTab(form);
    await write(user, "Half a thought ");
    await waitFor(() => expect(question()).toBeInTheDocument());

    await user.paste("943 476 5919");

    expect(screen.getByText(/only in this page's memory/)).toBeInTheDocument();
    expect(question()).toBeInTheDocument();
  });

  it("is not asked where the browser keeps nothing anyway, and the page says what that means", async () => {
    jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("No.", "SecurityError");
    });
    const { user } = openTab(form);

    await write(user, "Half a thought");

    await expect(
      screen.findByText("Draft kept only until this page closes."),
    ).resolves.toBeInTheDocument();
    expect(question()).not.toBeInTheDocument();
  });

  it("is not asked where nobody knows whose words they are", async () => {
    const { user } = openTab(form, { state: { state: "connecting" } });

    await write(user, "Half a thought");
    await screen.findByText("Draft kept only until this page closes.");

    expect(question()).not.toBeInTheDocument();
  });
});
