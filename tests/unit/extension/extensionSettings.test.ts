import { SettingsError, toServerSettings } from "#extension/settings.ts";

const enough = {
  CLIENT_ID: "00000000-0000-0000-0000-00000000000c",
  TENANT_ID: "00000000-0000-0000-0000-00000000000d",
  TEAMS_APP_ID: "00000000-0000-0000-0000-00000000000e",
};
const withBot = {
  ...enough,
  BOT_ID: "00000000-0000-0000-0000-00000000000B",
  PUBLIC_ADDRESS: "https://cards.trust.example",
};
const sealKey = Buffer.alloc(32, 1).toString("base64url");

it("has no message extension until a bot is named, and no message action until that is asked for", () => {
  expect(toServerSettings(enough).extension).toBeUndefined();
  expect(toServerSettings(withBot).extension).toEqual({
    botId: withBot.BOT_ID.toLowerCase(),
    tenantId: enough.TENANT_ID,
    clientId: enough.CLIENT_ID,
    teamsAppId: enough.TEAMS_APP_ID,
    publicAddress: "https://cards.trust.example",
    authority: `https://login.microsoftonline.com/${enough.TENANT_ID}`,
    botKeys: "https://login.botframework.com/v1/.well-known/openidconfiguration",
    signInKeys: `https://login.microsoftonline.com/${enough.TENANT_ID}/discovery/v2.0/keys`,
    featured: ["after-action-review", "peer-assist", "knowledge-cafe"],
    sealKey: undefined,
    credentials: undefined,
  });
});

it("takes the message extension's further settings", () => {
  const { extension } = toServerSettings({
    ...withBot,
    MESSAGE_ACTION: "yes",
    SEAL_KEY: sealKey,
    BOT_KEYS: "http://127.0.0.1:5300/sandbox/bot/.well-known/openidconfiguration",
    SIGN_IN_KEYS: "http://localhost:5300/sandbox/sign-in/keys",
    FEATURED_CARDS: "retrospect, fishbowl,peer-assist",
    BOT_SECRET: "sample",
  });

  expect(extension).toMatchObject({
    sealKey,
    botKeys: "http://127.0.0.1:5300/sandbox/bot/.well-known/openidconfiguration",
    signInKeys: "http://localhost:5300/sandbox/sign-in/keys",
    featured: ["retrospect", "fishbowl", "peer-assist"],
    credentials: { secret: "sample" },
  });
  expect(
    toServerSettings({ ...withBot, BOT_MANAGED_IDENTITY: "yes" }).extension?.credentials,
  ).toEqual({ managedIdentity: true });
  expect(toServerSettings({ ...withBot, SEAL_KEY: sealKey }).extension?.sealKey).toBeUndefined();
});

it.each([
  ["BOT_ID", { BOT_ID: "technique-cards-bot" }],
  ["BOT_ID", { BOT_ID: "" }],
  ["BOT_ID", { BOT_ID: enough.CLIENT_ID }],
  ["BOT_ID", { BOT_ID: enough.CLIENT_ID.toUpperCase() }],
  ["BOT_ID", { PUBLIC_ADDRESS: undefined }],
  ["BOT_ID", { GRAPH: "https://graph.microsoft.us" }],
  ["BOT_KEYS", { BOT_KEYS: "https://login.botframework.com.evil.example/openidconfiguration" }],
  ["BOT_KEYS", { BOT_KEYS: "https://evil.example/.well-known/openidconfiguration" }],
  ["BOT_KEYS", { BOT_KEYS: "http://login.botframework.com/v1/.well-known/openidconfiguration" }],
  ["BOT_KEYS", { BOT_KEYS: "http://127.0.0.1:5300/.well-known/keys" }],
  ["BOT_KEYS", { BOT_KEYS: "http://127.0.0.1@evil.example/openidconfiguration" }],
  ["BOT_KEYS", { BOT_KEYS: "http://127.0.0.1.evil.example/openidconfiguration" }],
  ["BOT_KEYS", { BOT_KEYS: "http://127.0.0.1:5300/?a=/openidconfiguration" }],
  ["BOT_KEYS", { BOT_KEYS: "" }],
  ["SIGN_IN_KEYS", { SIGN_IN_KEYS: "https://evil.example/keys" }],
  ["SIGN_IN_KEYS", { SIGN_IN_KEYS: "" }],
  ["SEAL_KEY", { MESSAGE_ACTION: "yes" }],
  ["SEAL_KEY", { MESSAGE_ACTION: "yes", SEAL_KEY: "short" }],
  ["SEAL_KEY", { SEAL_KEY: Buffer.alloc(33).toString("base64url") }],
  ["SEAL_KEY", { SEAL_KEY: Buffer.alloc(32, 255).toString("base64") }],
  ["MESSAGE_ACTION", { MESSAGE_ACTION: "true" }],
  ["MESSAGE_ACTION", { BOT_ID: undefined, MESSAGE_ACTION: "yes", SEAL_KEY: sealKey }],
  ["FEATURED_CARDS", { FEATURED_CARDS: "peer-assist,retrospect" }],
  ["FEATURED_CARDS", { FEATURED_CARDS: "peer-assist,peer-assist,retrospect" }],
  ["FEATURED_CARDS", { FEATURED_CARDS: "peer-assist,retrospect,constructor" }],
  ["BOT_SECRET", { BOT_SECRET: "" }],
  ["BOT_SECRET", { BOT_SECRET: "sample", BOT_MANAGED_IDENTITY: "yes" }],
  ["BOT_MANAGED_IDENTITY", { BOT_MANAGED_IDENTITY: "system" }],
])(
  "refuses to start with a message extension whose %s is missing or strange: %j",
  (name, change) => {
    const sentences = sentencesOf({ ...withBot, ...change });

    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toContain(name);
    expect(sentences[0]).not.toContain("evil");
  },
);

function sentencesOf(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  try {
    toServerSettings(env);
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.sentences;
    throw error;
  }
}
