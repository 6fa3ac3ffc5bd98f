/** @jest-environment ./tests/support/browserLike.js */
import { act, screen } from "@testing-library/react";

import { faces } from "#domain/cards/faces.ts";
import { inNoTeam } from "#tests/unit/tab/app/inNoTeam.ts";
import { keptOnDevice } from "#tests/unit/tab/app/keptOnDevice.ts";
import { createWorld, openTab } from "#tests/unit/tab/app/openTab.tsx";
import { isSaved, savedIn } from "#tests/unit/tab/features/notes/form/formScreen.ts";
import { opened } from "#tests/unit/tab/platform/sealedMessage.ts";
import { findFaults } from "#tests/unit/tab/ui/findFaults.ts";

import {
  button,
  card,
  happened,
  inDialog,
  key,
  openDialog,
  saveWith,
  says,
  text,
} from "./messageWorld.ts";

describe("a message that becomes a note", () => {
  it("begins the form with its words, and keeps nothing on the device until something is changed", async () => {
    const { close } = openDialog({ world: createWorld() });

    expect(await happened()).toHaveValue(text);

    expect(await card()).toHaveDisplayValue("After Action Review");
    expect(screen.getAllByRole("option")).toHaveLength(faces.length);
    expect(await findFaults()).toEqual([]);
    close();
    expect(localStorage).toHaveLength(0);
  });

  it("is saved once under the message's own key, and says that it came from a message", async () => {
    const world = createWorld();
    const { user, host } = openDialog({ world });

    await saveWith(user, "Keep six blankets on the ward.");
    await isSaved();

    expect(screen.queryByText(/Nothing is saved until you choose Save/)).not.toBeInTheDocument();
    expect(savedIn(world)).toEqual([
      expect.objectContaining({ LnKey: key, LnSource: "message", LnHappened: text }),
    ]);
    expect(keptOnDevice()).not.toContain(text);
    expect(await findFaults()).toEqual([]);
    await user.click(await button("Put a card into the conversation"));
    expect(host.closed).toEqual([{ saved: key }]);
  });

  it("can be left with nothing put into the conversation", async () => {
    const { user, host } = openDialog({ world: createWorld() });
    await saveWith(user, "Keep six blankets on the ward.");
    await isSaved();

    await user.click(await button("Close"));

    expect(host.closed).toEqual([undefined]);
  });

  it("says beside Save where it goes and who can read it", async () => {
    openDialog({ world: createWorld() });

    await expect(
      screen.findByText(/Everyone in Ward 7 \(sample\), including guests, can read this\./),
    ).resolves.toHaveTextContent("This note goes to Ward 7 (sample) > General.");
  });

  it("says when only the beginning of a long message is here", async () => {
    openDialog({ answers: [says({ ...opened, isCut: true })] });

    expect(await screen.findByText(/Only its first 2,000 characters stand here/)).toBeVisible();
  });

  it("keeps an NHS number in the message off the device and out of the team, and says so at once", async () => {
    const world = createWorld();
    const { user, close } = openDialog({
      world,
      answers: [says({ ...opened, text: "Patient 943 476 5919 waited." })],
    });
    expect(await happened()).toHaveAccessibleDescription(/This looks like an NHS number/);

    await saveWith(user, "Ring first.");

    expect(await happened()).toHaveFocus();
    close();
    expect(keptOnDevice()).not.toMatch(/943|waited|Ring/);
    expect(savedIn(world)).toEqual([]);
  });

  it("asks about words that may tell who a patient is before anything is sent", async () => {
    const world = createWorld();
    const { user } = openDialog({
      world,
      answers: [says({ ...opened, text: "Mrs Sample in bed 12 waited." })],
    });

    await saveWith(user, "Ring first.");

    expect(
      await screen.findByRole("region", { name: /Could these words tell who/ }),
    ).toBeInTheDocument();
    expect(savedIn(world)).toEqual([]);
  });

  it("stays in a window that leads nowhere else", async () => {
    openDialog();
    await happened();

    expect(screen.queryByRole("navigation")).not.toBeInTheDocument();
    expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
    expect(document.title).toBe("Save as a learning note · Technique Cards");
  });
});

describe("where there is no team", () => {
  it("has the person choose theirs first, and comes back to the same message", async () => {
    const world = createWorld();
    const state = inNoTeam({ surface: "chat", frame: "dialog" });
    let times = 0;
    const answer = () => {
      times += 1;
      return says(opened)();
    };
    const { user } = openDialog({ world, state, answers: [answer] });

    await user.click(await screen.findByRole("link", { name: "Choose your team" }));
    expect(screen.queryByRole("navigation")).not.toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Back to the message" })).toBeInTheDocument();
    await user.click(await button("Ward 7 (sample)"));

    expect(await happened()).toHaveValue(text);
    expect(screen.getByText("Change team")).toBeInTheDocument();
    expect(times).toBe(1);
  });

  it("offers nothing that cannot be saved in an archived team", async () => {
    const { user, host } = openDialog({ state: inDialog({ archived: true }) });

    expect(await screen.findByRole("heading", { name: "This team is archived" })).toBeVisible();
    await user.click(await button("Close"));

    expect(host.closed).toEqual([undefined]);
  });
});

describe("a page that is opened in another way", () => {
  it("says so in a browser of its own", async () => {
    openDialog({ state: { state: "outside", why: "browser" } });

    expect(
      await screen.findByRole("heading", { name: "Messages are saved in Teams" }),
    ).toBeInTheDocument();
    expect(await findFaults()).toEqual([]);
  });

  it("says so where no message came, and closes", async () => {
    const { user, host } = openTab("/app/message", { state: inDialog() });

    await screen.findByRole("heading", { name: "No message came with this window" });
    await user.click(await button("Close"));

    expect(host.closed).toEqual([undefined]);
  });

  it("waits for Teams to say who is here", async () => {
    const { host } = openDialog({ state: { state: "connecting" } });
    expect(await screen.findByText("Opening the message")).toBeInTheDocument();

    act(() => host.become(inDialog()));

    expect(await happened()).toHaveValue(text);
  });
});
