import type { CardFacts } from "../cards/cardFacts.ts";
import type { ExtensionSettings } from "../extensionSettings.ts";
import type { Seal } from "../sealing/createSeal.ts";
import { createFindCardQuery } from "./findCardQuery.ts";
import { createHelpAnswers } from "./helpAnswers.ts";
import { createLinkQuery } from "./linkQuery.ts";
import { createSavedAction } from "./savedAction.ts";
import { createSaveMessageAction } from "./saveMessageAction.ts";

interface HandlerOptions {
  readonly settings: ExtensionSettings;
  readonly facts: CardFacts;
  readonly seal: Seal | undefined;
  readonly now: () => number;
}

export type ExtensionHandlers = ReturnType<typeof createHandlers>;

/** One handler for each thing that Teams may ask; the message action only where it is switched on. */
export function createHandlers({ settings, facts, seal, now }: HandlerOptions) {
  const { tenantId, publicAddress, featured } = settings;
  return {
    findCard: createFindCardQuery(facts, featured),
    link: createLinkQuery(facts),
    messageAction: seal && {
      open: createSaveMessageAction({ seal, tenantId, publicAddress, now }),
      saved: createSavedAction(facts),
    },
    ...createHelpAnswers(facts),
  };
}
