import { SettingsError, toServerSettings } from "#extension/settings.ts";

const enough = {
  CLIENT_ID: "00000000-0000-0000-0000-00000000000c",
  TENANT_ID: "00000000-0000-0000-0000-00000000000d",
  TEAMS_APP_ID: "00000000-0000-0000-0000-00000000000e",
};

const sentencesOf = (env: Readonly<Record<string, string>>): readonly string[] => {
  try {
    toServerSettings(env);
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.sentences;
    throw error;
  }
};

it("needs only three ids; the rest has a careful default", () => {
  const settings = toServerSettings(enough);

  expect(settings).toMatchObject({ host: "127.0.0.1", port: 8080 });
  expect(settings.publicAddress).toBeUndefined();
  expect(settings.frameAncestors).toContain("https://teams.microsoft.com");
  expect(settings.config).toEqual({
    clientId: enough.CLIENT_ID,
    authority: `https://login.microsoftonline.com/${enough.TENANT_ID}`,
    graph: "https://graph.microsoft.com",
    listName: "LearningNotes",
    teamsAppId: enough.TEAMS_APP_ID,
    browserSignIn: false,
    siteAccess: "all",
    links: {},
  });
});

it("signs people in where the chosen cloud does", () => {
  const { config } = toServerSettings({ ...enough, GRAPH: "https://graph.microsoft.us" });

  expect(config.authority).toBe(`https://login.microsoftonline.us/${enough.TENANT_ID}`);
});

it("takes a trust's own address for a link that a card has", () => {
  const { config } = toServerSettings({
    ...enough,
    LINKS_FRAMEWORK: "https://intranet.example/km",
  });

  expect(config.links).toEqual({ framework: "https://intranet.example/km" });
});

it("tells the tab which organisation runs it, as far as it was told", () => {
  const { config } = toServerSettings({
    ...enough,
    ORGANISATION_NAME: " Sample organisation ",
    ORGANISATION_DATA_CONTROLLER: "Sample organisation",
    ORGANISATION_SUPPORT_EMAIL: "help@sample.example",
    ORGANISATION_PRIVACY_LINK: "https://intranet.sample.example/privacy",
  });

  expect(config.organisation).toEqual({
    name: "Sample organisation",
    dataController: "Sample organisation",
    supportEmail: "help@sample.example",
    privacyLink: "https://intranet.sample.example/privacy",
  });
});

it.each([
  ["https://cards.trust.example", "0.0.0.0"],
  ["https://cards.trust.example:8443", "127.0.0.1"],
  ["http://127.0.0.1:8080", "127.0.0.1"],
  ["http://localhost:8080", "localhost"],
])("takes %s as the address that people open when it listens on %s", (address, host) => {
  const settings = toServerSettings({ ...enough, HOST: host, PUBLIC_ADDRESS: address });

  expect(settings.publicAddress).toBe(address);
});

it("takes no address on this machine when others can reach the server", () => {
  const sentences = sentencesOf({
    ...enough,
    HOST: "0.0.0.0",
    PUBLIC_ADDRESS: "http://localhost:8080",
  });

  expect(sentences).toEqual(["PUBLIC_ADDRESS may be on this machine only when HOST is too."]);
});

it("names every missing id at once", () => {
  expect(sentencesOf({})).toEqual([
    "CLIENT_ID is missing.",
    "TENANT_ID is missing.",
    "TEAMS_APP_ID is missing.",
  ]);
});

it.each([
  ["CLIENT_ID", "common"],
  ["TENANT_ID", "organizations"],
  ["TEAMS_APP_ID", "technique-cards"],
  ["GRAPH", "https://graph.microsoft.com.evil.example"],
  ["GRAPH", "http://localhost:5300/graph"],
  ["GRAPH", "toString"],
  ["FRAME_ANCESTORS", "https://teams.microsoft.com; script-src *"],
  ["FRAME_ANCESTORS", "http://localhost:5300"],
  ["FRAME_ANCESTORS", "*"],
  ["FRAME_ANCESTORS", " "],
  ["LIST_NAME", "Learning'Notes"],
  ["PORT", "80a"],
  ["PORT", "70000"],
  ["HOST", "a b"],
  ["BROWSER_SIGN_IN", "true"],
  ["PUBLIC_ADDRESS", ""],
  ["PUBLIC_ADDRESS", "cards.example"],
  ["PUBLIC_ADDRESS", "http://cards.example"],
  ["PUBLIC_ADDRESS", "https://cards.example/"],
  ["PUBLIC_ADDRESS", "https://*.cards.example"],
  ["PUBLIC_ADDRESS", 'https://cards.example">'],
  ["LINKS_FRAMEWORK", "http://intranet.example"],
  ["LINKS_FRAMEWORK", "javascript:alert(1)"],
  ["LINKS_CONSTRUCTOR", "https://intranet.example"],
  ["ORGANISATION_NAME", ""],
  ["ORGANISATION_NAME", "two\nlines"],
  ["ORGANISATION_NAME", "two\u2028lines"],
  ["ORGANISATION_DATA_CONTROLLER", "a".repeat(121)],
  ["ORGANISATION_SUPPORT_EMAIL", "the help desk"],
  ["ORGANISATION_SUPPORT_EMAIL", "mailto:help@sample.example"],
  ["ORGANISATION_SUPPORT_LINK", "http://intranet.sample.example"],
  ["ORGANISATION_PRIVACY_LINK", "javascript:alert(1)"],
  ["ORGANISATION_TERMS_LINK", ""],
  ["ORGANISATION_ACCESSIBILITY_LINK", "/accessibility"],
  ["DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS", "true"],
  ["DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS", ""],
])("refuses to start with %s=%j and says which setting it is", (name, value) => {
  const sentences = sentencesOf({ ...enough, [name]: value });

  expect(sentences).toHaveLength(1);
  expect(sentences[0]).toContain(name);
});

it("takes one of two words for the sites that the app may reach, and refuses a third", () => {
  const { config } = toServerSettings({ ...enough, SITE_ACCESS: "selected" });

  expect(config.siteAccess).toBe("selected");
  expect(sentencesOf({ ...enough, SITE_ACCESS: "some" })).toEqual([
    "SITE_ACCESS must be all or selected.",
  ]);
});
