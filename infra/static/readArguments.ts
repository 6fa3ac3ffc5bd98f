import { parseArgs } from "node:util";

import { type EnvironmentName, environments } from "#manifest/tool/packageSettings.ts";

import { staticWords } from "./staticWords.ts";

export interface Arguments {
  readonly environment: EnvironmentName;
  readonly folder: string;
}

/** What was asked for on the command line, or one sentence that says what is wrong with it. */
export function readArguments(args: readonly string[]): Arguments | string {
  const { values, tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: { env: { type: "string" }, out: { type: "string" } },
  });
  const strange = tokens.find((token) => token.kind !== "option" || !known.includes(token.name));
  if (strange) return staticWords.strangeFlag(args[strange.index] ?? "");
  const environment = environments.find((name) => name === values.env);
  if (!environment) return staticWords.noEnvironment;
  const { out: folder } = values;
  return typeof folder === "string" && folder !== ""
    ? { environment, folder }
    : staticWords.noFolder;
}

const known: readonly string[] = ["env", "out"];
