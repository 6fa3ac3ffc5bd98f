import { PNG } from "pngjs";

import type { FaultName } from "#manifest/tool/checks/Fault.ts";
import type { PackageFiles } from "#manifest/tool/toZip.ts";

import { samplePackage, withText } from "./samplePackage.ts";

/** What is wrong with a package, and the name by which it is refused. */
export type BrokenPackage = readonly [what: string, fault: FaultName, files: PackageFiles];

const good = samplePackage();
const extension = "/composeExtensions/0";
const domains = `${extension}/messageHandlers/0/value/domains`;
const signIn = "/webApplicationInfo/nestedAppAuthInfo/0";

/** The manifest with another text at one place. */
const text = (what: string, fault: FaultName, place: string, put: string): BrokenPackage => [
  what,
  fault,
  withText(good, place, put),
];

/** The package with another file; without it, where there are no bytes. */
const file = (what: string, fault: FaultName, name: string, put?: Uint8Array): BrokenPackage => {
  const others = Object.entries(good).filter(([other]) => other !== name);
  return [what, fault, Object.fromEntries(put ? [...others, [name, put]] : others)];
};

/** A picture of one kind of points. */
function paint(size: number, point: readonly number[]): Uint8Array {
  const png = new PNG({ width: size, height: size });
  for (let at = 0; at < png.data.length; at += 4) png.data.set(point, at);
  return PNG.sync.write(png);
}

const violet = [68, 71, 145, 255];

/** Each has one fault of its own. */
export const twelve: readonly BrokenPackage[] = [
  text("a bot's id that nobody filled in", "placeholder-left", "/bots/0/botId", "${{BOT_ID}}"),
  text("a name that Teams cuts", "too-long", "/name/short", "Technique Cards for everybody here"),
  text("a scope not of Teams", "not-in-schema", "/configurableTabs/0/scopes/1", "groupchat"),
  text(
    "a page not https",
    "not-https",
    "/staticTabs/0/contentUrl",
    "http://cards-dev.example/app/",
  ),
  text(
    "a page elsewhere",
    "foreign-address",
    "/developer/privacyUrl",
    "https://elsewhere.example/",
  ),
  text("a domain that lets everybody in", "wide-domain", "/validDomains/1", "*.example"),
  file("no outline icon", "icon-missing", "outline.png"),
  file("a colour icon one pixel too small", "icon-size", "color.png", paint(191, violet)),
  file("an outline icon in colour", "icon-colour", "outline.png", paint(32, violet)),
  text(
    "one id for the bot and the sign-in",
    "ids-mixed",
    "/webApplicationInfo/id",
    "00000000-0000-4000-8000-000000000004",
  ),
  text("the NHS in its name", "nhs-name", "/name/full", "NHS Technique Cards"),
  text("a permission without a use", "unused-permission", "/permissions/1", "messageTeamMembers"),
];

/** Further ways to go wrong that are found before the schema is done, or by it. */
export const atFirstSight: readonly BrokenPackage[] = [
  text("an address that is none", "not-in-schema", "/staticTabs/0/websiteUrl", "https:cards"),
  text("an older manifest", "not-in-schema", "/manifestVersion", "1.25"),
  text("signs that take two places each", "too-long", "/name/short", "\u{1F0A1}".repeat(16)),
  text("words to be written later", "placeholder-left", "/description/full", "TODO"),
  file("no manifest", "not-in-schema", "manifest.json"),
];

/** Further ways to go wrong that the schema does not see. */
export const unseen: readonly BrokenPackage[] = [
  text("an unknown command", "unanswered-command", `${extension}/commands/0/id`, "searchCards"),
  text("sign-in elsewhere", "sign-in-address", `${signIn}/redirectUri`, "brk-multihub://a.example"),
  text("claims one space off", "sign-in-address", `${signIn}/claims`, '{"access_token": {}}'),
  text("a permission too soon", "sign-in-address", `${signIn}/scopes/0`, "Sites.Manage.All"),
  text("a claim", "claims-approval", "/description/short", "The officially approved cards."),
  text("a maker named after the NHS", "nhs-name", "/developer/name", "N.H.S. cards"),
  text("a domain with a path", "wide-domain", `${domains}/0`, "cards-dev.example/app"),
  text("links of somebody else", "wide-domain", `${domains}/1`, "elsewhere.example"),
  text("a password", "foreign-address", "/developer/websiteUrl", "https://me:it@cards-dev.example"),
  text("an id of noughts", "ids-mixed", "/id", "00000000-0000-0000-0000-000000000000"),
  text("two bots", "ids-mixed", "/bots/0/botId", "00000000-0000-4000-8000-00000000000b"),
  file("a ground to see through", "icon-colour", "color.png", paint(192, [68, 71, 145, 128])),
  file("an outline of nothing", "icon-colour", "outline.png", paint(32, [0, 0, 0, 0])),
  file("no picture", "icon-missing", "color.png", new TextEncoder().encode("<svg/>")),
];
