/** @jest-environment ./tests/support/browserLike.js */
import { screen } from "@testing-library/react";

import { listen, openRun, press, wait } from "./runTab.ts";

it("is heard as a whole run: the screen-reader text of what is announced, and when, as a readable log", async () => {
  const tab = await openRun();
  const heard = listen();

  await wait(61);
  await wait(60);
  await press(tab, "Two more minutes");
  await press(tab, "Next step");
  await wait(30);
  await press(tab, "Pause");
  await wait(3600);
  await press(tab, "Go on");
  await tab.user.type(screen.getByLabelText("We have this many minutes left"), "4");
  await press(tab, "Plan the rest again");
  await press(tab, "Next step");
  await press(tab, "Step back");
  await wait(2 * 3600);

  expect(heard).toEqual([
    "says: One minute left for this step.",
    "says: The time for this step is over. Go on when you are ready.",
    "says: Two more minutes. 2 minutes left for this step.",
    "reads: What did each of us expect to happen?",
    "says: Step 2 of 6, 3 minutes.",
    "says: Paused. 2 minutes 30 seconds left for this step.",
    "says: The time goes on. 2 minutes 30 seconds left for this step.",
    "says: Planned again: 4 steps in 4 minutes. Left out, because there is no time: “Why was it different?”.",
    "reads: What really happened?",
    "says: Step 3 of 6, 1 minute.",
    "reads: What did each of us expect to happen?",
    "says: Step 2 of 6, 2 minutes.",
    "says: You were away for 2 hours. That time is not counted.",
  ]);
});
