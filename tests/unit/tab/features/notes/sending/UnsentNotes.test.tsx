/** @jest-environment ./tests/support/browserLike.js */
import { screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";

import { sampleSites } from "#sandbox/seed.ts";
import type { GraphOverEmulator } from "#tests/support/graphOverEmulator.ts";

import { createWorld, openTab } from "#tests/unit/tab/app/openTab.tsx";
import { findFaults } from "#tests/unit/tab/ui/findFaults.ts";

const form = "/app/cards/after-action-review/note";

async function leaveUnsent(user: UserEvent, words: string): Promise<void> {
  await user.click(screen.getByRole("textbox", { name: /Next time, do this/ }));
  await user.paste(words);
  await user.click(screen.getByRole("button", { name: "Save" }));
  await screen.findByRole("heading", { name: /^Not sent yet/ });
}

function countItems(world: GraphOverEmulator): number {
  const [list] = world.emulator.lists(sampleSites.ward7.id);
  return list ? world.emulator.items(list.id).length : 0;
}

const offline = { method: "*", path: "", times: 1000, kind: "offline" } as const;

/** A team whose list is there, and one note of Asha's that could not be sent. */
async function leaveOneBehind(world: GraphOverEmulator): Promise<void> {
  const first = openTab(form, { world });
  await first.user.click(screen.getByRole("textbox", { name: /Next time, do this/ }));
  await first.user.paste("The first note.");
  await first.user.click(screen.getByRole("button", { name: "Save" }));
  await screen.findByRole("heading", { name: "Saved to the team" });
  first.close();
  world.emulator.weather.set(offline);
  const second = openTab(form, { world });
  await leaveUnsent(second.user, "The second note.");
  second.close();
}

describe("notes that are not sent yet", () => {
  it("are sent by themselves when the app opens again, with nothing asked", async () => {
    const world = createWorld();
    await leaveOneBehind(world);
    world.emulator.weather.clear();

    const { services, host } = openTab("/app/", { world, device: { whenAsked: "refuses" } });

    const state = host.current();
    const person = state.state === "teams" ? state.context.person : undefined;
    await waitFor(() => expect(services.outbox.list(person)).toEqual([]));
    expect(countItems(world)).toBe(2);
  });

  it("are shown with what went wrong, and sent when the person chooses Send now", async () => {
    const world = createWorld();
    await leaveOneBehind(world);
    const { user } = openTab("/app/", { world });
    const waiting = await screen.findByRole("region", { name: "1 note not sent yet" });
    await waitFor(() => expect(waiting).toHaveTextContent("There is no connection"));
    expect(await findFaults()).toEqual([]);

    world.emulator.weather.clear();
    await user.click(screen.getByRole("button", { name: "Send now" }));

    await waitFor(() => expect(waiting).not.toBeInTheDocument());
    expect(countItems(world)).toBe(2);
  });

  it("go back into the form, words and all, when the team refuses them", async () => {
    const world = createWorld();
    await leaveOneBehind(world);
    world.emulator.weather.clear();
    world.emulator.weather.set({ ...offline, method: "POST", path: "/sites", kind: "forbidden" });
    const { user } = openTab("/app/", { world });

    await user.click(await screen.findByRole("button", { name: "Open it in the form" }));

    expect(screen.getByRole("textbox", { name: /Next time, do this/ })).toHaveValue(
      "The second note.",
    );
    expect(screen.queryByRole("region", { name: /not sent yet/ })).not.toBeInTheDocument();
  });

  it("may be in the team's list already, and say so, where the person may not look any more", async () => {
    const world = createWorld();
    await leaveOneBehind(world);
    world.emulator.weather.clear();
    world.emulator.weather.set({ ...offline, kind: "forbidden" });

    openTab("/app/", { world });

    await expect(
      screen.findByText(/It was sent before, and may be in the team's list/),
    ).resolves.toBeInTheDocument();
  });
});
