import { afterActionReview } from "#tests/support/noteJourney.ts";

import { expect, test } from "./test.ts";

const keep = { name: `Keep ${afterActionReview.name} as a favourite` };
const favourites = { name: "Your favourites" };

test("a favourite is chosen on its tile, and is at the top when the tab is opened again", async ({
  teams,
}) => {
  const first = await teams.openTab();
  await first.tab.getByRole("button", keep).click();
  await expect(first.tab.getByRole("region", favourites)).toBeVisible();
  await first.page.close();

  const { tab } = await teams.openTab();

  await expect(tab.getByRole("button", keep)).toHaveAttribute("aria-pressed", "true");
  const card = tab
    .getByRole("region", favourites)
    .getByRole("link", { name: afterActionReview.plainName });
  await card.click();
  await expect(
    tab.getByRole("heading", { level: 1, name: afterActionReview.plainName }),
  ).toBeVisible();
});

test("a card that was opened is found again on the cards, and follows into another window", async ({
  teams,
}) => {
  const { tab } = await teams.openTab();
  await expect(tab.getByRole("button", keep)).toBeVisible();
  const other = await teams.openTab({ page: "cards/fishbowl" });
  await expect(other.tab.getByRole("heading", { level: 1 })).toContainText("A few people talk");

  const lately = tab.getByRole("region", { name: "Opened lately" });

  await expect(lately.getByText("Fishbowl")).toBeVisible();
});

test("the star stays under the finger when the first favourite comes above it, and when it goes", async ({
  teams,
}) => {
  const { tab } = await teams.openTab();
  const star = tab.getByRole("button", keep);
  const top = () => star.evaluate((button) => Math.round(button.getBoundingClientRect().top));
  await star.scrollIntoViewIfNeeded();
  const before = await top();

  await star.press("Enter");
  await expect(tab.getByRole("region", favourites)).toBeAttached();
  const kept = await top();
  await star.press("Enter");
  await expect(tab.getByRole("region", favourites)).toHaveCount(0);

  expect([kept, await top()]).toEqual([before, before]);
});
