/** @jest-environment ./tests/support/browserLike.js */
import { fireEvent, screen } from "@testing-library/react";

import { toReviewFile } from "#tab/features/run/tools/toReviewFile.ts";

import { openRun, press } from "./runTab.ts";

it("makes a calendar file that a calendar understands, and that says nothing of the work", () => {
  const file = toReviewFile({
    start: new Date("2026-12-01T14:00:00Z"),
    minutes: 15,
    now: new Date("2026-11-30T09:00:00Z"),
    id: "0191d2b1-0000-7000-8000-000000000001",
  });

  const lines = file.replaceAll("\r\n ", "").split("\r\n");
  expect(lines).toEqual(
    expect.arrayContaining([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "BEGIN:VEVENT",
      "UID:0191d2b1-0000-7000-8000-000000000001@technique-cards",
      "DTSTAMP:20261130T090000Z",
      "DTSTART:20261201T140000Z",
      "DURATION:PT15M",
      "SUMMARY:After Action Review",
      "END:VEVENT",
      "END:VCALENDAR",
    ]),
  );
});

it("takes the day into the note, and says what is missing", async () => {
  const tab = await openRun({}, "/app/cards/before-action-review/run");
  for (let step = 0; step < 4; step += 1) await press(tab, "Next step");
  await press(tab, "Copy the day as text");
  expect(screen.getAllByText("Choose a day and a time.")).not.toHaveLength(0);
  expect(screen.getByLabelText("Day")).toHaveFocus();

  fireEvent.change(screen.getByLabelText("Day"), { target: { value: "2026-12-01" } });
  fireEvent.change(screen.getByLabelText("Time"), { target: { value: "14:00" } });
  await press(tab, "Copy the day as text");

  expect(screen.getByRole("textbox", { name: "When will you look back?" })).toHaveValue(
    "Tuesday 1 December 2026 at 14:00",
  );
});
