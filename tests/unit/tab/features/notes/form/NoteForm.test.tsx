/** @jest-environment ./tests/support/browserLike.js */
import { screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";

import { keptOnDevice } from "#tests/unit/tab/app/keptOnDevice.ts";
import { createWorld, openTab } from "#tests/unit/tab/app/openTab.tsx";
import { findFaults } from "#tests/unit/tab/ui/findFaults.ts";

const form = "/app/cards/after-action-review/note";
const nhsNumber = "943\u00a0476\u00a05919";

const nextTime = () => screen.getByRole("textbox", { name: /Next time, do this/ });
const save = () => screen.getByRole("button", { name: "Save" });

async function write(user: UserEvent, words: string): Promise<void> {
  await user.click(nextTime());
  await user.paste(words);
}

describe("the note form", () => {
  it("shows the signpost first, then the card's own questions", () => {
    openTab(form);

    const text = document.body.textContent;

    expect(text.indexOf("Record it in the incident system first")).toBeLessThan(
      text.indexOf("What did you expect, and what happened?"),
    );
    expect(screen.getByRole("link", { name: /LFPSE/ })).toBeInTheDocument();
    expect(screen.getByText(/Read this back aloud before you save it/)).toBeInTheDocument();
  });

  it("says beside Save where the note goes and who can read it", async () => {
    openTab(form, { world: createWorld() });

    await expect(
      screen.findByText(/Everyone in Ward 7 \(sample\), including guests, can read this\./),
    ).resolves.toHaveTextContent("This note goes to Ward 7 (sample) > General.");
  });

  it("leads to the empty box that is needed", async () => {
    const { user } = openTab(form);

    await user.click(save());

    expect(nextTime()).toHaveFocus();
    expect(nextTime()).toHaveAccessibleDescription(/Write what to do next time\./);
    expect(screen.getByRole("region", { name: "Before this note can be saved" })).toHaveTextContent(
      "Next time, do this",
    );
  });

  it("stops an NHS number as it is pasted, says why, and keeps it off the device", async () => {
    const world = createWorld();
    const { user, close } = openTab(form, { world });
    await write(user, "Ring first. ");
    await waitFor(() => expect(keptOnDevice()).toContain("Ring first."));

    await write(user, `Patient ${nhsNumber}.`);
    await user.click(save());

    expect(nextTime()).toHaveAccessibleDescription(
      /This looks like an NHS number\. Remove it before you save\./,
    );
    expect(nextTime()).toHaveFocus();
    expect(screen.getByText(/only in this page's memory/)).toBeInTheDocument();
    close();
    expect(keptOnDevice()).toContain("Ring first.");
    expect(keptOnDevice()).not.toContain("5919");
    expect(world.emulator.traffic.list().filter(({ method }) => method === "POST")).toEqual([]);
  });

  it("opens the further questions when what is wrong stands there", async () => {
    const { user } = openTab(form);
    await user.click(screen.getByText("More (optional)"));
    await user.click(screen.getByRole("textbox", { name: /Which role/ }));
    await user.paste(nhsNumber);
    await write(user, "Do this.");

    await user.click(save());

    expect(screen.getByRole("textbox", { name: /Which role/ })).toHaveFocus();
  });

  it("asks no story and wants an agreement where the technique is confidential", async () => {
    const { user } = openTab("/app/cards/action-learning-sets/note");
    expect(screen.queryByRole("textbox", { name: /what happened/i })).not.toBeInTheDocument();

    await user.click(screen.getByRole("textbox", { name: /needed/ }));
    await user.paste("Meet the other ward.");
    await user.click(save());

    expect(screen.getByRole("checkbox", { name: /presenter/ })).toHaveFocus();
  });

  it("has no faults that axe can find, with and without errors", async () => {
    const { user } = openTab(form);
    expect(await findFaults()).toEqual([]);

    await user.click(save());

    expect(await findFaults()).toEqual([]);
  });
});
