import { toRuntimeConfig } from "#sandbox/teams/runtimeConfig.ts";
import { findShareTargets } from "#sandbox/teams/shareTargets.ts";

import { createPage } from "./createPage.ts";
import { sampleDirectory } from "./sampleDirectory.ts";

it("shares an address with the words that go before it, and answers without an error", async () => {
  const shared: unknown[] = [];
  const { ask } = createPage({
    shareContent: (content) => {
      shared.push(content);
      return Promise.resolve("sent");
    },
  });
  const url = "https://tab.sample.example/app/cards/retrospect";

  const answer = await ask("sharing.shareWebContent", [
    { content: [{ type: "URL", url, preview: true, message: "Look at this" }] },
  ]);

  expect(answer).toEqual([]);
  expect(shared).toEqual([{ address: url, message: "Look at this" }]);
});

it.each([
  ["closed", 8000],
  ["unsupported", 100],
] as const)("says that sharing was %s, with the error of teams-js", async (outcome, errorCode) => {
  const { ask } = createPage({ shareContent: () => Promise.resolve(outcome) });
  const content = [{ type: "URL", url: "https://tab.sample.example/" }];

  expect(await ask("sharing.shareWebContent", [{ content }])).toEqual([
    expect.objectContaining({ errorCode }),
  ]);
  expect(await ask("sharing.shareWebContent", [{ content: [] }])).toEqual([
    expect.objectContaining({ errorCode: 4000 }),
  ]);
});

it("offers to share only in a host that can, and not in a dialog", () => {
  const parse = (config: string): unknown => JSON.parse(config);

  expect(parse(toRuntimeConfig("nested"))).toHaveProperty("supports.sharing");
  expect(parse(toRuntimeConfig("nested", "task"))).not.toHaveProperty("supports.sharing");
  expect(parse(toRuntimeConfig("plain"))).not.toHaveProperty("supports.sharing");
});

it("offers the chat, and the channels that the person sees and no others", () => {
  const toIds = (person: string) => findShareTargets(sampleDirectory, person).map(({ id }) => id);

  expect(toIds("asha")).toContain("general");
  expect(toIds("eve")).not.toContain("general");
  expect(toIds("eve")[0]).toBe(toIds("asha")[0]);
});
