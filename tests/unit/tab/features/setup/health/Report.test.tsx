/** @jest-environment ./tests/support/browserLike.js */
import { screen } from "@testing-library/react";

import { samplePeople, sampleSites, sampleTeams } from "#sandbox/seed.ts";
import { SettingsProblem } from "#tab/platform/SettingsProblem.ts";
import { createWorld } from "#tests/unit/tab/app/openTab.tsx";

import { closeNestedSignIn, openNestedSignIn, removeUniqueKey, setUpWard } from "../setUpWorld.ts";
import { findVerdict, openHealth } from "./openHealth.ts";

beforeEach(openNestedSignIn);
afterEach(closeNestedSignIn);
afterEach(() => Reflect.deleteProperty(navigator, "clipboard"));

const findReport = async () =>
  (await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "The report" })).value;

function setClipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
}

describe("the report for whoever helps", () => {
  it("says what was found, when, where and in which version", async () => {
    const world = createWorld();
    await setUpWard(world);
    removeUniqueKey(world);

    openHealth({ world });

    const lines = (await findReport()).split("\n");
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Version: \d+\.\d+\.\d+$/),
        "Checked: 2026-11-22 10:00 UTC",
        "Page: http://localhost",
        "Around it: Teams channel, content, team",
        "The unique key of the list: missing (unique-key; Note key)",
        "The SharePoint site: present",
      ]),
    );
  });

  it("carries the code of a refusal", async () => {
    const world = createWorld();
    world.emulator.weather.set({ method: "*", path: "", times: 1000, kind: "forbidden" });

    openHealth({ world });

    expect(await findReport()).toContain("The SharePoint site: not known (not-allowed)");
  });

  it("names the settings that are wrong and not what they hold", async () => {
    const problem = new SettingsProblem("bad", ["clientId"]);

    openHealth({ services: { settings: () => Promise.reject(problem) } });

    expect(await findReport()).toContain("The settings on its server: missing (bad; clientId)");
  });

  it("holds nothing of a person, a team or a site", async () => {
    const world = createWorld();
    await setUpWard(world);

    openHealth({ world });

    const report = await findReport();
    const { asha } = samplePeople;
    const { ward7 } = sampleTeams;
    const personal = [
      asha.id,
      asha.displayName,
      asha.tenantId,
      ward7.groupId,
      ward7.displayName,
      sampleSites.ward7.webUrl,
      sampleSites.ward7.id,
    ];
    expect(personal.filter((text) => report.includes(text))).toEqual([]);
    expect(report).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
  });

  it("is copied exactly as it is shown", async () => {
    const copied: string[] = [];
    const { user } = openHealth({ world: createWorld() });
    await findVerdict("This team is not set up yet");
    setClipboard((text) => Promise.resolve(void copied.push(text)));

    await user.click(screen.getByRole("button", { name: "Copy the report" }));

    await expect(screen.findByText("Report copied.")).resolves.toBeInTheDocument();
    expect(copied).toEqual([await findReport()]);
  });

  it("is selected for the person where the frame may not use the clipboard", async () => {
    const { user } = openHealth({ world: createWorld() });
    await findVerdict("This team is not set up yet");
    setClipboard(() => Promise.reject(new Error("Not allowed")));

    await user.click(screen.getByRole("button", { name: "Copy the report" }));

    await expect(screen.findByText(/so it is selected/)).resolves.toBeInTheDocument();
    const box = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "The report" });
    expect(box).toHaveFocus();
    expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe(box.value);
  });
});
