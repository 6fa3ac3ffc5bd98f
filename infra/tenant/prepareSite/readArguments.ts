import { parseArgs } from "node:util";

import type { SignInWay } from "#infra/tenant/signIn/createTokens.ts";
import { clouds, isLoopback } from "#tab/platform/clouds.ts";

import { prepareWords } from "./prepareWords.ts";

export interface Arguments {
  readonly sites: readonly string[];
  /** The app that is let in; undefined where the administrator does that by another way. */
  readonly appId: string | undefined;
  readonly listName: string;
  readonly graph: string;
  readonly signIn: SignInWay;
}

const text = { type: "string" } as const;
const options = {
  site: { type: "string", multiple: true },
  grant: text,
  "list-name": text,
  graph: text,
  "client-id": text,
  "tenant-id": text,
  "device-code": { type: "boolean" },
  "token-file": text,
} as const;

const siteAddress = /^https:\/\/[a-z0-9-]+\.[a-z0-9.-]+\/(sites|teams)\/[^/?#\s]+\/?$/i;
const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What was asked for on the command line, or one sentence that says what is wrong with it. */
export function readArguments(args: readonly string[]): Arguments | string {
  const { values, tokens } = parseArgs({ args: [...args], strict: false, tokens: true, options });
  const strange = tokens.find((one) => one.kind !== "option" || !Object.hasOwn(options, one.name));
  if (strange) return prepareWords.strangeFlag(args[strange.index] ?? "");
  const named = (value: unknown): string | undefined =>
    typeof value === "string" && value !== "" ? value : undefined;

  const sites = [values.site ?? []].flat().map(String);
  if (sites.length === 0) return prepareWords.noSite;
  const wrong = sites.find((site) => !siteAddress.test(site));
  if (wrong !== undefined) return prepareWords.strangeSite(wrong);
  const appId = named(values.grant);
  if (values.grant !== undefined && !(appId !== undefined && id.test(appId))) {
    return prepareWords.strangeApp;
  }
  const listName = named(values["list-name"]) ?? "LearningNotes";
  if (!/^[A-Za-z][A-Za-z0-9]{0,63}$/.test(listName)) return prepareWords.strangeList;
  const graph = named(values.graph) ?? "https://graph.microsoft.com";
  if (!isGraph(graph)) return prepareWords.strangeGraph(graph);
  const signIn = toSignIn(
    named(values["token-file"]),
    named(values["client-id"]),
    named(values["tenant-id"]),
    values["device-code"] === true ? "device-code" : "browser",
  );
  if (!signIn) return prepareWords.noSignIn;
  return {
    sites: sites.map((site) => site.replace(/\/$/, "")),
    appId,
    listName,
    graph,
    signIn: signIn.way === "token-file" ? signIn : { ...signIn, graph },
  };
}

/** One of Microsoft's, or the sandbox on this machine: a token goes nowhere else. */
function isGraph(graph: string): boolean {
  if (!URL.canParse(graph)) return false;
  const { origin, hostname, protocol } = new URL(graph);
  if (isLoopback(hostname)) return protocol === "http:" || protocol === "https:";
  return clouds.some((cloud) => cloud.graph === origin && origin === graph.replace(/\/$/, ""));
}

function toSignIn(
  path: string | undefined,
  clientId: string | undefined,
  tenantId: string | undefined,
  way: "device-code" | "browser",
): SignInWay | undefined {
  if (path !== undefined) return { way: "token-file", path };
  if (clientId === undefined || tenantId === undefined) return undefined;
  return { way, clientId, tenantId };
}
