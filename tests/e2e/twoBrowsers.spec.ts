import { saveButton, writeNote, savedHeading } from "#tests/support/noteJourney.ts";

import { expect, test } from "./test.ts";

test("Two browsers that set up the list at the same moment end with one list, all columns indexed, both notes", async ({
  tenant,
  teams,
}) => {
  const [ashas, bens] = ["Agree one place for messages.", "Say who holds the bleep."] as const;
  tenant.agree("asha", "Sites.Manage.All");
  tenant.agree("ben", "Sites.Manage.All");
  const first = await teams.openTab({ person: "asha" });
  const second = await teams.openTab({ person: "ben" }, await teams.anotherDevice());
  await Promise.all([writeNote(first.tab, ashas), writeNote(second.tab, bens)]);
  // A slow answer to the first question keeps both in the same moment.
  tenant.setWeather({ method: "GET", path: "/sites", times: 2, kind: "slow", seconds: 1 });

  await Promise.all([saveButton(first.tab).click(), saveButton(second.tab).click()]);
  for (const { tab } of [first, second]) {
    await expect(savedHeading(tab)).toBeVisible({ timeout: 30_000 });
  }

  expect(tenant.listsIn({})).toHaveLength(1);
  const titles = tenant.itemsIn({}).map(({ fields }) => fields["Title"]);
  expect(titles.toSorted()).toEqual([ashas, bens].toSorted());
  const indexed = tenant.columnsIn({}).filter((column) => column.indexed);
  expect(indexed.map(({ name }) => name).toSorted()).toEqual([
    "LnActionState",
    "LnKey",
    "LnPeriod",
    "LnReviewMonth",
    "LnState",
    "LnTechniqueYear",
  ]);
});
