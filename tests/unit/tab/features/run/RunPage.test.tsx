/** @jest-environment ./tests/support/browserLike.js */
import { act, screen } from "@testing-library/react";

import { createWorld, openTab } from "#tests/unit/tab/app/openTab.tsx";
import { inWard7 } from "#tests/unit/tab/app/createTestHost.ts";
import { keptOnDevice } from "#tests/unit/tab/app/keptOnDevice.ts";
import { findFaults } from "#tests/unit/tab/ui/findFaults.ts";

import { openRun, press, runPage, wait } from "./runTab.ts";

const happened = () =>
  screen.getByRole("textbox", { name: "What did you expect, and what happened?" });

it("shows the signpost first, and then the question with its time and who speaks", async () => {
  const tab = openTab(runPage);
  await screen.findByText(/^Has somebody been harmed/);

  await press(tab, "Start with the first question");

  expect(screen.getByRole("heading", { name: "What are we looking back at?" })).toHaveFocus();
  expect(screen.getByRole("timer")).toHaveTextContent("2:00 left");
  expect(screen.getByText("The facilitator")).toBeInTheDocument();
  expect(await findFaults()).toEqual([]);
});

it("runs the version of the address, and offers the other", async () => {
  openTab(`${runPage}?v=60-minutes`);

  expect(await screen.findByText(/^Full review: 6 steps in 60 minutes/)).toBeInTheDocument();
  expect(screen.getByRole("link", { name: /^Quick review instead/ })).toBeInTheDocument();
});

it("leads from the card straight into the version that was chosen there, and straight to the note", async () => {
  openTab("/app/cards/after-action-review?v=60-minutes");

  expect(await screen.findByRole("link", { name: "Start" })).toHaveAttribute(
    "href",
    "/app/cards/after-action-review/run?v=60-minutes",
  );
  expect(screen.getByRole("link", { name: "Write a learning note" })).toBeInTheDocument();
});

it("is where it was when the page is opened again, with every word", async () => {
  const first = await openRun();
  await press(first, "Next step");
  await first.user.type(happened(), "No keys.");
  await wait(60);
  first.close();
  act(() => {
    jest.setSystemTime(Date.now() + 30_000);
  });

  openTab(runPage);

  expect(await screen.findByText(/1:[23]\d left/)).toBeInTheDocument();
  expect(happened()).toHaveValue("No keys.");
});

it("says in words how far behind it is, and when the time of a step is over", async () => {
  await openRun();

  await wait(330);

  expect(screen.getByRole("timer")).toHaveTextContent("3:30 over");
  expect(screen.getByText(/^3 minutes behind\. 13 minutes to go in all\.$/)).toBeInTheDocument();
});

it("opens the note form with what was typed, and saves it as a note of a run", async () => {
  const world = createWorld();
  const tab = await openRun({ world });
  await press(tab, "Next step");
  await tab.user.type(happened(), "No keys.");
  for (let step = 0; step < 3; step += 1) await press(tab, "Next step");
  await tab.user.type(screen.getByRole("textbox", { name: "Next time, do this" }), "Bring keys.");
  await tab.user.type(screen.getByRole("textbox", { name: "What will change?" }), "A hook.");

  await press(tab, "End, and write the note");

  expect(await screen.findByRole("textbox", { name: /Next time, do this/ })).toHaveValue(
    "Bring keys.",
  );
  expect(happened()).toHaveValue("No keys.");
  expect(screen.getByRole("textbox", { name: "What will change?" })).toHaveValue("A hook.");
  const [draft] = tab.services.drafts.list(asha(), "after-action-review");
  expect(draft?.run).toBeDefined();
});

it("writes over no words that another window typed at another question", async () => {
  const tab = await openRun();
  await press(tab, "Next step");
  await tab.user.type(happened(), "No keys.");
  const { drafts } = tab.services;
  const [mine] = drafts.list(asha(), "after-action-review");
  if (!mine) throw new Error("Nothing is kept");
  drafts.keep(asha(), "after-action-review", {
    ...mine,
    values: { ...mine.values, learned: "From the other window." },
  });

  await tab.user.type(happened(), " None.");

  const [kept] = drafts.list(asha(), "after-action-review");
  expect(kept?.values).toEqual({
    happened: "No keys. None.",
    learned: "From the other window.",
  });
});

it("goes on keeping other questions while an NHS number stands in one", async () => {
  const tab = await openRun();
  await press(tab, "Next step");
  await tab.user.type(happened(), "Keys of 943 476 5919.");
  await press(tab, "Next step");

  await tab.user.type(
    screen.getByRole("textbox", { name: "What went well that you will keep?" }),
    "The list.",
  );

  expect(keptOnDevice()).toContain("The list.");
  expect(keptOnDevice()).not.toContain("5919");
  expect(screen.getByText(/^Your newest words are only in this page's memory/)).toBeInTheDocument();
});

it("never drops an ended run: it can go on, and its words are in the form", async () => {
  const tab = await openRun();
  await press(tab, "End, and write the note");
  tab.close();

  const again = openTab(runPage);
  await again.user.click(await screen.findByRole("link", { name: "Go on with it" }));

  expect(screen.getByRole("timer")).toHaveTextContent("Paused: 2:00 left");
});

it("refuses a time that cannot be planned with, and keeps the plan", async () => {
  const tab = await openRun();

  await tab.user.type(screen.getByLabelText("We have this many minutes left"), "none");
  await press(tab, "Plan the rest again");

  expect(screen.getByText("Type whole minutes, from 1 to 480.")).toBeInTheDocument();
  expect(screen.getByLabelText("We have this many minutes left")).toHaveFocus();
  expect(screen.getByRole("timer")).toHaveTextContent("2:00 left");
});

it("asks for no story in an Action Learning Set, at any step before the last", async () => {
  const tab = await openRun({}, "/app/cards/action-learning-sets/run");

  for (let step = 0; step < 6; step += 1) {
    expect(screen.getAllByRole("textbox")).toEqual([
      screen.getByLabelText("We have this many minutes left"),
    ]);
    await press(tab, "Next step");
  }

  expect(screen.getByRole("textbox", { name: "The theme, without the story" })).toBeInTheDocument();
});

it("keeps the run of nobody known in this page's memory only", async () => {
  const tab = await openRun({ state: { state: "outside", why: "browser" } });
  await press(tab, "Next step");

  await tab.user.type(happened(), "No keys.");

  expect(screen.getByText("Your words are kept only until this page closes.")).toBeInTheDocument();
  expect(keptOnDevice()).not.toContain("keys");
  expect(keptOnDevice()).not.toContain("run/");
});

it("shows one person's run to nobody else", async () => {
  const first = await openRun();
  first.close();
  const { person } = contextOf();

  openTab(runPage, { state: inWard7({ person: { ...person, objectId: "somebody-else" } }) });

  expect(
    await screen.findByRole("button", { name: "Start with the first question" }),
  ).toBeInTheDocument();
});

function contextOf() {
  const state = inWard7();
  if (state.state !== "teams" || !state.context.person) throw new Error("Nobody is there");
  return { person: state.context.person };
}

const asha = () => contextOf().person;
