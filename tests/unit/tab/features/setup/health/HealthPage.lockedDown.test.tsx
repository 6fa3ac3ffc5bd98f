/** @jest-environment ./tests/support/browserLike.js */
import { screen } from "@testing-library/react";

import { prepareSite } from "#sandbox/graph/prepareSite.ts";
import { sampleSites, sampleTeams } from "#sandbox/seed.ts";
import type { Services } from "#tab/platform/services.ts";
import { inWard7 } from "#tests/unit/tab/app/createTestHost.ts";
import { createWorld } from "#tests/unit/tab/app/openTab.tsx";
import { findFaults } from "#tests/unit/tab/ui/findFaults.ts";

import { closeNestedSignIn, goodSettings, openNestedSignIn } from "../setUpWorld.ts";
import { findNeed, findVerdict, openHealth } from "./openHealth.ts";

beforeEach(openNestedSignIn);
afterEach(closeNestedSignIn);

const { ward7 } = sampleSites;
const agreed = ["User.Read", "Team.ReadBasic.All", "Sites.Selected"] as const;

const settings: Pick<Services, "settings"> = {
  settings: async () => ({ ...(await goodSettings.settings()), siteAccess: "selected" }),
};

function openLockedDown(world = createWorld(), siteAddress: string | undefined = ward7.webUrl) {
  const destination = {
    kind: "team",
    groupId: sampleTeams.ward7.groupId,
    teamName: "Ward 7 (sample)",
    channelName: "General",
    ...(siteAddress === "" ? {} : { siteAddress }),
  } as const;
  const device = { siteAccess: "selected", agreed } as const;
  return openHealth({ world, device, state: inWard7({ destination }), services: settings });
}

const message = () => screen.queryByLabelText("Message for your administrator");

describe("in locked-down mode", () => {
  it("says that a team has not been added yet, with the message for the administrator", async () => {
    openLockedDown();

    await findVerdict("This team has not been added yet");
    expect(message()).toHaveTextContent(
      `npm run prepare-site -- --grant CLIENT_ID --site ${ward7.webUrl}`,
    );
    expect(screen.queryByRole("button", { name: "Set up" })).not.toBeInTheDocument();
    expect(findNeed("Search in the notes of other teams")).toHaveTextContent("Switched off here");
    expect(await findFaults()).toEqual([]);
  });

  it("says that the administrator makes the list, and offers no set-up", async () => {
    const world = createWorld();
    world.emulator.grantSite(ward7.id, "write");

    openLockedDown(world);

    await findVerdict("Your administrator makes the list");
    expect(message()).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /Set up|Repair/ })).not.toBeInTheDocument();
  });

  it("names a column that is lost as the administrator's affair, too", async () => {
    const world = createWorld();
    prepareSite(world.emulator, ward7.id);
    world.emulator.byHand(ward7.id, { change: "remove-column", column: "LnTags" });

    openLockedDown(world);

    await findVerdict("Your administrator makes the list");
    expect(screen.queryByRole("button", { name: "Repair" })).not.toBeInTheDocument();
  });

  it("sends a person to the team's own channel where its address is not known", async () => {
    openLockedDown(createWorld(), "");

    await findVerdict("Open this page in the team's own channel");
    expect(message()).not.toBeInTheDocument();
  });

  it("says that all is in place where the administrator did their part", async () => {
    const world = createWorld();
    prepareSite(world.emulator, ward7.id);

    openLockedDown(world);

    await findVerdict("Everything is in place");
    expect(message()).not.toBeInTheDocument();
  });
});
