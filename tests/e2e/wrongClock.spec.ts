import { saveButton, savedHeading, writeNote } from "#tests/support/noteJourney.ts";
import { thisMonth, toMonthSince } from "#tests/support/thisMonth.ts";
import { writeInTeam } from "#tests/support/writeInTeam.ts";

import { expect, test } from "./test.ts";

const lesson = "Agree one place for messages.";

for (const years of [-1, 1]) {
  test(`clock wrong by a year (${String(years)}): saved under the server's month, a draft kept, and Is it working? names it`, async ({
    tenant,
    teams,
    context,
  }) => {
    await context.addInitScript(
      (error) => {
        const right = Date.now.bind(Date);
        const RightDate = Date;
        const wrong = () => right() + error;
        globalThis.Date = class extends RightDate {
          constructor(...given: unknown[]) {
            if (given.length === 0) super(wrong());
            else super(...(given as [number]));
          }
          static override now(): number {
            return wrong();
          }
        } as DateConstructor;
      },
      years * 365 * 24 * 60 * 60 * 1000,
    );
    const { page, tab } = await writeInTeam({ tenant, teams }, lesson);
    await expect(tab.getByText("Draft kept on this device for 14 days.")).toBeVisible();
    await page.reload();
    await tab.getByRole("link", { name: "Cards", exact: true }).click();
    await writeNote(tab, lesson);

    const begun = thisMonth();
    await saveButton(tab).click();
    await expect(savedHeading(tab)).toBeVisible();

    const saved = tenant.itemsIn({}).find(({ fields }) => fields["Title"] === lesson);
    const month = toMonthSince(begun, saved?.fields["LnPeriod"]);
    expect(saved?.fields).toMatchObject({
      LnPeriod: month,
      LnTechniqueYear: `after-action-review/${month.slice(0, 4)}`,
    });
    await tab.getByRole("link", { name: "Is it working?" }).first().click();
    const time = tab.getByRole("listitem").filter({ hasText: "The right time on this device" });
    await expect(time).toContainText("Missing");
    await expect(time).toContainText("Notes are saved all the same");
  });
}
