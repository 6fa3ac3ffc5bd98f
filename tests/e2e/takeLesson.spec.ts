import { samplePeople } from "#sandbox/seed.ts";
import { openNote } from "#tests/support/editJourney.ts";
import { lesson, lessonsOf, saveLesson } from "#tests/support/lessonJourney.ts";
import { saveButton, savedHeading, seeInNotes } from "#tests/support/noteJourney.ts";
import { endRun, nextStep, startRun } from "#tests/support/runJourney.ts";

import { expect, test } from "./test.ts";

const plan = "Hand the keys over in person.";

test("Before Action Review takes last time's lessons into its third question, and the saved note names the lesson and holds the words", async ({
  tenant,
  teams,
  context,
}) => {
  await saveLesson({ tenant, teams, context });
  const fields = { LnState: "Checked" };
  tenant.byHand({}, "edit-note", { fields, person: samplePeople.asha.id });
  const { tab } = await teams.openTab({ page: "cards/before-action-review/run" });
  await startRun(tab);
  await nextStep(tab).click();
  await nextStep(tab).click();
  const learned = tab.getByRole("textbox", { name: "What did you learn from last time?" });
  await learned.fill("We had no keys.");

  await lessonsOf(tab)
    .getByRole("button", { name: /^Take this into the plan/ })
    .click();

  await expect(learned).toHaveValue(`We had no keys.\n${lesson}`);
  await expect(tab.getByRole("button", { name: /^Take this out of the plan/ })).toBeFocused();
  await nextStep(tab).click();
  await tab.getByRole("textbox", { name: /^What will make the biggest difference/ }).fill(plan);
  await endRun(tab).click();
  await saveButton(tab).click();
  await expect(savedHeading(tab)).toBeVisible();
  await seeInNotes(tab, plan);
  await openNote(tab, plan);
  await expect(tab.getByText(`We had no keys.\n${lesson}`)).toBeVisible();
  await expect(
    tab.getByRole("region", { name: "Lessons used" }).getByRole("link", { name: lesson }),
  ).toBeVisible();
});
