/** @jest-environment ./tests/support/browserLike.js */
import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";

import { sampleSites } from "#sandbox/seed.ts";
import type { Wire } from "#tests/support/graphOverEmulator.ts";
import { inWard7 } from "#tests/unit/tab/app/createTestHost.ts";
import { removeUniqueKey, setUpWard } from "#tests/unit/tab/features/setup/setUpWorld.ts";
import { createWorld, openTab } from "#tests/unit/tab/app/openTab.tsx";

const form = "/app/cards/after-action-review/note";

const nextTime = () => screen.getByRole("textbox", { name: /Next time, do this/ });
const save = () => screen.getByRole("button", { name: "Save" });

async function write(user: UserEvent, words: string): Promise<void> {
  await user.click(nextTime());
  await user.paste(words);
}

const isCreate = (request: Request): boolean =>
  request.method === "POST" && new URL(request.url).pathname.endsWith("/items");

/** Loses the answer of the first create, after Graph has kept it. */
const losingTheFirstAnswer = (send: Wire): Wire => {
  let hasLost = false;
  return async (request) => {
    const response = await send(request);
    if (hasLost || !isCreate(request)) return response;
    hasLost = true;
    throw new TypeError("connection dropped");
  };
};

describe("saving a note", () => {
  it("saves to the team's list with one click, and says so", async () => {
    const world = createWorld();
    const { user, services } = openTab(form, { world });
    await write(user, "Put the list on the board before nine.");

    await user.click(save());

    await expect(
      screen.findByRole("heading", { name: "Saved to the team" }),
    ).resolves.toHaveFocus();
    const [list] = world.emulator.lists(sampleSites.ward7.id);
    const items = world.emulator.items(list?.id ?? "");
    expect(items).toHaveLength(1);
    expect(items[0]?.fields).toMatchObject({
      Title: "Put the list on the board before nine.",
      LnTechnique: "After Action Review",
      LnState: "Waiting",
      LnKind: "Improve",
    });
    expect(services.outbox.list(inWardPerson)).toEqual([]);
    expect(Object.keys(localStorage).filter((name) => name.includes("draft"))).toEqual([]);
  });

  it("shows the saved note in Notes", async () => {
    const { user } = openTab(form, { world: createWorld() });
    await write(user, "Ask the night team first.");
    await user.click(save());

    await user.click(await screen.findByRole("link", { name: "See it in Notes" }));

    await expect(
      screen.findByRole("link", { name: "Ask the night team first." }),
    ).resolves.toBeInTheDocument();
  });

  it("saves once although the answer to the create was lost", async () => {
    const world = createWorld();
    const { user } = openTab(form, { world, device: { wrap: losingTheFirstAnswer } });
    await write(user, "Check the cupboard the day before.");

    await user.click(save());

    await screen.findByRole("heading", { name: "Saved to the team" });
    const [list] = world.emulator.lists(sampleSites.ward7.id);
    expect(world.emulator.items(list?.id ?? "")).toHaveLength(1);
  });

  it("keeps the note on the device when there is no connection, and sends it later", async () => {
    const world = createWorld();
    world.emulator.weather.set({ method: "*", path: "", times: 100, kind: "offline" });
    const { user, services } = openTab(form, { world });
    await write(user, "Bring a spare key.");

    await user.click(save());

    await screen.findByRole("heading", {
      name: "Not sent yet. Kept on this device only. Open Technique Cards here to send it",
    });
    expect(services.outbox.list(inWardPerson)).toHaveLength(1);
    world.emulator.weather.clear();
    await user.click(screen.getByRole("button", { name: "Send now" }));
    await screen.findByRole("heading", { name: "Saved to the team" });
    expect(services.outbox.list(inWardPerson)).toEqual([]);
  });

  it("keeps the words in the form when saving is refused, and says who can help", async () => {
    const world = createWorld();
    world.emulator.weather.set({ method: "*", path: "", times: 100, kind: "forbidden" });
    const { user, services } = openTab(form, { world });
    await write(user, "Ring the lab before ten.");

    await user.click(save());

    await waitFor(() =>
      expect(screen.getByRole("alert")).toHaveTextContent(
        /^Not saved, because .* A team owner can .* Your words are still here$/,
      ),
    );
    expect(nextTime()).toHaveValue("Ring the lab before ten.");
    expect(services.outbox.list(inWardPerson)).toEqual([]);
  });

  it("waits on the device when the team is not set up and the person refuses to set it up", async () => {
    const { user, host } = openTab(form, {
      world: createWorld(),
      device: { whenAsked: "refuses" },
    });
    await write(user, "Write the room on the door.");

    await user.click(save());

    await screen.findByRole("heading", { name: /^Not sent yet/ });
    expect(screen.getByText(/This team is not set up yet/)).toHaveTextContent(
      "This team is not set up yet. Your words are kept on this device. Ask a team owner to open Is it working? and choose Set up.",
    );
    await user.click(screen.getByRole("button", { name: "Copy a link for the owner" }));
    expect(host.shared).toEqual(["health"]);
  });

  it("keeps the words and leads to Is it working? when the list has lost its unique key", async () => {
    const world = createWorld();
    await setUpWard(world);
    removeUniqueKey(world);
    const { user } = openTab(form, { world, person: "ben" });
    await write(user, "Ring the lab before ten.");

    await user.click(save());

    const refusal = await screen.findByRole("alert");
    expect(refusal).toHaveTextContent("A team owner can open Is it working? and choose Repair.");
    expect(nextTime()).toHaveValue("Ring the lab before ten.");
    expect(
      within(screen.getByRole("main")).getByRole("link", { name: "Is it working?" }),
    ).toHaveAttribute("href", "/app/health");
  });
});

const inWardPerson = (() => {
  const state = inWard7();
  return state.state === "teams" ? state.context.person : undefined;
})();
