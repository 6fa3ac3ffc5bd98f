/** @jest-environment ./tests/support/browserLike.js */
import { screen, waitFor } from "@testing-library/react";

import { samplePeople } from "#sandbox/seed.ts";
import { createTestHost, inWard7 } from "#tests/unit/tab/app/createTestHost.ts";
import { createWorld, openTab } from "#tests/unit/tab/app/openTab.tsx";
import { keep, noteOf, ward7 } from "#tests/unit/tab/features/notes/list/keepNotes.ts";
import { findFaults } from "#tests/unit/tab/ui/findFaults.ts";

const ben = { id: samplePeople.ben.id, name: samplePeople.ben.displayName };
const cara = { id: samplePeople.cara.id, name: samplePeople.cara.displayName };
const everyday = ["User.Read", "Team.ReadBasic.All", "Sites.ReadWrite.All"] as const;
const seesOwners = { agreed: [...everyday, "GroupMember.Read.All"] } as const;
const asOwner = inWard7({ owner: true });

/** The ward's list, with a note of Ben's in it. */
async function createWard() {
  const world = createWorld();
  await keep(world, noteOf("Ask at nine."));
  await world.device("ben").notes.save(noteOf("Ask at ten."), ward7, { mayAsk: true });
  const { notes, review } = world.device("asha");
  const read = async () => {
    const found = await notes.findPlace(ward7);
    return found.found === "ready" ? (await review.settings(found.place))?.settings : undefined;
  };
  return { world, read };
}

describe("who checks notes", () => {
  it("an owner names somebody who wrote here, and takes them out again", async () => {
    const { world, read } = await createWard();
    const { user } = openTab("/app/notes/reviewers", { world, state: asOwner, device: seesOwners });
    await screen.findByRole("heading", { name: "Owners of the team" });
    await screen.findByText("Asha Sample");

    await user.selectOptions(await screen.findByRole("combobox"), "Ben Sample");
    await user.click(screen.getByRole("button", { name: "Name to check" }));

    const remove = await screen.findByRole("button", { name: "Remove Ben Sample" });
    expect(await read()).toMatchObject({ reviewers: [ben] });
    expect(await findFaults()).toEqual([]);
    await user.click(remove);
    await screen.findByText("Nobody is named yet.");
    expect(screen.getByRole("heading", { name: "Named to check" })).toHaveFocus();
    expect(await read()).toMatchObject({ reviewers: [] });
  });

  it("an owner names people whom Teams lets them choose", async () => {
    const { world, read } = await createWard();
    const host = createTestHost(asOwner, [cara]);
    const { user } = openTab("/app/notes/reviewers", { world, services: { host } });

    await user.click(await screen.findByRole("button", { name: "Choose from Teams" }));

    await screen.findByRole("button", { name: "Remove Cara Sample" });
    expect(await read()).toMatchObject({ reviewers: [cara] });
  });

  it("a member reads who checks, and that only an owner can change it", async () => {
    const { world } = await createWard();

    openTab("/app/notes/reviewers", { world, person: "ben", state: asMember() });

    await screen.findByText("Only an owner of this team can name somebody.");
    expect(screen.queryByRole("combobox")).not.toBeInTheDocument();
    expect(await findFaults()).toEqual([]);
  });

  it("names that a member wrote do not count until an owner saves them", async () => {
    const { world } = await createWard();
    const device = world.device("ben");
    const found = await device.notes.findPlace(ward7);
    if (found.found !== "ready") throw new Error("There is no list");
    await device.review.saveSettings(found.place, { reviewers: [cara], guestsMayWrite: false });
    const { user } = openTab("/app/notes/reviewers", { world, state: asOwner, device: seesOwners });
    await screen.findByText(/^Ben Sample, who is not an owner, wrote these names\./);

    await user.click(screen.getByRole("button", { name: "Save these names as an owner" }));

    await waitFor(() => expect(screen.queryByText(/who is not an owner/)).not.toBeInTheDocument());
    expect(screen.getByRole("button", { name: "Remove Cara Sample" })).toBeInTheDocument();
  });
});

describe("guests", () => {
  it("write notes only where an owner has switched it on", async () => {
    const { world, read } = await createWard();
    const asGuest = { world, state: inWard7({ guest: true }) };
    const form = "/app/cards/after-action-review/note";
    const before = openTab(form, asGuest);
    await screen.findByText("Guests cannot save notes here");
    before.close();
    const owner = openTab("/app/notes/reviewers", { world, state: asOwner });

    await owner.user.click(await screen.findByRole("checkbox", { name: /^Guests of this team/ }));

    await screen.findByText("Guests may write notes now.", { selector: "p" });
    expect(await read()).toMatchObject({ guestsMayWrite: true });
    owner.close();
    openTab(form, asGuest);
    await expect(screen.findByRole("button", { name: /^Save/ })).resolves.toBeInTheDocument();
    expect(screen.queryByText("Guests cannot save notes here")).not.toBeInTheDocument();
  });
});

function asMember() {
  const person = { tenantId: samplePeople.ben.tenantId, objectId: samplePeople.ben.id };
  return inWard7({ person });
}
