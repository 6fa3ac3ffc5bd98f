import { sampleTeams } from "#sandbox/seed.ts";
import { startBuiltServer } from "#tests/support/builtServer.ts";
import { toLaunchOptions } from "#tests/support/chromium.ts";
import {
  findCard,
  nextTimeBox,
  saveButton,
  savedHeading,
  type Screen,
} from "#tests/support/noteJourney.ts";
import { goToSignIn, openWindow, signInAs, signInButton } from "#tests/support/outsideJourney.ts";
import { hostOrigin, names, sharePointOrigin, tabOrigin } from "#tests/support/realNames.ts";

import { expect, test as base } from "./test.ts";

const lesson = "Agree one place for messages.";
const ward = { name: "Ward 7 (sample)" } as const;

/** The product as an organisation sets it up that shows it in SharePoint; a browser that keeps nothing for a framed page and stops windows that nobody pressed for. */
const test = base.extend({
  product: [
    async ({ keyServer }, use) => {
      const product = await startBuiltServer(keyServer, {
        BROWSER_SIGN_IN: "yes",
        FRAME_ANCESTORS: `${hostOrigin} ${sharePointOrigin}`,
      });
      await use(product);
      product.close();
    },
    { scope: "worker" },
  ],
  launchOptions: [
    async ({ names: { resolverRules } }, use) => {
      await use({
        ...toLaunchOptions(resolverRules, "denied"),
        ignoreDefaultArgs: ["--disable-popup-blocking"],
      });
    },
    { scope: "worker" },
  ],
});

test("opened directly: cards at once, sign-in, a note saved; the address names no team", async ({
  page,
  teams,
  tenant,
}) => {
  tenant.agree("ben", "Sites.Manage.All");
  await page.goto(
    `${tabOrigin}/app/?team=${sampleTeams.ward7.groupId}&groupId=${sampleTeams.ward7.groupId}`,
  );
  await findCard(page);
  await goToSignIn(page);
  await signInAs("ben", await openWindow(page, () => signInButton(page).click()));

  await expect(page.getByText("Your team now")).toHaveCount(0);
  await pickAndSave(page);
  expect(tenant.itemsIn({})).toHaveLength(1);

  await page.goto(`${tabOrigin}/app/team`);
  await expect(page.getByRole("button", ward)).toHaveAttribute("aria-current", "true");
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(signInButton(page)).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await page.reload();
  await expect(signInButton(page)).toBeVisible();
  expect(teams.faults()).toEqual([]);
});

test("framed by a page of another origin, third-party storage really blocked: cards at once, sign-in, a note saved", async ({
  page,
  teams,
  tenant,
}) => {
  tenant.agree("ben", "Sites.Manage.All");
  const answer = await page.goto(sharePointOrigin);
  expect(answer?.url()).toBe(`https://${names.sharePoint}/`);
  const tab = page.frameLocator('iframe[title="Technique Cards"]');
  await findCard(tab);
  const frame = page.frames().find((each) => each.url().startsWith(tabOrigin));
  expect(await frame?.evaluate(readWhatIsBlocked)).toEqual(["SecurityError", "SecurityError"]);

  await goToSignIn(tab);
  const between = await openWindow(page, () => signInButton(tab).click());
  const goOn = between.getByRole("button", { name: "Go on to sign in" });
  await signInAs("ben", await openWindow(page, () => goOn.click()));
  await pickAndSave(tab);

  expect(between.isClosed()).toBe(true);
  expect(tenant.itemsIn({})).toHaveLength(1);
  expect(teams.faults()).toEqual([]);
});

async function pickAndSave(screen: Screen): Promise<void> {
  await screen.getByRole("button", ward).click();
  await nextTimeBox(screen).fill(lesson);
  await expect(screen.getByText(ward.name).first()).toBeVisible();
  await saveButton(screen).click();
  await expect(savedHeading(screen)).toBeVisible();
}

function readWhatIsBlocked(): readonly string[] {
  return (["localStorage", "sessionStorage"] as const).map((name) => {
    try {
      return String(window[name].length);
    } catch (error) {
      return error instanceof DOMException ? error.name : "another error";
    }
  });
}
