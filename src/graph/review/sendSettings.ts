import type { ReviewSettings } from "#domain/review/reviewSettings.ts";

import { GraphError } from "../client/GraphError.ts";
import { findItem } from "../notes/findItem.ts";
import { fieldsPath, itemsPath } from "../notes/itemPaths.ts";
import { findRefusal, isConsent, notSent, refused, toNotSent } from "../notes/saveOutcomes.ts";
import { isOffline, isThrottled, type Sending, waitAfter } from "../notes/Sending.ts";
import { settingsKey } from "../notes/toSavedNote.ts";
import type { NotesPlace } from "../sites/destination.ts";
import type { SavedSettings, SettingsOutcome } from "./ReviewRepository.ts";
import { toSavedSettings, toSettingsFields, toSettingsText } from "./settingsItem.ts";

type Found = Pick<SavedSettings, "eTag" | "itemId">;

/** Saves what an owner decided, over what they had read and over nothing else. The item's key makes it one. */
export async function sendSettings(
  sending: Sending,
  place: NotesPlace,
  settings: ReviewSettings,
  found?: Found,
): Promise<SettingsOutcome> {
  let last: SettingsOutcome = notSent("unavailable");
  for (let attempt = 0; sending.allowance.writes > 0; attempt += 1) {
    sending.allowance.writes -= 1;
    const failure = await writeOnce(sending, place, settings, found);
    if (!failure) return { outcome: "saved" };
    const verdict = await judge(sending, place, settings, failure, found);
    if (verdict !== "send-again") return verdict;
    last = toNotSent(failure);
    if (isOffline(failure, attempt) || !(await waitAfter(sending, failure, attempt))) return last;
  }
  return last;
}

async function writeOnce(
  { graph, mayAsk }: Sending,
  place: NotesPlace,
  settings: ReviewSettings,
  found?: Found,
): Promise<GraphError | undefined> {
  const call = { scopes: ["Sites.ReadWrite.All"], mayAsk } as const;
  try {
    if (found) {
      const changes = { LnAnswers: toSettingsText(settings) };
      await graph.patch(fieldsPath(place, found.itemId), changes, { ...call, ifMatch: found.eTag });
    } else {
      await graph.post(itemsPath(place), { fields: toSettingsFields(settings) }, call);
    }
    return undefined;
  } catch (error) {
    if (error instanceof GraphError) return error;
    throw error;
  }
}

/** What became of a write that was not answered with a yes: the item itself tells. */
async function judge(
  { graph, mayAsk }: Sending,
  place: NotesPlace,
  settings: ReviewSettings,
  failure: GraphError,
  found?: Found,
): Promise<SettingsOutcome | "send-again"> {
  const refusal = findRefusal(failure.fault);
  if (failure.fault === "signed-out" || isConsent(failure)) return toNotSent(failure);
  if (isThrottled(failure)) return "send-again";
  try {
    const item = await findItem(graph, place, settingsKey, mayAsk);
    const there = item && toSavedSettings(item);
    if (there && toSettingsText(there.settings) === toSettingsText(settings)) {
      return { outcome: "saved" };
    }
    if (there?.eTag !== found?.eTag) return { outcome: "conflict" };
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    return toNotSent(error);
  }
  return refusal ? refused(refusal) : "send-again";
}
