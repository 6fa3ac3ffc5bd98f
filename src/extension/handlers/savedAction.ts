import type { MessagingExtensionActionResponse } from "@microsoft/teams.api";
import * as v from "valibot";

import { findNoteKey } from "#domain/notes/noteKey.ts";

import type { CardFacts } from "../cards/cardFacts.ts";
import { toSavedAnswer } from "../cards/toSavedAnswer.ts";
import { extensionWords } from "../extensionWords.ts";
import { Refusal } from "../Refusal.ts";
import { parseValue } from "./parseValue.ts";

const submitted = v.object({ commandId: v.string(), data: v.object({ saved: v.string() }) });

/** Answers the form's "a note was saved" with a card for the message box; the person decides whether it is sent. */
export const createSavedAction =
  (facts: CardFacts) =>
  (value: unknown): MessagingExtensionActionResponse => {
    const { commandId, data } = parseValue(submitted, value);
    if (commandId !== "saveMessage") throw new Refusal(501, extensionWords.unknown);
    const key = findNoteKey(data.saved);
    if (!key) throw new Refusal(400, extensionWords.notUnderstood);
    return { composeExtension: toSavedAnswer(facts, key) };
  };
