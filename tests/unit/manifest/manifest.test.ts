import { readFileSync } from "node:fs";
import { join } from "node:path";

import { toTeamsLink } from "#domain/links/toTeamsLink.ts";
import { readScopes } from "#graph/notes/readPage.ts";
import { findPage } from "#tab/app/findPage.ts";
import { toChosenMessage, toLink, toQuery } from "#tests/support/extension/activity.ts";
import { type Channel, startChannel } from "#tests/support/extension/channel.ts";
import { startExtension } from "#tests/support/extension/startExtension.ts";
import {
  readManifest,
  samplePackage,
  sampleSettings,
  variants,
} from "#tests/support/manifest/samplePackage.ts";

const repository = join(import.meta.dirname, "../../..");
const usual = readManifest(samplePackage());
const tabOnly = readManifest(samplePackage(variants["no bot"]));
const withAction = readManifest(samplePackage(variants["message action"]));

const commandsOf = ({ composeExtensions = [] }: typeof usual) =>
  composeExtensions.flatMap(({ commands }) => commands);

describe("the package", () => {
  it("is in UK English, of schema 1.30, and of the product's own version", () => {
    const { version } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as {
      readonly version: string;
    };

    expect(usual.$schema).toContain("/v1.30/");
    expect(usual.version).toBe(version);
    expect(usual.localizationInfo.defaultLanguageTag).toBe("en-gb");
  });

  it("may be added to private and shared channels", () => {
    expect(usual.supportsChannelFeatures).toBe("tier1");
  });

  it("asks for nothing but who the person is and which team this is", () => {
    expect(usual.permissions).toEqual(["identity"]);
    expect(usual.authorization).toBeUndefined();
  });

  it("stands in channels, chats and meetings, and not on a meeting's stage, for which there is no page", () => {
    expect(usual.configurableTabs[0]).toMatchObject({
      scopes: ["team", "groupChat"],
      context: [
        "channelTab",
        "privateChatTab",
        "meetingChatTab",
        "meetingDetailsTab",
        "meetingSidePanel",
      ],
    });
  });

  it("opens pages that the tab has, in the theme that Teams has", () => {
    const [{ configurationUrl }] = usual.configurableTabs as [{ configurationUrl: string }];
    const pages = usual.staticTabs.flatMap(({ contentUrl }) => contentUrl ?? []);
    const { websiteUrl, privacyUrl, termsOfUseUrl } = usual.developer;
    const all = [configurationUrl, ...pages, websiteUrl, privacyUrl, termsOfUseUrl];
    const names = all.map((address) => findPage(new URL(address).pathname.slice("/app".length)));

    expect(names.map((page) => page?.name)).toEqual([
      "configure",
      "cards",
      "about",
      "about",
      "about",
    ]);
    for (const address of [configurationUrl, ...pages]) {
      expect(address).toMatch(/\?theme=\{app\.theme\}$/);
    }
  });

  it("calls its tab what links into Teams and the tab itself call it", () => {
    const link = toTeamsLink({
      teamsAppId: usual.id,
      publicAddress: "https://cards-dev.example",
      subPage: "",
      label: "Cards",
    });
    const settings = readFileSync(join(repository, "src/tab/platform/tabSettings.ts"), "utf8");

    expect(link).toContain(`/l/entity/${usual.id}/${usual.staticTabs[0]!.entityId}?`);
    expect(settings).toContain(`entityId: "${usual.staticTabs[0]!.entityId}"`);
  });

  it("credits the framework, and says what the product is not for", () => {
    expect(usual.description.full).toContain("NHS Knowledge Mobilisation Framework");
    expect(usual.description.full).toContain("Never for details of patients.");
  });

  it("lets Teams fetch beforehand the token that the first read of notes asks for", () => {
    const [{ scopes }] = usual.webApplicationInfo.nestedAppAuthInfo as [{ scopes: string[] }];

    expect(scopes).toEqual(readScopes);
  });
});

describe("without the bot", () => {
  it("is the same package in all that the tab is", () => {
    const ofTheBot = ["bots", "composeExtensions"];
    const rest = Object.entries(usual).filter(([name]) => !ofTheBot.includes(name));

    expect(tabOnly).toEqual(Object.fromEntries(rest));
  });

  it("needs no bot's id to be made", () => {
    expect(sampleSettings(variants["no bot"]).values).not.toHaveProperty("BOT_ID");
    expect(JSON.stringify(tabOnly)).not.toContain(usual.bots![0]!.botId);
  });
});

describe("the message extension", () => {
  let channel: Channel;

  beforeAll(async () => {
    channel = await startChannel();
  });
  afterAll(() => {
    channel.close();
  });

  it("finds cards by a command that the server answers, before a word is typed too", async () => {
    const extension = await startExtension({ channel });
    const [command, ...others] = commandsOf(usual);

    const { status } = await extension.ask(
      toQuery("peer", {
        commandId: command!.id,
        parameters: [{ name: command!.parameters![0]!.name, value: "peer" }],
      }),
    );

    expect(status).toBe(200);
    expect(others).toEqual([]);
    expect(command).toMatchObject({ initialRun: true, context: ["compose", "commandBox"] });
  });

  it("turns links to its own host into cards, and no others", async () => {
    const { domains } = usual.composeExtensions![0]!.messageHandlers[0]!.value;
    const extension = await startExtension({
      channel,
      settings: { publicAddress: `https://${domains[0]!}` },
    });

    const { text } = await extension.ask(toLink(`https://${domains[0]!}/app/cards/peer-assist`));

    expect(text).toContain("Peer Assist");
    expect(domains).toEqual(usual.validDomains);
  });

  it("offers to save a message only in the variant that an administrator chooses", async () => {
    const extension = await startExtension({ channel });
    const action = commandsOf(withAction).find(({ type }) => type === "action");

    const { status } = await extension.ask(toChosenMessage("Words", { commandId: action?.id }));

    expect(commandsOf(usual).some(({ type }) => type === "action")).toBe(false);
    expect(action).toMatchObject({ context: ["message"], fetchTask: true });
    expect(status).toBe(200);
  });

  it("is asked by the same commands in the sandbox", () => {
    const source = readFileSync(join(repository, "src/sandbox/teams/extension/invoke.ts"), "utf8");

    for (const { id } of commandsOf(withAction)) expect(source).toContain(`"${id}"`);
  });

  it("greets people in a chat of their own, and goes into no team's conversations", () => {
    expect(usual.bots).toEqual([{ botId: expect.any(String), scopes: ["personal"] }]);
  });
});
