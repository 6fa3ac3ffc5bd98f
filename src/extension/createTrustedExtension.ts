import type { CardFacts } from "./cards/cardFacts.ts";
import { createChannelTrust } from "./channel/createChannelTrust.ts";
import { createExtension, type Extension } from "./createExtension.ts";
import type { ExtensionSettings } from "./extensionSettings.ts";

interface TrustedOptions {
  readonly settings: ExtensionSettings;
  readonly pictures: CardFacts["pictures"];
  readonly report?: ((error: unknown) => void) | undefined;
}

/** The message extension as the product has it: with the one check of who is asking that the product knows. */
export const createTrustedExtension = (options: TrustedOptions): Promise<Extension> =>
  createExtension({ ...options, trust: createChannelTrust(options.settings) });
