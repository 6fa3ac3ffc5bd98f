/** @jest-environment #tests/support/browserLike.js */
import { act, render, screen } from "@testing-library/react";

import { createTeamPicks } from "#tab/platform/createTeamPicks.ts";
import type { Services } from "#tab/platform/services.ts";
import { ServicesContext, useHost } from "#tab/platform/ServicesContext.ts";
import { openStorage } from "#tab/platform/storage.ts";
import { createTestHost, inWard7 } from "#tests/unit/tab/app/createTestHost.ts";
import { inNoTeam } from "#tests/unit/tab/app/inNoTeam.ts";

const tenantId = "4e136aa1-1534-535a-ab18-5269b69daffd";
const asha = { tenantId, objectId: "asha" };
const ben = { tenantId, objectId: "ben" };
const ward = {
  kind: "team",
  groupId: "7a267483-3ba3-57c7-8bf0-5ca9fae18713",
  teamName: "Ward 7 (sample)",
  channelName: "",
} as const;
const library = { ...ward, groupId: "f13ad69b-a3cd-5feb-a938-52217d301e8b", teamName: "Library" };

const openPicks = () => {
  const storage = openStorage(window);
  return { picks: createTeamPicks(storage), storage };
};

beforeEach(() => localStorage.clear());

describe("a person's own pick of a team", () => {
  it("is remembered on the device for that person and for nobody else", () => {
    openPicks().picks.pick(asha, ward);

    const { picks } = openPicks();

    expect(picks.find(asha)).toEqual(ward);
    expect(picks.find(ben)).toBeUndefined();
    expect(picks.find(undefined)).toBeUndefined();
  });

  it("is the last one that they picked, until they want none", () => {
    const { picks } = openPicks();
    picks.pick(asha, ward);
    picks.pick(asha, library);
    expect(picks.find(asha)).toEqual(library);

    picks.forget(asha);

    expect(picks.find(asha)).toBeUndefined();
    expect(openPicks().picks.find(asha)).toBeUndefined();
  });

  it("is the same object until it changes, so that a page is not drawn again for nothing", () => {
    const { picks } = openPicks();
    picks.pick(asha, ward);

    expect(picks.find(asha)).toBe(picks.find(asha));
  });

  it("holds while the page is open where the device keeps nothing", () => {
    const full = jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    const { picks } = openPicks();

    picks.pick(asha, ward);

    expect(picks.find(asha)).toEqual(ward);
    full.mockRestore();
  });

  it.each([
    ["no JSON", "{"],
    ["no team's id", JSON.stringify({ groupId: "../../me", teamName: "Ward" })],
    ["no name", JSON.stringify({ groupId: ward.groupId })],
  ])("counts as none when what was kept is %s", (_, kept) => {
    const { picks, storage } = openPicks();
    picks.pick(asha, ward);
    const [name = ""] = storage.names("picked-team/");
    storage.write(name, kept);

    expect(openPicks().picks.find(asha)).toBeUndefined();
  });

  it("follows what the same person picks in another window, and nobody else's pick", () => {
    const { picks } = openPicks();
    picks.pick(asha, ward);
    const before = [picks.find(asha), picks.find(ben)];
    const elsewhere = openPicks();
    elsewhere.picks.pick(asha, library);
    elsewhere.picks.pick(ben, ward);

    for (const name of elsewhere.storage.names("picked-team/")) {
      window.dispatchEvent(new StorageEvent("storage", { key: `technique-cards/${name}` }));
    }

    expect(before).toStrictEqual([ward, undefined]);
    expect([picks.find(asha), picks.find(ben)]).toStrictEqual([library, ward]);
  });

  it("goes with everything else that a person deletes from the device, and the page hears of it", () => {
    const { picks, storage } = openPicks();
    picks.pick(asha, ward);
    const heard: unknown[] = [];
    picks.subscribe(() => heard.push(picks.find(asha)));

    storage.deleteEverything();

    expect(heard).toStrictEqual([undefined]);
  });
});

function Where() {
  const host = useHost();
  if (host.state !== "teams") return host.state;
  const { destination, picked = false } = host.context;
  return `${destination?.teamName ?? "nowhere"}${picked ? ", picked" : ""}`;
}

describe("where notes go", () => {
  function show(state: Parameters<typeof createTestHost>[0]) {
    const { picks } = openPicks();
    const services = { host: createTestHost(state), teamPicks: picks } as unknown as Services;
    render(
      <ServicesContext value={services}>
        <p>
          <Where />
        </p>
      </ServicesContext>,
    );
    return picks;
  }

  it("is the person's pick where Teams names no team, as soon as they pick it", () => {
    const picks = show(inNoTeam({ person: asha }));
    expect(screen.getByText("nowhere")).toBeInTheDocument();

    act(() => picks.pick(asha, ward));

    expect(screen.getByText("Ward 7 (sample), picked")).toBeInTheDocument();
  });

  it("is the channel in a channel, whatever was picked elsewhere", () => {
    const picks = show(inWard7({ person: asha }));

    act(() => picks.pick(asha, library));

    expect(screen.getByText("Ward 7 (sample)")).toBeInTheDocument();
  });

  it("stays nowhere in a channel that Teams does not name, whatever was picked elsewhere", () => {
    const picks = show(inNoTeam({ person: asha, surface: "channel" }));

    act(() => picks.pick(asha, ward));

    expect(screen.getByText("nowhere")).toBeInTheDocument();
  });
});
