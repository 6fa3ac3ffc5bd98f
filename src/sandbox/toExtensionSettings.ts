import { randomBytes } from "node:crypto";

import * as v from "valibot";

import { type ExtensionSettings, extensionEntries } from "../extension/extensionSettings.ts";
import { botId, type toSandboxConfig } from "./sandboxConfig.ts";

type Config = Pick<ReturnType<typeof toSandboxConfig>, "authority" | "clientId" | "teamsAppId">;

/** What the product's message extension is told when it stands in the sandbox: to trust the sandbox's keys and no other. */
export const toExtensionSettings = (
  { authority, clientId, teamsAppId }: Config,
  tenantId: string,
  address: string,
): ExtensionSettings => ({
  botId,
  tenantId,
  clientId,
  authority,
  teamsAppId,
  publicAddress: address,
  botKeys: `${address}/sandbox/bot/.well-known/openidconfiguration`,
  signInKeys: `${address}/sandbox/sign-in/keys`,
  featured: v.parse(extensionEntries.FEATURED_CARDS, undefined),
  // The message action is on here. A message that was sealed before a restart cannot be opened after it.
  sealKey: randomBytes(32).toString("base64url"),
});
