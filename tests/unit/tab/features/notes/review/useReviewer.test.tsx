/** @jest-environment ./tests/support/browserLike.js */
import { screen } from "@testing-library/react";

import { samplePeople } from "#sandbox/seed.ts";
import type { GraphOverEmulator } from "#tests/support/graphOverEmulator.ts";
import { inWard7 } from "#tests/unit/tab/app/createTestHost.ts";
import { openTab } from "#tests/unit/tab/app/openTab.tsx";
import { ward7 } from "#tests/unit/tab/features/notes/list/keepNotes.ts";

import { createWaitingWorld, waitingList } from "./toCheck/toCheckWorld.ts";

type Writer = "asha" | "ben" | "cara";
const { ben } = samplePeople;

/** Somebody writes into the settings item that Ben checks notes. */
async function nameBen(world: GraphOverEmulator, writer: Writer): Promise<void> {
  const device = world.device(writer);
  const found = await device.notes.findPlace(ward7);
  if (found.found !== "ready") throw new Error("There is no list");
  const settings = {
    reviewers: [{ id: ben.id.toUpperCase(), name: ben.displayName }],
    guestsMayWrite: false,
  };
  const saved = await device.review.saveSettings(found.place, settings);
  if (saved.outcome !== "saved") throw new Error(`The settings came to ${saved.outcome}`);
}

async function openAsBen(world: GraphOverEmulator, ...agreed: readonly "GroupMember.Read.All"[]) {
  openTab("/app/notes/to-check", {
    world,
    person: "ben",
    state: inWard7({ person: { tenantId: ben.tenantId, objectId: ben.id } }),
    device: { agreed: ["User.Read", "Team.ReadBasic.All", "Sites.ReadWrite.All", ...agreed] },
  });
  await waitingList();
}

const mayDecide = () => screen.findByRole("checkbox", { name: "Choose: Ring the lab." });
const mayNot = () => screen.findByText(/^You can read what waits, but you do not check notes/);

describe("whether somebody may decide on a team's notes", () => {
  it("is so for whom an owner has named, whatever the capitals of their id", async () => {
    const { world } = await createWaitingWorld(["Ring the lab."]);
    await nameBen(world, "asha");

    await openAsBen(world, "GroupMember.Read.All");

    expect(await mayDecide()).toBeInTheDocument();
  });

  it("is not so for whom somebody else has named, where the owners are known", async () => {
    const { world } = await createWaitingWorld(["Ring the lab."]);
    await nameBen(world, "cara");

    await openAsBen(world, "GroupMember.Read.All");

    expect(await mayNot()).toBeInTheDocument();
  });

  it("is never so for whoever has named themselves", async () => {
    const { world } = await createWaitingWorld(["Ring the lab."]);
    await nameBen(world, "ben");

    await openAsBen(world);

    expect(await mayNot()).toBeInTheDocument();
  });

  it("is so for an owner whom Teams does not call one, as in a personal tab", async () => {
    const { world } = await createWaitingWorld(["Ring the lab."]);

    openTab("/app/notes/to-check", { world, state: inWard7({ owner: false }) });

    expect(await mayDecide()).toBeInTheDocument();
  });

  it("is said to be unknown when nobody could be asked, and the notes can be read", async () => {
    const { world } = await createWaitingWorld(["Ring the lab."]);
    world.emulator.weather.set({ method: "GET", path: "/me", times: 20, kind: "forbidden" });

    await openAsBen(world);

    expect(await screen.findByText(/We could not find out whether you check notes/)).toBeVisible();
    expect(screen.getByRole("link", { name: "Ring the lab." })).toBeInTheDocument();
  });

  it("costs a member two requests more", async () => {
    const { world } = await createWaitingWorld(["Ring the lab."]);
    await openAsBen(world);
    await mayNot();

    const asked = world.emulator.traffic.list().map(({ path }) => decodeURIComponent(path));

    expect(asked.filter((path) => path.includes("'settings'"))).toHaveLength(1);
    expect(asked.filter((path) => path.includes("ownedObjects"))).toHaveLength(1);
  });
});
