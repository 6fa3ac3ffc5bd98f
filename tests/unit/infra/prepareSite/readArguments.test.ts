import { readArguments } from "#infra/tenant/prepareSite/readArguments.ts";

const site = "https://contoso.sharepoint.com/sites/ward-7";
const file = ["--token-file", "token.txt"];

it("takes a site and a token file, and Microsoft's worldwide Graph where nothing is said", () => {
  expect(readArguments(["--site", site, ...file])).toEqual({
    sites: [site],
    appId: undefined,
    listName: "LearningNotes",
    graph: "https://graph.microsoft.com",
    signIn: { way: "token-file", path: "token.txt" },
  });
});

it("takes several sites, a sign-in by browser and the app to let in", () => {
  const app = "4d9b2a70-5f0c-4c6e-9a64-2b8f1f0e7c11";
  const args = ["--site", site, "--site", `${site}-notes/`, "--grant", app];

  expect(readArguments([...args, "--client-id", "a", "--tenant-id", "b"])).toMatchObject({
    sites: [site, `${site}-notes`],
    appId: app,
    signIn: { way: "browser", clientId: "a", tenantId: "b" },
  });
});

it.each([
  [file, "Say which site"],
  [["--site", "https://contoso.sharepoint.com/", ...file], "is not the address"],
  [["--site", "http://contoso.sharepoint.com/sites/x", ...file], "is not the address"],
  [["--site", site], "Say how you sign in"],
  [["--site", site, "--grant", "me", ...file], "--grant takes an id"],
  [["--site", site, "--graph", "https://graph.example", ...file], "none of Microsoft's"],
  [["--site", site, "--colour", ...file], "There is no --colour."],
])("refuses %j with one sentence", (args, sentence) => {
  expect(readArguments(args)).toContain(sentence);
});
