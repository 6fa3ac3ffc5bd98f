import * as v from "valibot";

import { isHttpsAddress } from "#domain/links/isHttpsAddress.ts";
import { links as knownLinks } from "#domain/links/links.ts";

import { type ExtensionSettings, extensionEntries } from "./extensionSettings.ts";
import { findExtension } from "./findExtension.ts";
import { findExtensionProblems } from "./findExtensionProblems.ts";
import { isHost, isLoopback, microsoftHosts } from "./frameAncestors.ts";
import { findOrganisation, type Organisation, organisationEntries } from "./organisation.ts";
import { isPublicAddress } from "./publicAddress.ts";

/** What the server was told, once checked. */
export interface ServerSettings {
  readonly host: string;
  readonly port: number;
  readonly frameAncestors: readonly string[];
  /** The origin that people open; without it, links to cards have no picture. */
  readonly publicAddress: string | undefined;
  /** What the message extension needs; without it the server serves the tab alone. */
  readonly extension: ExtensionSettings | undefined;
  /** The value of `/config.json`. */
  readonly config: {
    readonly clientId: string;
    readonly authority: string;
    readonly graph: string;
    readonly listName: string;
    readonly siteAccess: "all" | "selected";
    readonly teamsAppId: string;
    readonly browserSignIn: boolean;
    readonly links: Readonly<Record<string, string>>;
    readonly organisation?: Organisation;
  };
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Microsoft's published pairs of Graph and sign-in addresses, one for each of its clouds. */
const clouds: Readonly<Record<string, string>> = {
  "https://graph.microsoft.com": "https://login.microsoftonline.com",
  "https://graph.microsoft.us": "https://login.microsoftonline.us",
  "https://dod-graph.microsoft.us": "https://login.microsoftonline.us",
  "https://microsoftgraph.chinacloudapi.cn": "https://login.chinacloudapi.cn",
};

const id = (name: string) =>
  v.pipe(
    v.optional(v.string(), ""),
    v.nonEmpty(`${name} is missing.`),
    v.uuid(`${name} must be an id of the form 00000000-0000-0000-0000-000000000000.`),
  );

const environment = v.object({
  HOST: v.pipe(
    v.optional(v.string(), "127.0.0.1"),
    v.regex(/^[a-z0-9.:-]+$/i, "HOST must be an address to listen on."),
  ),
  PORT: v.pipe(
    v.optional(v.string(), "8080"),
    v.regex(/^\d{1,5}$/, "PORT must be a number."),
    v.transform(Number),
    v.maxValue(65_535, "PORT must be at most 65535."),
  ),
  CLIENT_ID: id("CLIENT_ID"),
  TENANT_ID: id("TENANT_ID"),
  TEAMS_APP_ID: id("TEAMS_APP_ID"),
  GRAPH: v.pipe(
    v.optional(v.string(), "https://graph.microsoft.com"),
    v.check((text) => Object.hasOwn(clouds, text), "GRAPH must be one of Microsoft's addresses."),
  ),
  LIST_NAME: v.pipe(
    v.optional(v.string(), "LearningNotes"),
    v.regex(/^[A-Za-z][A-Za-z0-9]{0,63}$/, "LIST_NAME must be letters and digits."),
  ),
  SITE_ACCESS: v.pipe(
    v.optional(v.string(), "all"),
    v.picklist(["all", "selected"], "SITE_ACCESS must be all or selected."),
  ),
  FRAME_ANCESTORS: v.pipe(
    v.optional(v.string(), microsoftHosts.join(" ")),
    v.transform((text) => text.split(/\s+/).filter(Boolean)),
    v.nonEmpty("FRAME_ANCESTORS names no host."),
    v.everyItem(isHost, "FRAME_ANCESTORS must be https origins with spaces between them."),
  ),
  PUBLIC_ADDRESS: v.optional(
    v.pipe(
      v.string(),
      v.check(
        isPublicAddress,
        "PUBLIC_ADDRESS must be the https address that people open, with nothing after the name.",
      ),
    ),
  ),
  BROWSER_SIGN_IN: v.pipe(
    v.optional(v.string(), "no"),
    v.picklist(["yes", "no"], "BROWSER_SIGN_IN must be yes or no."),
  ),
  ...organisationEntries,
  ...extensionEntries,
  DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS: v.optional(
    v.undefined(
      "DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS is set. Remove it: this server never runs without its checks.",
    ),
  ),
});

/** The environment is missing something, or holds something strange; each sentence names one. */
export class SettingsError extends Error {
  readonly sentences: readonly string[];

  constructor(sentences: readonly string[]) {
    super(sentences.join(" "));
    this.name = "SettingsError";
    this.sentences = sentences;
  }
}

/** Reads the settings or refuses, so that a server with half its settings never opens a port. */
export function toServerSettings(env: Environment): ServerSettings {
  const links = Object.entries(env).filter(([name]) => name.startsWith("LINKS_"));
  const parsed = v.safeParse(environment, env, { abortPipeEarly: true });
  const sentences = [
    ...(parsed.issues ?? []).map(({ message }) => message),
    ...findAddressProblem(env),
    ...findExtensionProblems(env),
    ...links.flatMap(([name, address]) => findLinkProblem(name, address ?? "")),
  ];
  if (!parsed.success || sentences.length > 0) throw new SettingsError(sentences);

  const { output } = parsed;
  const organisation = findOrganisation(output);
  const config = {
    clientId: output.CLIENT_ID,
    authority: `${clouds[output.GRAPH] ?? ""}/${output.TENANT_ID}`,
    graph: output.GRAPH,
    listName: output.LIST_NAME,
    siteAccess: output.SITE_ACCESS,
    teamsAppId: output.TEAMS_APP_ID,
    browserSignIn: output.BROWSER_SIGN_IN === "yes",
    links: Object.fromEntries(links.map(([name, address]) => [toLinkId(name), address ?? ""])),
    ...(organisation && { organisation }),
  };
  return {
    host: output.HOST,
    port: output.PORT,
    frameAncestors: output.FRAME_ANCESTORS,
    publicAddress: output.PUBLIC_ADDRESS,
    extension: findExtension(output, config),
    config,
  };
}

const ownNames: readonly string[] = ["127.0.0.1", "localhost", "::1"];

/** An address on this machine is true only of a server that nobody else can reach. */
function findAddressProblem({ HOST = "127.0.0.1", PUBLIC_ADDRESS = "" }: Environment) {
  return isLoopback(PUBLIC_ADDRESS) && !ownNames.includes(HOST)
    ? ["PUBLIC_ADDRESS may be on this machine only when HOST is too."]
    : [];
}

function findLinkProblem(name: string, address: string): readonly string[] {
  if (!Object.hasOwn(knownLinks, toLinkId(name)))
    return [`${name} replaces a link that no card has.`];
  return isHttpsAddress(address) ? [] : [`${name} must be an https address.`];
}

/** `LINKS_LEARNING_HUB` replaces the address of the link `learning-hub`. */
const toLinkId = (name: string): string =>
  name.slice("LINKS_".length).toLowerCase().replaceAll("_", "-");
