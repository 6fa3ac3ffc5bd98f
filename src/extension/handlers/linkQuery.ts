import type { MessagingExtensionResponse } from "@microsoft/teams.api";
import * as v from "valibot";

import { findFace } from "#domain/cards/findFace.ts";
import { findNoteKey } from "#domain/notes/noteKey.ts";

import type { CardFacts } from "../cards/cardFacts.ts";
import { toUnfurledNote } from "../cards/toUnfurledNote.ts";
import { toUnfurledTechnique } from "../cards/toUnfurledTechnique.ts";
import { parseValue } from "./parseValue.ts";

const link = v.object({ url: v.string() });

/** Answers a pasted address of ours with its card; a note's tells nothing of the note, and any other address stays as it is. */
export const createLinkQuery =
  (facts: CardFacts) =>
  (value: unknown): MessagingExtensionResponse => {
    const { url } = parseValue(link, value);
    return {
      composeExtension: findUnfurled(url, facts) ?? {
        type: "result",
        attachmentLayout: "list",
        attachments: [],
      },
    };
  };

function findUnfurled(text: string, facts: CardFacts) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.origin !== new URL(facts.publicAddress).origin) return undefined;
  const [, place, id = ""] =
    /^\/app\/(cards|notes)\/([\w-]+)(?:\/(?:note)?)?$/.exec(url.pathname) ?? [];
  if (place === "cards") {
    const face = findFace(id);
    return face && toUnfurledTechnique(face.id, facts);
  }
  const key = place === "notes" ? findNoteKey(id) : undefined;
  return key && toUnfurledNote(facts, key);
}
