import type { FrameLocator, Page } from "@playwright/test";

import { faces } from "#domain/cards/faces.ts";
import type { Screen } from "#tests/support/noteJourney.ts";
import { tabOrigin } from "#tests/support/realNames.ts";
import { type Situation, situations } from "#tests/support/situations.ts";
import { tabTo } from "#tests/support/tabTo.ts";

import { expect, test } from "./test.ts";

/** What a person presses for each thing they say, in the order in which they are asked. */
const buttons = {
  moment: {
    "about-to-start": "About to start",
    "just-finished": "Just finished",
    stuck: "Stuck",
    "someone-leaving": "Someone is leaving",
    "bring-together": "Bring people together",
  },
  minutes: { 15: "15 min", 30: "30 min", 60: "1 hour", 120: "2+ hours" },
  people: { "up-to-3": "Up to 3", "4-to-12": "4 to 12", "13-or-more": "13 or more" },
  place: { together: "Together", online: "Online", anytime: "Different times" },
} as const;

const toButtons = ({ moment, minutes, people, place }: Situation): readonly string[] => [
  buttons.moment[moment],
  ...(minutes ? [buttons.minutes[minutes]] : []),
  ...(people ? [buttons.people[people]] : []),
  ...(place ? [buttons.place[place]] : []),
];

const toAddress = ({ moment, minutes, people, place }: Situation): string => {
  const said = { moment, minutes: minutes && String(minutes), people, place };
  const given = Object.entries(said).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return `?${new URLSearchParams(given).toString()}`;
};

const findButton = (screen: Screen, name: string) =>
  screen.getByRole("button", { name, exact: true });

async function expectFirstAnswer(screen: Screen, { says, first }: Situation): Promise<void> {
  const name = faces.find(({ id }) => id === first)?.plainName ?? `There is no card ${first}`;
  const answer = screen.getByRole("region", { name: "Start with this" });
  await expect(answer.getByRole("link", { name }), says).toBeVisible();
  await expect(answer.getByText(/^Fits because /), says).toBeVisible();
}

const readAddress = (tab: FrameLocator): Promise<string> =>
  tab.locator("html").evaluate(() => location.search);

test.describe("on a touch screen", () => {
  test.use({ hasTouch: true });

  test("the 20 situations give the expected first answer, by touch", async ({ teams }) => {
    test.slow();
    const { tab } = await teams.openTab({ width: "phone" });

    for (const situation of situations) {
      for (const name of toButtons(situation)) await findButton(tab, name).tap();

      await expectFirstAnswer(tab, situation);
      expect(await readAddress(tab)).toBe(toAddress(situation));
      await findButton(tab, "Start again").tap();
    }

    expect(situations).toHaveLength(20);
  });
});

test("the 20 situations give the expected first answer, by keyboard alone", async ({ teams }) => {
  test.slow();
  const { page, tab } = await teams.openTab();
  await expect(findButton(tab, "Stuck")).toBeVisible();

  for (const situation of situations) {
    for (const name of toButtons(situation)) await press(page, tab, name, "Space");

    await expectFirstAnswer(tab, situation);
    await press(page, tab, "Start again", "Enter");
  }

  expect(situations).toHaveLength(20);
});

async function press(page: Page, tab: Screen, name: string, key: "Space" | "Enter") {
  await tabTo(page, findButton(tab, name));
  await page.keyboard.press(key);
}

test("the 20 situations give the expected first answer, from the address alone", async ({
  context,
  teams,
}) => {
  test.slow();
  const page = await context.newPage();

  for (const situation of situations) {
    await page.goto(`${tabOrigin}/app/${toAddress(situation)}`);

    await expectFirstAnswer(page, situation);
    for (const name of toButtons(situation)) {
      await expect(findButton(page, name)).toHaveAttribute("aria-pressed", "true");
    }
  }

  expect(situations).toHaveLength(20);
  expect(teams.faults()).toEqual([]);
});

test("an answer opens its card at the steps that fit the time there is", async ({ teams }) => {
  const { tab } = await teams.openTab();
  await findButton(tab, "Just finished").click();
  await findButton(tab, "1 hour").click();

  await tab.getByRole("region", { name: "Start with this" }).getByRole("link").click();

  await expect(tab.getByRole("radio", { name: /60 min/ })).toBeChecked();
});

test("a link to an answer opens it in Teams", async ({ teams }) => {
  const { tab } = await teams.openTab({ page: "?moment=just-finished&minutes=15" });

  const answer = tab.getByRole("region", { name: "Start with this" });

  await expect(answer.getByText(/^After Action Review · 15 minutes/)).toBeVisible();
});

test("what is under the finger stays there while the answers change", async ({ teams }) => {
  const { tab } = await teams.openTab({ width: "phone" });
  await findButton(tab, "Bring people together").click();
  const online = findButton(tab, "Online");
  await online.scrollIntoViewIfNeeded();
  const before = await online.boundingBox();

  await online.click();

  await expect(online).toHaveAttribute("aria-pressed", "true");
  await expect(online).toBeFocused();
  expect(await online.boundingBox()).toEqual(before);
});
