import * as v from "valibot";

import { noReviewSettings, type ReviewSettings } from "#domain/review/reviewSettings.ts";

import { type NoteItem, toETag } from "../notes/noteItem.ts";
import { settingsKey, toStamp } from "../notes/toSavedNote.ts";
import type { SavedSettings } from "./ReviewRepository.ts";

const reviewSettings = v.object({
  reviewers: v.fallback(v.array(v.object({ id: v.string(), name: v.string() })), []),
  guestsMayWrite: v.fallback(v.boolean(), false),
});

/** The columns of the settings item: the settings themselves are kept where a note keeps its further answers. */
export const toSettingsFields = (settings: ReviewSettings): Readonly<Record<string, string>> => ({
  Title: "Technique Cards: settings of this team",
  LnKey: settingsKey,
  LnPeriod: settingsKey,
  LnAnswers: toSettingsText(settings),
});

export const toSettingsText = ({ reviewers, guestsMayWrite }: ReviewSettings): string =>
  JSON.stringify({ reviewers: reviewers.map(({ id, name }) => ({ id, name })), guestsMayWrite });

export function toSavedSettings(item: NoteItem): SavedSettings {
  return {
    settings: toSettings(item.fields?.["LnAnswers"]),
    by: toStamp(item.lastModifiedBy),
    eTag: toETag(item),
    itemId: item.id,
  };
}

/** Total: what somebody typed over the cell by hand decides nothing. */
function toSettings(stored: unknown): ReviewSettings {
  try {
    return v.parse(reviewSettings, JSON.parse(v.parse(v.string(), stored)));
  } catch {
    return noReviewSettings;
  }
}
