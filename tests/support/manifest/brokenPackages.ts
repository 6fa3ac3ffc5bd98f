import { PNG } from "pngjs";

import type { FaultName } from "#manifest/tool/checks/Fault.ts";
import type { PackageFiles } from "#manifest/tool/toZip.ts";

import { type Manifest, samplePackage, withManifest } from "./samplePackage.ts";

export interface BrokenPackage {
  readonly what: string;
  readonly fault: FaultName;
  readonly files: PackageFiles;
}

const good = samplePackage();
const manifest = (
  what: string,
  fault: FaultName,
  change: (manifest: Manifest) => void,
): BrokenPackage => ({ what, fault, files: withManifest(good, change) });
const files = (what: string, fault: FaultName, change: PackageFiles): BrokenPackage => ({
  what,
  fault,
  files: Object.fromEntries(
    Object.entries({ ...good, ...change }).filter(([, bytes]) => bytes.length > 0),
  ),
});
const gone = new Uint8Array();

/** A picture of one kind of points. */
function paint(size: number, [red, green, blue, opaque]: readonly number[]): Uint8Array {
  const png = new PNG({ width: size, height: size });
  const point = Buffer.from([red ?? 0, green ?? 0, blue ?? 0, opaque ?? 0]);
  for (let at = 0; at < png.data.length; at += 4) point.copy(png.data, at);
  return PNG.sync.write(png);
}

const violet = [68, 71, 145, 255];

/** Each has one fault, and is refused by its name. */
export const twelve: readonly BrokenPackage[] = [
  manifest("a bot's id that nobody filled in", "placeholder-left", ({ bots }) => {
    for (const bot of bots ?? []) bot.botId = "${{BOT_ID}}";
  }),
  manifest("a name that Teams would cut", "too-long", ({ name }) => {
    name.short = "Technique Cards for everybody here";
  }),
  manifest("a scope that Teams does not know", "not-in-schema", ({ configurableTabs: [tab] }) => {
    tab!.scopes = ["team", "groupchat"];
  }),
  manifest("a page that is not https", "not-https", ({ staticTabs: [tab] }) => {
    tab!.contentUrl = tab!.contentUrl!.replace("https:", "http:");
  }),
  manifest("a page on somebody else's host", "foreign-address", ({ developer }) => {
    developer.privacyUrl = "https://elsewhere.example/privacy";
  }),
  manifest("a domain that lets everybody in", "wide-domain", ({ validDomains }) => {
    validDomains.push("*.example");
  }),
  files("no outline icon", "icon-missing", { "outline.png": gone }),
  files("a colour icon one pixel too small", "icon-size", { "color.png": paint(191, violet) }),
  files("an outline icon in colour", "icon-colour", { "outline.png": paint(32, violet) }),
  manifest("one id for the bot and the sign-in", "ids-mixed", ({ webApplicationInfo, bots }) => {
    webApplicationInfo.id = bots![0]!.botId;
  }),
  manifest("the NHS in its name", "nhs-name", ({ name }) => {
    name.full = "NHS Technique Cards";
  }),
  manifest("a permission that nothing uses", "unused-permission", ({ permissions }) => {
    permissions.push("messageTeamMembers");
  }),
];

/** Further ways to go wrong. */
export const further: readonly BrokenPackage[] = [
  manifest("a command that the server does not answer", "unanswered-command", (broken) => {
    broken.composeExtensions![0]!.commands[0]!.id = "searchCards";
  }),
  manifest("sign-in for another host", "sign-in-address", ({ webApplicationInfo }) => {
    webApplicationInfo.nestedAppAuthInfo[0]!.redirectUri = "brk-multihub://elsewhere.example";
  }),
  manifest("sign-in with claims one space off", "sign-in-address", ({ webApplicationInfo }) => {
    webApplicationInfo.nestedAppAuthInfo[0]!.claims = '{"access_token": {}}';
  }),
  manifest("a permission fetched before it is needed", "sign-in-address", (broken) => {
    broken.webApplicationInfo.nestedAppAuthInfo[0]!.scopes = ["Sites.Manage.All"];
  }),
  manifest("a claim to be approved", "claims-approval", ({ description }) => {
    description.short = "The officially approved cards.";
  }),
  manifest("the NHS in the name of a picture", "icon-missing", ({ icons }) => {
    icons.color = "nhs.png";
  }),
  manifest("its maker named after the NHS", "nhs-name", ({ developer }) => {
    developer.name = "N.H.S. cards";
  }),
  manifest("a domain with a path", "wide-domain", (broken) => {
    broken.composeExtensions![0]!.messageHandlers[0]!.value.domains = ["cards-dev.example/app"];
  }),
  manifest("links of somebody else", "wide-domain", (broken) => {
    broken.composeExtensions![0]!.messageHandlers[0]!.value.domains.push("elsewhere.example");
  }),
  manifest("an address with a name and a password", "foreign-address", ({ developer }) => {
    developer.websiteUrl = "https://me:secret@cards-dev.example/app/";
  }),
  manifest("an address that is none", "not-in-schema", ({ staticTabs: [tab] }) => {
    tab!.websiteUrl = "https:cards";
  }),
  manifest("an id of noughts", "ids-mixed", (broken) => {
    broken.id = "00000000-0000-0000-0000-000000000000";
  }),
  manifest("two bots", "ids-mixed", ({ bots }) => {
    bots![0]!.botId = "00000000-0000-4000-8000-00000000000b";
  }),
  manifest("an older schema", "not-in-schema", (broken) => {
    broken.$schema = broken.$schema.replace("1.30", "1.25");
  }),
  manifest("a name in signs that take two places each", "too-long", ({ name }) => {
    name.short = "\u{1F0A1}".repeat(16);
  }),
  manifest("words to be written later", "placeholder-left", ({ description }) => {
    description.full = "TODO";
  }),
  files("a colour icon that one can see through", "icon-colour", {
    "color.png": paint(192, [68, 71, 145, 128]),
  }),
  files("an outline icon with nothing on it", "icon-colour", { "outline.png": paint(32, []) }),
  files("a colour icon that is no picture", "icon-missing", {
    "color.png": new TextEncoder().encode("<svg/>"),
  }),
  files("no manifest", "not-in-schema", { "manifest.json": gone }),
];
