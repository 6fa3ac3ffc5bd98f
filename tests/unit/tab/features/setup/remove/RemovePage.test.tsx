/** @jest-environment ./tests/support/browserLike.js */
import { act, screen } from "@testing-library/react";

import { samplePeople } from "#sandbox/seed.ts";
import type { HostContext } from "#tab/platform/Host.ts";
import { inWard7 } from "#tests/unit/tab/app/createTestHost.ts";
import { keyOf } from "#tests/unit/graph/notes/sampleNote.ts";
import { openTab } from "#tests/unit/tab/app/openTab.tsx";
import { noteOf, ward7 } from "#tests/unit/tab/features/notes/list/keepNotes.ts";
import { findFaults } from "#tests/unit/tab/ui/findFaults.ts";

const asha = { tenantId: samplePeople.asha.tenantId, objectId: samplePeople.asha.id };

const open = (context: Partial<HostContext> = {}) =>
  openTab("/app/remove", { state: inWard7({ frame: "remove", ...context }) });

describe("the window in which the tab is removed", () => {
  it("says that the team's notes stay, and where, and lets Teams' Remove be pressed", async () => {
    const { host } = open();

    await screen.findByRole("heading", { level: 1, name: "Remove Technique Cards" });
    expect(screen.getByText(/in the team's own SharePoint site/)).toBeInTheDocument();
    expect(host.offered).toContain("removal");
    expect(await findFaults()).toEqual([]);
  });

  it("names the channel's own site where the notes are there", async () => {
    const place = { ...ward7, kind: "channel", membership: "private", channelId: "19:c" } as const;

    open({ destination: place });

    await expect(screen.findByText(/this channel's own SharePoint site/)).resolves.toBeVisible();
  });

  it("warns of notes that are not sent yet", async () => {
    const { services } = open();
    await screen.findByRole("heading", { level: 1 });

    act(() => {
      services.outbox.put({
        kind: "new",
        id: keyOf(1),
        note: noteOf("One."),
        tried: [],
        to: ward7,
        person: asha,
        at: "2026-11-22T09:00:00.000Z",
      });
    });

    await expect(
      screen.findByText(/1 note of yours is not sent yet. Send it before/),
    ).resolves.toBeInTheDocument();
  });

  it("deletes everything on this device once the person has said so twice", async () => {
    const { user, services } = open();
    await screen.findByRole("heading", { level: 1 });
    services.drafts.keep(asha, "retrospect", {
      values: { nextTime: "One." },
      at: "2026-11-22T09:00:00.000Z",
      key: keyOf(1),
    });

    await user.click(screen.getByRole("button", { name: "Delete everything on this device" }));
    expect(screen.getByRole("button", { name: "Keep it" })).toHaveFocus();
    expect(services.drafts.list(asha, "retrospect")).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: "Delete it all" }));

    expect(services.drafts.list(asha, "retrospect")).toEqual([]);
    expect(screen.getAllByText("Everything on this device is deleted.")).not.toEqual([]);
  });

  it.each([
    ["in a browser of its own", { state: "outside", why: "browser" }],
    ["as a page of the tab", inWard7()],
  ] as const)("removes nothing when it is opened %s", async (_, state) => {
    const { host } = openTab("/app/remove", { state });

    await screen.findByRole("heading", { level: 1, name: "This page belongs in Teams" });
    expect(host.offered).toEqual([]);
  });
});
