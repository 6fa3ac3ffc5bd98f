/** @jest-environment ./tests/support/browserLike.js */
import { screen } from "@testing-library/react";

import { noteKey } from "#domain/notes/noteKey.ts";
import { keptOnDevice } from "#tests/unit/tab/app/keptOnDevice.ts";
import { createWorld } from "#tests/unit/tab/app/openTab.tsx";
import { aSecondLater } from "#tests/unit/tab/features/notes/edit/editWorld.ts";
import { isSaved, savedIn } from "#tests/unit/tab/features/notes/form/formScreen.ts";
import { keep, noteOf } from "#tests/unit/tab/features/notes/list/keepNotes.ts";
import { asha, offline } from "#tests/unit/tab/features/notes/sending/sendingWorld.ts";
import { findFaults } from "#tests/unit/tab/ui/findFaults.ts";

import { button, key, nextTime, openDialog, saveWith } from "./messageWorld.ts";

describe("a message whose note waits on the device", () => {
  it("says so where it is not sent yet, and is met again and not doubled", async () => {
    const world = createWorld();
    await keep(world, noteOf("There before."));
    world.emulator.weather.set(offline);
    const first = openDialog({ world });
    await saveWith(first.user, "Keep six blankets.");
    await screen.findByRole("heading", { name: /Not sent yet. Kept on this device only/ });
    expect(await button("Close")).toBeInTheDocument();
    first.close();

    const { user, services } = openDialog({ world });

    await screen.findByRole("heading", { name: /Not sent yet. Kept on this device only/ });
    expect(
      screen.getByText(/You chose Save for this message before\. The note goes to Ward 7/),
    ).toBeInTheDocument();
    expect(screen.queryByRole("textbox", { name: /Next time/ })).not.toBeInTheDocument();
    expect(await findFaults()).toEqual([]);
    expect(services.outbox.list(asha)).toHaveLength(1);
    world.emulator.weather.clear();
    await user.click(await button("Send now"));
    await isSaved();
    expect(savedIn(world)).toHaveLength(2);
  });

  it("does not lose words with the window without saying so", async () => {
    const world = createWorld();
    await keep(world, noteOf("There before."));
    world.emulator.weather.set(offline);
    const { user, services } = openDialog({ world });
    services.sharing.answer("shared");

    await saveWith(user, "Keep six blankets.");

    expect(await button("Close without saving")).toBeInTheDocument();
  });

  it("goes on with a change that waits", async () => {
    const world = createWorld();
    await keep(world, noteOf("Ask at nine.", { key: noteKey(key), source: "message" }));
    const first = openDialog({ world });
    await screen.findByText("You saved this message before.");
    world.emulator.weather.set(offline);
    await saveWith(first.user, " And at ten.");
    await screen.findByRole("heading", { name: /^Not sent yet/ });
    first.close();
    aSecondLater();

    const { user } = openDialog({ world });
    expect(await nextTime()).toHaveValue("Ask at nine. And at ten.");
    world.emulator.weather.clear();
    await saveWith(user, " Or at noon.");
    await isSaved();

    expect(savedIn(world)).toEqual([
      expect.objectContaining({ LnNextTime: "Ask at nine. And at ten. Or at noon." }),
    ]);
  });

  it("is met again with words that went back into the form of their card", async () => {
    const world = createWorld();
    await keep(world, noteOf("There before."));
    world.emulator.weather.set({ method: "POST", path: "/sites", times: 9, kind: "forbidden" });
    const first = openDialog({ world });
    await saveWith(first.user, "Keep six blankets.");
    await screen.findByText(/you may not add to this team's SharePoint site/);
    const [draft] = first.services.drafts.list(asha, `message/${key}`);
    if (!draft) throw new Error("The words are not kept");
    first.services.drafts.remove(asha, `message/${key}`, draft.key);
    first.services.drafts.keep(asha, "after-action-review", draft);
    first.close();
    world.emulator.weather.clear();

    const { user } = openDialog({ world });
    expect(await nextTime()).toHaveValue("Keep six blankets.");
    await user.click(await button("Save"));
    await isSaved();

    expect(savedIn(world).filter(({ LnKey }) => LnKey === key)).toHaveLength(1);
    expect(keptOnDevice()).not.toContain("blankets");
  });
});
