/** @jest-environment ./tests/support/browserLike.js */
import { screen, waitFor, within } from "@testing-library/react";

import { samplePeople } from "#sandbox/seed.ts";
import { toFormValues } from "#tab/features/notes/sending/toFormValues.ts";
import { inWard7 } from "#tests/unit/tab/app/createTestHost.ts";
import { keptOnDevice } from "#tests/unit/tab/app/keptOnDevice.ts";
import { createWorld, openTab } from "#tests/unit/tab/app/openTab.tsx";

import { keepWaiting, waitingNote } from "./keepWaiting.ts";
import { rowOf } from "./rowOf.ts";
import { asha, busyFor, offline } from "./sendingWorld.ts";

const [first, second] = [waitingNote(1), waitingNote(2)];

/** Opens the tab where nothing can be sent. */
function openOffline(weather: typeof offline | ReturnType<typeof busyFor> = offline) {
  const world = createWorld();
  world.emulator.weather.set(weather);
  return { world, ...openTab("/app/", { world }) };
}

const box = (count: number) =>
  screen.findByRole("region", {
    name: count === 1 ? "1 note not sent yet" : `${count} notes not sent yet`,
  });

const buttonOf = (title: string, name: string) =>
  within(rowOf(title)).getByRole("button", { name });

describe("the words of a note that waits", () => {
  it("are copied, with the card's own questions", async () => {
    keepWaiting(first);
    const { user } = openOffline();
    await box(1);

    await user.click(buttonOf("Lesson 1.", "Copy the words"));

    await waitFor(async () =>
      expect(await navigator.clipboard.readText()).toMatch(
        /^After Action Review\n\nWhat did you expect, and what happened\?\n[^]*Next time, do this\nLesson 1\./,
      ),
    );
    expect(within(rowOf("Lesson 1.")).getByText("Copied.")).toBeInTheDocument();
  });

  it("are selected for the person to copy where Teams lends no clipboard", async () => {
    keepWaiting(first);
    const { user } = openOffline();
    await box(1);
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));

    await user.click(buttonOf("Lesson 1.", "Copy the words"));

    const words = await screen.findByRole("textbox", { name: "The words of this note" });
    expect(words).toHaveFocus();
    expect(words).toHaveAttribute("readonly");
    const { selectionStart, selectionEnd, value } = words as HTMLTextAreaElement;
    expect(value.slice(selectionStart, selectionEnd)).toContain("Next time, do this\nLesson 1.");
  });
});

describe("deleting a note that waits", () => {
  it("asks once more, and tells honestly what is gone and what may stay", async () => {
    keepWaiting(first, second);
    const { user } = openOffline();
    await box(2);

    await user.click(buttonOf("Lesson 1.", "Delete"));

    expect(rowOf("Lesson 1.")).toHaveTextContent(
      "Delete this note from this device? Its words are then gone for good. If it was sent before, it stays in the team's list.",
    );
    expect(buttonOf("Lesson 1.", "Keep it")).toHaveFocus();
    await user.click(buttonOf("Lesson 1.", "Keep it"));
    expect(buttonOf("Lesson 1.", "Delete")).toHaveFocus();
    expect(keptOnDevice()).toContain("Lesson 1.");
  });

  it("leaves nothing of it on the device, says so, and gives the focus to what still waits", async () => {
    keepWaiting(first, second);
    const { user } = openOffline();
    await box(2);
    await user.click(buttonOf("Lesson 1.", "Delete"));

    await user.click(buttonOf("Lesson 1.", "Delete it for good"));

    expect(screen.getByText("Deleted from this device: Lesson 1.")).toBeInTheDocument();
    await box(1);
    expect(screen.getByText("1 note not sent yet")).toHaveFocus();
    expect(keptOnDevice()).not.toContain("Lesson 1.");
    expect(keptOnDevice()).toContain("Lesson 2.");
  });

  it("gives the focus to the page when nothing waits any more", async () => {
    keepWaiting(first);
    const { user, services } = openOffline();
    await box(1);
    await user.click(buttonOf("Lesson 1.", "Delete"));

    await user.click(buttonOf("Lesson 1.", "Delete it for good"));

    expect(services.outbox.list(asha)).toEqual([]);
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  });

  it("deletes the draft of the same words too, which had to stay in the form's keeping", async () => {
    keepWaiting(first);
    const { user, services } = openOffline();
    await box(1);
    if (first.kind !== "new") throw new Error("Not a new note");
    const { note, at } = first;
    services.drafts.keep(asha, note.techniqueId, {
      values: toFormValues(note),
      at,
      key: note.key,
      tried: [note],
    });

    await user.click(buttonOf("Lesson 1.", "Delete"));
    await user.click(buttonOf("Lesson 1.", "Delete it for good"));

    expect(services.drafts.list(asha, note.techniqueId)).toEqual([]);
  });
});

describe("Send now", () => {
  it("says when it tried, and that it was in vain", async () => {
    keepWaiting(first);
    const { user } = openOffline();
    await box(1);
    await waitFor(() => expect(buttonOf("Lesson 1.", "Send now")).toBeInTheDocument());

    await user.click(buttonOf("Lesson 1.", "Send now"));

    await waitFor(() =>
      expect(rowOf("Lesson 1.")).toHaveTextContent(/Tried at \d\d:\d\d\. Not sent yet\./),
    );
    expect(buttonOf("Lesson 1.", "Send now")).toHaveFocus();
  });

  it("asks Microsoft 365 for nothing before the time it asked for, and says so", async () => {
    keepWaiting(first);
    const { user, world, services } = openOffline(busyFor(600));
    await box(1);
    await waitFor(() => expect(services.pauses.find(asha)).toMatchObject({ isAsked: true }));
    world.emulator.traffic.clear();

    await user.click(buttonOf("Lesson 1.", "Send now"));

    expect(rowOf("Lesson 1.")).toHaveTextContent(
      /Not tried now\. Microsoft 365 asked us to wait until \d\d:\d\d\./,
    );
    expect(world.emulator.traffic.list()).toEqual([]);
  });
});

it("shows what waits to nobody but its writer", async () => {
  keepWaiting(first);
  const { tenantId, id: objectId } = samplePeople.ben;
  const world = createWorld();
  world.emulator.weather.set(offline);

  openTab("/app/", { world, person: "ben", state: inWard7({ person: { tenantId, objectId } }) });
  await screen.findByRole("heading", { level: 1 });

  expect(screen.queryByText(/Lesson 1/)).not.toBeInTheDocument();
  expect(screen.queryByRole("region", { name: /not sent yet/ })).not.toBeInTheDocument();
});
