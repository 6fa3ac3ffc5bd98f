import { getChannel } from "#tests/support/getChannel.ts";
import { makeNote, searchFlyout, searchFor } from "#tests/support/messageJourney.ts";
import { saveAndAccept, seeInNotes } from "#tests/support/noteJourney.ts";
import { startCopy, type StartedCopy } from "#tests/support/startCopy.ts";
import { thisMonth, toMonthSince } from "#tests/support/thisMonth.ts";
import { toHostAddress } from "#tests/support/toHostAddress.ts";

import { expect, test as base } from "./test.ts";

const test = base.extend<{ readonly started: StartedCopy }>({
  started: [
    async ({}, use) => {
      const started = await startCopy();
      await use(started);
      await started.stop();
      await started.remove();
    },
    // A first start installs and builds, and a busy machine takes its time over both.
    { timeout: 300_000 },
  ],
});

interface Items {
  readonly value: readonly { readonly fields: Readonly<Record<string, unknown>> }[];
}

test("From a fresh clone, npm start -- --port 5300 --no-open prints ready http://localhost:5300; a member in the standard, the private and the shared channel finds After Action Review by typing debreif, saves a note and sees it in Notes; the emulator's list holds one item with the right columns", async ({
  context,
  teams,
  request,
  started,
}) => {
  test.setTimeout(180_000);
  const origin = `http://localhost:${started.port}`;
  expect(
    started
      .written()
      .split("\n")
      .filter((line) => line.startsWith("ready")),
  ).toEqual([`ready ${origin}`]);

  for (const channel of ["standard", "private", "shared"] as const) {
    const lesson = `Agree one place for messages in the ${channel} channel.`;
    const begun = thisMonth();
    const page = await context.newPage();
    await page.goto(toHostAddress({ person: "ben", channel }, origin));
    const tab = page.frameLocator('iframe[title="Technique Cards"]');
    await saveAndAccept(page, tab, lesson);
    await seeInNotes(tab, lesson);
    await page.close();
    const items = await readItems(channel);
    const month = toMonthSince(begun, items[0]?.["LnPeriod"]);
    expect(items).toEqual([
      expect.objectContaining({
        Title: lesson,
        LnNextTime: lesson,
        LnState: "Waiting",
        LnTechnique: "After Action Review",
        LnTechniqueYear: `after-action-review/${month.slice(0, 4)}`,
        LnPeriod: month,
      }),
    ]);
  }

  // The message box there asks the product in the same process, which checks every token as anywhere.
  const conversation = await context.newPage();
  await conversation.goto(toHostAddress({ person: "ben", tab: "posts" }, origin));
  await searchFor(conversation, "peer");
  await expect(
    searchFlyout(conversation)
      .getByText(/Peer Assist/)
      .first(),
  ).toBeVisible();
  await conversation.keyboard.press("Escape");
  await makeNote(conversation, "The new handover board is up.", "Say who writes the messages.");
  await conversation.close();
  expect(await readItems("standard")).toHaveLength(2);

  expect(teams.faults()).toEqual([]);
  await started.stop();
  await expect(fetch(origin)).rejects.toThrow("fetch failed");

  async function readItems(channel: "standard" | "private" | "shared") {
    const person = "83ad06d3-d053-5b1e-bf02-e3da766f278d";
    const scopes = ["Sites.ReadWrite.All"];
    const answer = await request.post(`${origin}/sandbox/token`, { data: { person, scopes } });
    const { access_token } = (await answer.json()) as { readonly access_token: string };
    const headers = { authorization: `Bearer ${access_token}` };
    const site = `${origin}/graph/v1.0/sites/${getChannel({ channel }).siteId}`;
    const items = await request.get(`${site}/lists/LearningNotes/items?$expand=fields`, {
      headers,
    });
    return ((await items.json()) as Items).value.map(({ fields }) => fields);
  }
});
