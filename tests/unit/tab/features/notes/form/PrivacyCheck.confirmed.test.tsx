/** @jest-environment ./tests/support/browserLike.js */
import { screen } from "@testing-library/react";

import { keptOnDevice } from "#tests/unit/tab/app/keptOnDevice.ts";
import { setUpWard } from "#tests/unit/tab/features/setup/setUpWorld.ts";
import { createWorld, openTab } from "#tests/unit/tab/app/openTab.tsx";

import {
  announced,
  asked,
  confirm,
  form,
  isSaved,
  nextTime,
  queryPanel,
  save,
  savedIn,
  whyDifferent,
  write,
} from "./formScreen.ts";

/** Graph that has not answered by the end of the test. */
const never = () => new Promise<Response>(() => undefined);

describe("words that a person has checked", () => {
  it("are saved, and their kinds with them: never where they stand or what they are", async () => {
    const world = createWorld();
    const { user } = openTab(form, { world });
    await write(user, whyDifferent(), "Bed 4 and bed 5, of LS1 4AP.");
    await write(user, nextTime(), "Ring Mrs Sample first.");
    await user.click(save());

    await user.click(confirm());

    await isSaved();
    expect(savedIn(world)).toEqual([
      expect.objectContaining({
        LnLearned: "Bed 4 and bed 5, of LS1 4AP.",
        LnConfirmed: "BedOrBay;PersonName;Postcode",
      }),
    ]);
  });

  it("keep the focus on Save while the note is on its way", async () => {
    const { user } = openTab(form, { world: createWorld(), device: { wrap: () => never } });
    await write(user, nextTime(), "Ring Mrs Sample first.");
    await user.click(save());

    await user.click(confirm());

    expect(screen.getByRole("button", { name: "Saving…" })).toHaveFocus();
  });

  it("are not asked about again when saving is refused, and new ones are", async () => {
    const world = createWorld();
    await setUpWard(world);
    world.emulator.weather.set({ method: "POST", path: "/sites", times: 2, kind: "forbidden" });
    const { user } = openTab(form, { world });
    await write(user, nextTime(), "Ring Mrs Sample first.");
    await user.click(save());
    await user.click(confirm());
    await screen.findByRole("alert");
    expect(queryPanel()).not.toBeInTheDocument();

    await user.click(save());
    expect(queryPanel()).not.toBeInTheDocument();
    await screen.findByRole("alert");
    await write(user, whyDifferent(), "Go to LS1 4AP.");
    await user.click(save());

    expect(asked()).toEqual([expect.stringContaining("LS1 4AP")]);
    await user.click(confirm());
    await isSaved();
    expect(savedIn(world)[0]).toMatchObject({ LnConfirmed: "PersonName;Postcode" });
  });

  it("count no more once they are gone from the note", async () => {
    const world = createWorld();
    world.emulator.weather.set({ method: "*", path: "", times: 100, kind: "forbidden" });
    const { user } = openTab(form, { world });
    await write(user, whyDifferent(), "Go to LS1 4AP.");
    await write(user, nextTime(), "Ring Mrs Sample first.");
    await user.click(save());
    await user.click(confirm());
    await screen.findByRole("alert");

    world.emulator.weather.clear();
    await user.clear(whyDifferent());
    await user.click(save());

    await isSaved();
    expect(savedIn(world)[0]).toMatchObject({ LnConfirmed: "PersonName" });
  });

  it("are known by their kinds alone while the note waits on the device", async () => {
    const world = createWorld();
    world.emulator.weather.set({ method: "*", path: "", times: 100, kind: "offline" });
    const { user } = openTab(form, { world });
    await write(user, nextTime(), "Ask first.");
    await write(user, whyDifferent(), "Go to LS1 4AP.");
    await user.click(save());

    await user.click(confirm());

    await screen.findByRole("heading", { name: /^Not sent yet/ });
    // Once, in the note's own words.
    expect(keptOnDevice().split("LS1 4AP")).toHaveLength(2);
    expect(keptOnDevice()).toContain("Postcode");
    expect(announced()).not.toContain("LS1");
    expect(location.href + document.title).not.toContain("LS1");
  });
});
