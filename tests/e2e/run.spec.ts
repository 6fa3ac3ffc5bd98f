import { nextTimeBox, saveButton, savedHeading } from "#tests/support/noteJourney.ts";
import { endRun, nextStep, startRun } from "#tests/support/runJourney.ts";
import { tabTo } from "#tests/support/tabTo.ts";
import { readStorage } from "#tests/support/readStorage.ts";

import { expect, test } from "./test.ts";

const page = "cards/after-action-review/run";
const hour = 60 * 60 * 1000;
const almostTwoMinutes = /^Paused: (2:00|1:5\d|1:4\d) left$/;
const happenedBox = { name: "What did you expect, and what happened?" };
const learnedBox = { name: "Why was it different?" };

test("a run of After Action Review refreshed twice, paused for an hour of fake time and finished gives a form that holds every word", async ({
  tenant,
  teams,
}) => {
  tenant.agree("ben", "Sites.Manage.All");
  const open = await teams.openTab({ page });
  await open.page.clock.install();
  await open.page.reload();
  const { tab } = open;
  await startRun(tab);
  await nextStep(tab).click();
  await tab.getByRole("textbox", happenedBox).fill("We expected keys. There were none.");
  await open.page.reload();
  await expect(tab.getByRole("textbox", happenedBox)).toHaveValue(
    "We expected keys. There were none.",
  );
  await open.page.clock.runFor(60_000);
  await tab.getByRole("button", { name: "Pause" }).click();
  await expect(tab.getByRole("timer")).toHaveText(almostTwoMinutes);
  await open.page.clock.fastForward(hour);
  await open.page.reload();
  await expect(tab.getByRole("timer")).toHaveText(almostTwoMinutes);
  await tab.getByRole("button", { name: "Go on" }).click();
  await nextStep(tab).click();
  await nextStep(tab).click();
  await tab.getByRole("textbox", learnedBox).fill("Nobody knew who had them.");
  await nextStep(tab).click();
  await nextTimeBox(tab).fill("Hand the keys over in person.");
  await endRun(tab).click();

  await expect(nextTimeBox(tab)).toHaveValue("Hand the keys over in person.");
  await expect(tab.getByRole("textbox", happenedBox)).toHaveValue(
    "We expected keys. There were none.",
  );
  await expect(tab.getByRole("textbox", learnedBox)).toHaveValue("Nobody knew who had them.");
  await saveButton(tab).click();
  await expect(savedHeading(tab)).toBeVisible();
  const [item] = tenant.itemsIn({ team: "ward7" });
  expect(item?.fields).toMatchObject({ LnSource: "run", Title: "Hand the keys over in person." });
});

test("a run by keyboard alone in a meeting's side panel: the focus goes with the question and is never lost", async ({
  teams,
}) => {
  const { page: window, tab } = await teams.openTab({
    page: "cards/after-action-review",
    surface: "meeting-channel",
  });
  await tabTo(window, tab.getByRole("link", { name: "Start", exact: true }));
  await window.keyboard.press("Enter");
  await tabTo(window, tab.getByRole("button", { name: "Start with the first question" }));
  await window.keyboard.press("Enter");
  await expect(tab.getByRole("heading", { name: "What are we looking back at?" })).toBeFocused();
  await tabTo(window, nextStep(tab));
  await window.keyboard.press("Enter");
  await expect(
    tab.getByRole("heading", { name: "What did each of us expect to happen?" }),
  ).toBeFocused();
  await tabTo(window, tab.getByRole("textbox", happenedBox));
  await window.keyboard.type("Keys.");
  await tabTo(window, tab.getByRole("link", { name: "Back to After Action Review" }));
});

test("an NHS number typed beside a step reaches no storage, and the run does not end with it", async ({
  teams,
  context,
}) => {
  const { tab } = await teams.openTab({ page });
  await startRun(tab);
  await nextStep(tab).click();
  await tab.getByRole("textbox", happenedBox).fill("Keys for 943 476 5919 were lost.");

  await endRun(tab).click();

  await expect(tab.getByRole("textbox", happenedBox)).toBeFocused();
  await expect(tab.getByRole("alert").filter({ hasText: "NHS number" })).toBeVisible();
  expect(await readStorage(context)).not.toContain("5919");
});

test("Delete everything on this device takes the run and its words", async ({ teams, context }) => {
  const { tab } = await teams.openTab({ page });
  await startRun(tab);
  await nextStep(tab).click();
  await tab.getByRole("textbox", happenedBox).fill("Keys were lost.");

  await tab.getByRole("button", { name: "Delete everything on this device" }).click();
  await tab.getByRole("button", { name: "Delete it all" }).click();

  await expect(tab.getByRole("button", { name: "Start with the first question" })).toBeVisible();
  await expect(tab.getByRole("heading", { level: 1 })).toBeFocused();
  const kept = await readStorage(context);
  expect(kept).not.toContain("Keys were lost");
  expect(kept).not.toContain("/run/");
});

test("random pairs are made from pasted names, and no name reaches storage or the network", async ({
  tenant,
  teams,
  context,
}) => {
  const names = ["Ashadeli", "Benvolan", "Caimorea", "Deelanith"];
  const { tab } = await teams.openTab({
    page: "cards/randomised-coffee-trials/run",
  });
  await tab.getByRole("link", { name: /^Plan a round, for organisers instead/ }).click();
  await startRun(tab);
  for (let step = 0; step < 3; step += 1) await nextStep(tab).click();
  await tab.getByRole("textbox", { name: "Who signed up?" }).fill(names.join("\n"));
  await tab.getByRole("textbox", { name: "How many rounds?" }).fill("5");

  await tab.getByRole("button", { name: "Make pairs" }).click();

  await expect(tab.getByText(/Only 3 rounds can be made/).first()).toBeVisible();
  await expect(tab.getByRole("list", { name: "Round 1" }).getByRole("listitem")).toHaveCount(2);
  await nextStep(tab).click();
  await tab.getByRole("button", { name: "Pause" }).click();
  const kept = await readStorage(context);
  const sent = JSON.stringify(tenant.seen());
  for (const name of names) {
    expect(kept).not.toContain(name);
    expect(sent).not.toContain(name);
  }
});

test("a Before Action Review books its After Action Review as a calendar file", async ({
  teams,
}) => {
  const { page: window, tab } = await teams.openTab({ page: "cards/before-action-review/run" });
  await startRun(tab);
  for (let step = 0; step < 4; step += 1) await nextStep(tab).click();
  await tab.getByLabel("Day").fill("2026-12-01");
  await tab.getByLabel("Time").fill("14:00");
  const downloading = window.waitForEvent("download");

  await tab.getByRole("button", { name: "Get the calendar file" }).click();

  const file = await downloading;
  expect(file.suggestedFilename()).toBe("after-action-review.ics");
  await expect(tab.getByText(/^The calendar file is ready/).first()).toBeVisible();
});
