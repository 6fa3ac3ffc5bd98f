import { createBotChannel } from "./bot/createBotChannel.ts";
import { createMessagingEndpoint, type MessagingEndpoint } from "./bot/createMessagingEndpoint.ts";
import { createControl } from "./createControl.ts";
import { createHost } from "./createHost.ts";
import { createSettingsFile, type SettingsFile } from "./createSettingsFile.ts";
import { lockedDownScopes } from "./entra/consent.ts";
import { createEntra, type Entra } from "./entra/createEntra.ts";
import { createGraphEmulator } from "./graph/createGraphEmulator.ts";
import type { GraphEmulator, GraphEmulatorOptions } from "./graph/GraphEmulator.ts";
import type { Tenant } from "./graph/tenant.ts";
import { botId, type SiteAccess, toSandboxConfig } from "./sandboxConfig.ts";
import { sampleTenant } from "./seed.ts";
import { createSigningKeys, type SigningKeys } from "./signingKeys.ts";

export interface SandboxOptions extends Pick<
  GraphEmulatorOptions,
  "exposeRetryAfter" | "file" | "inlineColumns" | "now" | "remembered" | "versions"
> {
  readonly tenant?: Tenant;
  /** Where the tab finds Graph, without `/v1.0`; Microsoft's own name by default. */
  readonly graphBase?: string;
  readonly issuerBase?: string;
  /** Where the host page finds the tab; its own origin by default. */
  readonly tabOrigin?: string;
  /** What everybody has agreed to from the start; an empty list makes every permission ask. */
  readonly agreedForAll?: readonly string[];
  /** `selected`: the app reaches only sites that it was let into, and none at first. */
  readonly siteAccess?: SiteAccess;
  /** What tokens are signed with, where somebody else must know it beforehand; made at start by default. */
  readonly keys?: SigningKeys;
}

type Answer = (request: Request) => Response | Promise<Response>;

/** A whole tenant as functions from Request to Response, one for each name that the product meets. */
export interface Sandbox {
  /** The Teams-like page, its files, and `/sandbox/…`. */
  readonly host: Answer;
  /** Graph; rejects with `ConnectionDropped` when the weather cuts the line. */
  readonly graph: Answer;
  /** Entra's sign-in addresses. */
  readonly entra: Answer;
  /** `/sandbox/…` alone. */
  readonly control: Answer;
  /** What `/config.json` must say for the product to find all this. */
  readonly config: ReturnType<typeof toSandboxConfig>;
  /** Stands before the product, so that `/config.json` can be bad or missing. */
  readonly settingsFile: SettingsFile;
  /** Where the message box finds the product's bot; nowhere until it is connected. */
  readonly messagingEndpoint: MessagingEndpoint;
  readonly tenant: Tenant;
  readonly emulator: GraphEmulator;
  /** Tokens and consents, without a request. */
  readonly signIn: Entra;
  readonly close: () => void;
}

export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const {
    tenant = sampleTenant,
    graphBase = "https://graph.microsoft.com",
    issuerBase = "https://login.microsoftonline.com",
    tabOrigin = "",
    siteAccess = "all",
    agreedForAll = siteAccess === "selected" ? lockedDownScopes : undefined,
    keys = await createSigningKeys(),
    ...graphOptions
  } = options;
  const { now } = graphOptions;
  const signIn = await createEntra({
    people: tenant.people,
    issuerBase,
    key: keys.signIn,
    ...(agreedForAll ? { agreedForAll } : {}),
    ...(now ? { now } : {}),
  });
  const emulator = createGraphEmulator({
    ...graphOptions,
    tenant,
    baseUrl: graphBase,
    verify: signIn.verify,
  });
  const settingsFile = createSettingsFile();
  const bot = createBotChannel({
    key: keys.bot,
    botId,
    tenantId: tenant.id,
    people: tenant.people,
    now: now ?? (() => new Date()),
  });
  const messagingEndpoint = createMessagingEndpoint({ channel: bot });
  const control = createControl({ tenant, emulator, signIn, bot, settingsFile });
  const host = createHost({ tenant, emulator, tabOrigin, control, messagingEndpoint });

  return {
    host,
    graph: (request) => emulator.fetch(request),
    entra: signIn.fetch,
    control,
    config: toSandboxConfig(tenant.id, issuerBase, graphBase, siteAccess),
    settingsFile,
    messagingEndpoint,
    tenant,
    emulator,
    signIn,
    close: () => {
      emulator.close();
    },
  };
}
