import * as v from "valibot";

import { extensionWords } from "../extensionWords.ts";
import { Refusal } from "../Refusal.ts";
import { createKeys } from "../tokens/createKeys.ts";
import { verifyToken } from "../tokens/verifyToken.ts";
import type { Seal } from "./createSeal.ts";
import type { PlainText } from "./toPlainText.ts";
import { toMessageKey } from "./toMessageKey.ts";

interface TextOptions {
  readonly seal: Seal;
  readonly clientId: string;
  readonly authority: string;
  readonly signInKeys: string;
  readonly now: () => number;
}

export interface OpenedMessage extends PlainText {
  readonly key: string;
}

const request = v.object({ sealed: v.string() });

/** Opens a sealed message for the person that it was sealed for, who shows the token of their own sign-in. Nothing is kept. */
export function createMessageText(options: TextOptions) {
  const { seal, clientId, authority, signInKeys, now } = options;
  const keys = createKeys(signInKeys);
  const expected = { issuer: `${authority}/v2.0`, audience: clientId };

  return async (body: string, authorization: string | undefined): Promise<OpenedMessage> => {
    const sealed = findSealed(body);
    if (sealed === undefined) throw new Refusal(400, extensionWords.notUnderstood);
    const claims = await verifyToken(authorization, keys, expected).catch(() => {
      throw new Refusal(503, extensionWords.cannotTell);
    });
    if (!claims) throw new Refusal(401, extensionWords.notSignedIn);
    const message = await seal.open(sealed);
    if (!message) throw new Refusal(400, extensionWords.damaged);
    // Whose it is comes first: a stranger is not even told how old it is.
    if (!isSame(claims["oid"], message.person) || !isSame(claims["tid"], message.tenant)) {
      throw new Refusal(403, extensionWords.notYours);
    }
    if (message.exp * 1000 <= now()) throw new Refusal(410, extensionWords.tooOld);
    return { text: message.text, isCut: message.isCut, key: toMessageKey(message) };
  };
}

function findSealed(body: string): string | undefined {
  try {
    const { success, output } = v.safeParse(request, JSON.parse(body));
    return success ? output.sealed : undefined;
  } catch {
    return undefined;
  }
}

/** Ids of the directory, which are the same in capitals. */
const isSame = (claim: unknown, id: string): boolean =>
  typeof claim === "string" && claim.toLowerCase() === id.toLowerCase();
