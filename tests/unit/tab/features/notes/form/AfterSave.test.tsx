/** @jest-environment ./tests/support/browserLike.js */
import { act, screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";

import { sampleSites } from "#sandbox/seed.ts";
import type { GraphOverEmulator } from "#tests/support/graphOverEmulator.ts";
import { createWorld, openTab } from "#tests/unit/tab/app/openTab.tsx";
import { keep, noteOf } from "#tests/unit/tab/features/notes/list/keepNotes.ts";
import { asha, busyFor, offline } from "#tests/unit/tab/features/notes/sending/sendingWorld.ts";
import { findFaults } from "#tests/unit/tab/ui/findFaults.ts";

const form = "/app/cards/after-action-review/note";
const onDevice = "Not sent yet. Kept on this device only. Open Technique Cards here to send it";

const nextTime = () => screen.getByRole("textbox", { name: /Next time, do this/ });

async function press(user: UserEvent, words: string): Promise<void> {
  await user.click(nextTime());
  await user.paste(words);
  await user.click(screen.getByRole("button", { name: "Save" }));
}

/** A team with its list, so that a first note has nothing to set up. */
async function createWard(
  weather?: Parameters<GraphOverEmulator["emulator"]["weather"]["set"]>[0],
) {
  const world = createWorld();
  await keep(world, noteOf("There before."));
  if (weather) world.emulator.weather.set(weather);
  return world;
}

const itemsOf = (world: GraphOverEmulator) =>
  world.emulator
    .lists(sampleSites.ward7.id)
    .flatMap(({ id }) => world.emulator.items(id))
    .map(({ fields }) => fields);

const networkReturns = () => act(() => void window.dispatchEvent(new Event("online")));

describe("after Save", () => {
  it("says Saved to the team by itself, aloud too, when the network returns", async () => {
    const world = await createWard(offline);
    const { user } = openTab(form, { world });
    await press(user, "Bring a spare key.");
    await screen.findByRole("heading", { name: onDevice });
    world.emulator.weather.clear();

    networkReturns();

    await expect(
      screen.findByRole("heading", { name: "Saved to the team" }),
    ).resolves.toBeInTheDocument();
    expect(screen.getAllByText("Saved to the team")).toHaveLength(2);
    expect(itemsOf(world)).toHaveLength(2);
    expect(screen.getByRole("link", { name: "See it in Notes" })).toBeInTheDocument();
  });

  it("gives the heading the focus once, and leaves it where the person has taken it", async () => {
    const world = await createWard(offline);
    const { user } = openTab(form, { world });
    await press(user, "Bring a spare key.");
    expect(await screen.findByRole("heading", { name: onDevice })).toHaveFocus();
    const another = screen.getByRole("button", { name: "Write another" });
    act(() => another.focus());
    world.emulator.weather.clear();

    networkReturns();
    await screen.findByRole("heading", { name: "Saved to the team" });

    expect(another).toHaveFocus();
  });

  it("gives the heading the focus again where what held it has gone", async () => {
    const world = await createWard(offline);
    const { user } = openTab(form, { world });
    await press(user, "Bring a spare key.");
    await screen.findByRole("heading", { name: onDevice });
    world.emulator.weather.clear();

    await user.click(screen.getByRole("button", { name: "Send now" }));

    await waitFor(() =>
      expect(screen.getByRole("heading", { name: "Saved to the team" })).toHaveFocus(),
    );
  });

  it("stays what it is while the app tries again, and says when the next try is", async () => {
    const world = await createWard(offline);
    const { user } = openTab(form, { world });
    await press(user, "Bring a spare key.");
    await screen.findByRole("heading", { name: onDevice });
    expect(screen.getByText(/^There is no connection/)).toHaveTextContent(
      "It is sent by itself while this page is open. Next try in less than a minute.",
    );
    expect(await findFaults()).toEqual([]);

    const pressed = user.click(screen.getByRole("button", { name: "Send now" }));
    await screen.findByRole("button", { name: "Sending…" });

    expect(screen.queryByRole("textbox", { name: /Next time/ })).not.toBeInTheDocument();
    await pressed;
    await expect(screen.findByText(/^Tried at \d\d:\d\d\. Not sent yet\.$/)).resolves.toBeVisible();
  });

  it("says until when Microsoft 365 asked us to wait", async () => {
    const world = await createWard(busyFor(600));
    const { user } = openTab(form, { world });

    await press(user, "Bring a spare key.");

    await expect(
      screen.findByText(/^Microsoft 365 is busy and asked us to wait until \d\d:\d\d\./),
    ).resolves.toBeInTheDocument();
  });

  it("is honest on a computer that the person calls shared", async () => {
    const world = await createWard(offline);
    const { user, services } = openTab(form, { world });
    act(() => services.sharing.answer("shared"));

    await press(user, "Bring a spare key.");

    await expect(
      screen.findByRole("heading", {
        name: "Not sent yet. This computer is shared, so it is kept only until this page closes. Leave this page open until it is sent",
      }),
    ).resolves.toBeInTheDocument();
  });

  it("leads back to the form when the team refuses it later, words and all", async () => {
    const world = await createWard(offline);
    const { user, services } = openTab(form, { world });
    await press(user, "Bring a spare key.");
    await screen.findByRole("heading", { name: onDevice });
    world.emulator.weather.clear();
    world.emulator.weather.set({ method: "POST", path: "/sites", kind: "forbidden" });

    networkReturns();
    await screen.findByRole("heading", { name: /^Not saved, because you may not add/ });
    await user.click(screen.getByRole("button", { name: "Open it in the form" }));

    expect(nextTime()).toHaveValue("Bring a spare key.");
    expect(screen.getByRole("alert")).toHaveTextContent(/^Not saved, because you may not add/);
    expect(services.outbox.list(asha)).toEqual([]);
  });

  it("says so when the note was taken out in another window", async () => {
    const world = await createWard(offline);
    const { user, services } = openTab(form, { world });
    await press(user, "Bring a spare key.");
    await screen.findByRole("heading", { name: onDevice });

    act(() => {
      for (const { id } of services.outbox.list(asha)) services.outbox.remove(asha, id);
    });

    expect(screen.getByRole("heading", { name: /taken out in another window$/ })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Write another" }));
    expect(nextTime()).toHaveValue("");
  });

  it("does not call newer words saved while only the older ones are in the list", async () => {
    const world = await createWard();
    const { user, services } = openTab(form, { world });
    await press(user, "The first note.");
    await screen.findByRole("heading", { name: "Saved to the team" });
    await user.click(screen.getByRole("button", { name: "Write another" }));
    // The older words arrive, their answer is lost, and the network with it.
    world.emulator.weather.set({
      method: "POST",
      path: "/sites",
      times: 1,
      kind: "drop-after-commit",
    });
    world.emulator.weather.set(offline);
    await press(user, "Older words.");
    await screen.findByRole("heading", { name: onDevice });
    act(() => {
      for (const entry of services.outbox.list(asha)) {
        if (entry.kind !== "new") continue;
        const note = { ...entry.note, title: "Newer words.", nextTime: "Newer words." };
        services.outbox.put({ ...entry, note, tried: [entry.note] });
      }
    });
    world.emulator.weather.clear();
    world.emulator.weather.set({ method: "PATCH", path: "/sites", kind: "drop-before-commit" });

    await user.click(screen.getByRole("button", { name: "Send now" }));
    await waitFor(() => expect(services.outbox.list(asha)).toMatchObject([{ kind: "edit" }]));

    expect(screen.queryByRole("heading", { name: "Saved to the team" })).not.toBeInTheDocument();
    world.emulator.weather.clear();
    networkReturns();
    await screen.findByRole("heading", { name: "Saved to the team" });
    expect(itemsOf(world).map(({ Title }) => Title)).toContain("Newer words.");
  });
});
