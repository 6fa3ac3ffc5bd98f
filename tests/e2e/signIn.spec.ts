import { saveAndAccept, saveButton, saveNote, writeNote } from "#tests/support/noteJourney.ts";

import { expect, test } from "./test.ts";

const notSent = "Not sent yet. Kept on this device only. Open Technique Cards here to send it";

test("a person who agrees in the consent window saves on the same click", async ({
  tenant,
  teams,
}) => {
  const { page, tab } = await teams.openTab({ person: "ben", signin: "consent" });
  await saveAndAccept(page, tab, "Agree one place for messages.");

  expect(tenant.itemsIn({})).toHaveLength(1);
});

for (const signin of ["cancel", "no-network", "never", "stalls"] as const) {
  test(`a person keeps their words when sign-in ends with ${signin}, and reads why`, async ({
    tenant,
    teams,
  }) => {
    test.slow();
    const { page, tab } = await teams.openTab({ person: "ben", signin });
    await writeNote(tab, "Agree one place for messages.");

    await saveButton(tab).click();

    await expect(tab.getByRole("heading", { name: notSent })).toBeVisible({ timeout: 60_000 });
    expect(tenant.listsIn({})).toEqual([]);

    tenant.agree(
      "ben",
      "User.Read",
      "Sites.ReadWrite.All",
      "Team.ReadBasic.All",
      "Sites.Manage.All",
    );
    const open = await teams.openTab({ person: "ben", signin: "silent" });
    await page.close();
    await open.tab.getByRole("link", { name: "Notes", exact: true }).click();
    await expect(
      open.tab
        .getByRole("link", { name: "Agree one place for messages." })
        .or(open.tab.getByText("1 note not sent yet"))
        .first(),
    ).toBeVisible();
  });
}

test("a host without nested sign-in keeps the words and opens no window of its own", async ({
  teams,
  context,
}) => {
  const { tab } = await teams.openTab({ person: "ben", host: "plain" });
  await writeNote(tab, "Agree one place for messages.");
  const windows = context.pages().length;

  await saveButton(tab).click();

  await expect(tab.getByRole("heading", { name: notSent })).toBeVisible({ timeout: 30_000 });
  expect(context.pages()).toHaveLength(windows);
});

test("a second note needs no second sign-in", async ({ tenant, teams }) => {
  tenant.agree("ben", "Sites.Manage.All");
  const { tab } = await teams.openTab({ person: "ben" });
  await saveNote(tab, "Agree one place for messages.");
  const before = tokenRequests(tenant);

  await tab.getByRole("link", { name: "Cards", exact: true }).click();
  await saveNote(tab, "Say who holds the bleep.");

  expect(tokenRequests(tenant)).toBe(before);
});

const tokenRequests = ({ seen }: { readonly seen: () => readonly { readonly url: string }[] }) =>
  seen().filter(({ url }) => url.endsWith("/sandbox/token")).length;
