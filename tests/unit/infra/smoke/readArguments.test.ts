import { readArguments } from "#infra/tenant/smoke/readArguments.ts";

const team = ["--team", "7a267483-3ba3-57c7-8bf0-5ca9fae18713"];

it("asks worldwide Graph and opens a browser, where nothing else is said", () => {
  expect(readArguments([...team, "--client-id", "app", "--tenant-id", "house"])).toEqual({
    graph: "https://graph.microsoft.com",
    signIn: {
      way: "browser",
      clientId: "app",
      tenantId: "house",
      graph: "https://graph.microsoft.com",
    },
    places: { group: team[1] },
    others: {},
    report: "smoke-report.json",
    byHand: false,
  });
});

it("takes a token file, places and other people's files", () => {
  const more = ["--token-file", "tokens.json", "--shared-channel", "19:x", "--guest", "guest.txt"];

  expect(readArguments([...team, ...more])).toMatchObject({
    signIn: { way: "token-file", path: "tokens.json" },
    places: { sharedChannel: "19:x" },
    others: { guest: "guest.txt" },
  });
});

it.each([
  [["--token-file", "x"], "Say in which team to ask"],
  [["--team", "", "--token-file", "x"], "Say in which team to ask"],
  [team, "Say how to sign in"],
  [[...team, "--client-id", "app"], "Say how to sign in"],
  [[...team, "--everything"], "There is no --everything."],
  [[...team, "extra"], "There is no extra."],
  [[...team, "--graph", "https://evil.example", "--token-file", "x"], "No token goes to"],
])("says in one sentence what is wrong: %j", (args, sentence) => {
  expect(readArguments(args)).toContain(sentence);
});
