import { parseArgs } from "node:util";

import type { SignInWay } from "#infra/tenant/signIn/createTokens.ts";

import type { NamedPlaces } from "./report/toReport.ts";
import { smokeWords } from "./smokeWords.ts";
import { toGraphAddress } from "./toGraphAddress.ts";

export interface Arguments {
  readonly graph: string;
  readonly signIn: SignInWay;
  /** Token files of others, in whose name some questions are asked. */
  readonly others: Readonly<Partial<Record<"member" | "guest" | "outside", string>>>;
  readonly places: NamedPlaces;
  readonly report: string;
  /** Whether somebody is there who does by hand what Graph cannot. */
  readonly byHand: boolean;
}

const text = { type: "string" } as const;
const options = {
  team: text,
  "private-channel": text,
  "shared-channel": text,
  "archived-team": text,
  "search-list": text,
  "token-file": text,
  "client-id": text,
  "tenant-id": text,
  "device-code": { type: "boolean" },
  "by-hand": { type: "boolean" },
  member: text,
  guest: text,
  outside: text,
  graph: text,
  report: text,
} as const;

/** What was asked for on the command line, or one sentence that says what is wrong with it. */
export function readArguments(args: readonly string[]): Arguments | string {
  const { tokens } = parseArgs({ args: [...args], strict: false, tokens: true, options });
  const values = new Map<string, string>();
  for (const token of tokens) {
    const isKnown = token.kind === "option" && Object.hasOwn(options, token.name);
    if (!isKnown) return smokeWords.strangeFlag(args[token.index] ?? "");
    values.set(token.name, token.value ?? "");
  }
  const named = (flag: keyof typeof options) => {
    const value = values.get(flag);
    return value === "" ? undefined : value;
  };

  const group = named("team");
  if (group === undefined) return smokeWords.noTeam;
  const wanted = named("graph") ?? "https://graph.microsoft.com";
  const graph = toGraphAddress(wanted);
  if (graph === undefined) return smokeWords.strangeGraph(wanted);
  const signIn = toSignIn(named, values.has("device-code"), graph);
  if (!signIn) return smokeWords.noSignIn;
  return {
    graph,
    signIn,
    places: {
      group,
      ...only({
        privateChannel: named("private-channel"),
        sharedChannel: named("shared-channel"),
        archivedTeam: named("archived-team"),
        searchList: named("search-list"),
      }),
    },
    others: only({
      member: named("member"),
      guest: named("guest"),
      outside: named("outside"),
    }),
    report: named("report") ?? "smoke-report.json",
    byHand: values.has("by-hand"),
  };
}

function toSignIn(
  named: (flag: keyof typeof options) => string | undefined,
  byDeviceCode: boolean,
  graph: string,
): SignInWay | undefined {
  const path = named("token-file");
  if (path !== undefined) return { way: "token-file", path };
  const clientId = named("client-id");
  const tenantId = named("tenant-id");
  if (clientId === undefined || tenantId === undefined) return undefined;
  return { way: byDeviceCode ? "device-code" : "browser", clientId, tenantId, graph };
}

const only = <Name extends string>(
  values: Readonly<Record<Name, string | undefined>>,
): Readonly<Partial<Record<Name, string>>> =>
  Object.fromEntries(
    Object.entries<string | undefined>(values).filter(([, value]) => value !== undefined),
  ) as Partial<Record<Name, string>>;
