import { parseArgs } from "node:util";

import { type EnvironmentName, environments } from "./packageSettings.ts";
import { packageWords } from "./packageWords.ts";
import type { Variant } from "./variant.ts";

export interface Arguments {
  readonly environment: EnvironmentName;
  readonly variant: Variant;
}

/** What was asked for on the command line, or one sentence that says what is wrong with it. */
export function readArguments(args: readonly string[]): Arguments | string {
  const { values, tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: {
      env: { type: "string" },
      "no-bot": { type: "boolean" },
      "message-action": { type: "boolean" },
    },
  });
  const strange = tokens.find((token) => token.kind !== "option" || !known.includes(token.name));
  if (strange) return packageWords.strangeFlag(args[strange.index] ?? "");
  const environment = environments.find((name) => name === values.env);
  if (!environment) return packageWords.noEnvironment;
  const variant = {
    bot: values["no-bot"] !== true,
    messageAction: values["message-action"] === true,
  };
  return variant.messageAction && !variant.bot ? packageWords.noBotToAct : { environment, variant };
}

const known: readonly string[] = ["env", "no-bot", "message-action"];
