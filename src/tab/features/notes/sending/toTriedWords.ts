import type { SendingPause } from "#tab/platform/SendingPauses.ts";

import { toMomentWords } from "./timeWords.ts";
import { unsentWords } from "./unsentWords.ts";

/** What came of a press on Send now that sent nothing: it was tried, or Microsoft 365 had asked us not to. */
export const toTriedWords = (pause: SendingPause | undefined, device: Date): string =>
  pause?.isAsked
    ? unsentWords.notTried(toMomentWords(new Date(pause.until), device))
    : unsentWords.tried(toMomentWords(device, device));
