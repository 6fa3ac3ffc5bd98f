import type { MessagingExtensionActionResponse } from "@microsoft/teams.api";
import * as v from "valibot";

import { extensionWords } from "../extensionWords.ts";
import { Refusal } from "../Refusal.ts";
import type { Seal } from "../sealing/createSeal.ts";
import { lifetime } from "../sealing/sealedMessage.ts";
import { toPlainText } from "../sealing/toPlainText.ts";
import { parseValue } from "./parseValue.ts";

const chosen = v.object({
  commandId: v.string(),
  messagePayload: v.object({
    id: v.pipe(v.string(), v.nonEmpty()),
    body: v.nullish(
      v.object({ contentType: v.nullish(v.string()), content: v.nullish(v.string(), "") }),
      {},
    ),
  }),
  context: v.nullish(v.object({ theme: v.nullish(v.string()) }), {}),
});

const sender = v.object({ aadObjectId: v.pipe(v.string(), v.nonEmpty()) });

interface ActionOptions {
  readonly seal: Seal;
  readonly tenantId: string;
  readonly publicAddress: string;
  readonly now: () => number;
}

/** Answers "Save as a learning note" on a message with our own form in a dialog; the words go there sealed, in the part of the address that no server sees. */
export const createSaveMessageAction =
  ({ seal, tenantId, publicAddress, now }: ActionOptions) =>
  async (value: unknown, from: unknown): Promise<MessagingExtensionActionResponse> => {
    const { commandId, messagePayload, context } = parseValue(chosen, value);
    if (commandId !== "saveMessage") throw new Refusal(501, extensionWords.unknown);
    const person = v.safeParse(sender, from);
    if (!person.success) return toMessage(extensionWords.noPerson);
    const { text, isCut } = toPlainText(messagePayload.body);
    if (text === "") return toMessage(extensionWords.noWords);

    const sealed = await seal.close({
      text,
      isCut,
      person: person.output.aadObjectId,
      tenant: tenantId,
      message: messagePayload.id,
      exp: Math.floor(now() / 1000) + lifetime,
    });
    const url = `${publicAddress}/app/message${toThemePart(context.theme)}#${sealed}`;
    return {
      task: {
        type: "continue",
        value: { title: extensionWords.saveTitle, width: 640, height: 720, url },
      },
    };
  };

const toMessage = (value: string): MessagingExtensionActionResponse => ({
  task: { type: "message", value },
});

const themes: readonly string[] = ["default", "dark", "contrast", "glass"];
const toThemePart = (theme: string | null | undefined): string =>
  typeof theme === "string" && themes.includes(theme) ? `?theme=${theme}` : "";
