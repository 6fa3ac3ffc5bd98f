import {
  saveButton,
  saveNote,
  savedHeading,
  seeInNotes,
  writeNote,
} from "#tests/support/noteJourney.ts";

import { expect, test } from "./test.ts";

const weathers = [
  { title: "Connection dropped after commit on the create", kind: "drop-after-commit" },
  { title: "504 after commit", kind: "504-after-commit" },
  { title: "429", kind: "429" },
  { title: "503", kind: "503" },
  { title: "drop before commit", kind: "drop-before-commit" },
] as const;

for (const { title, kind } of weathers) {
  test(`${title}: one click on Save, one item, Saved to the team`, async ({ tenant, teams }) => {
    const lesson = "Agree one place for messages.";
    tenant.agree("ben", "Sites.Manage.All");
    const { tab } = await teams.openTab({ person: "ben" });
    await saveNote(tab, "Make the list first.");
    await tab.getByRole("link", { name: "Cards", exact: true }).click();
    await writeNote(tab, lesson);
    tenant.clearTraffic();
    tenant.setWeather({ method: "POST", path: "/sites", times: 1, kind, seconds: 1 });

    await saveButton(tab).click();

    await expect(savedHeading(tab)).toBeVisible();
    const saved = tenant.itemsIn({}).filter(({ fields }) => fields["Title"] === lesson);
    expect(saved).toHaveLength(1);
    const creates = tenant.traffic().filter(({ path }) => path.endsWith("/items"));
    expect(creates.find(({ method }) => method === "POST")?.status).not.toBe(201);
    await seeInNotes(tab, lesson);
    await expect(tab.getByRole("link", { name: lesson })).toHaveCount(1);
  });
}

test("a note that cannot be sent stays on this device, says so, and is sent when the tab opens again", async ({
  tenant,
  teams,
}) => {
  const lesson = "Agree one place for messages.";
  tenant.agree("ben", "Sites.Manage.All");
  const { page, tab } = await teams.openTab({ person: "ben" });
  await saveNote(tab, "Make the list first.");
  await tab.getByRole("link", { name: "Cards", exact: true }).click();
  await writeNote(tab, lesson);
  tenant.setWeather({ method: "*", path: "", kind: "offline" });

  await saveButton(tab).click();
  await expect(
    tab.getByRole("heading", {
      name: "Not sent yet. Kept on this device only. Open Technique Cards here to send it",
    }),
  ).toBeVisible();
  tenant.clearWeather();
  await page.reload();
  await seeInNotes(tab, lesson);

  const saved = tenant.itemsIn({}).filter(({ fields }) => fields["Title"] === lesson);
  expect(saved).toHaveLength(1);
});
