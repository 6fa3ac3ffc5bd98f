import { useQuery, useQueryClient } from "@tanstack/react-query";

import { noReviewSettings, type ReviewSettings } from "#domain/review/reviewSettings.ts";
import type { SavedSettings, SettingsOutcome } from "#graph/review/ReviewRepository.ts";
import { type Destination, destinationKey } from "#graph/sites/destination.ts";
import { findObstacle } from "#tab/platform/findObstacle.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";
import { useTryAgain } from "#tab/platform/useTryAgain.ts";
import type { StateOfNotes } from "#tab/features/notes/list/stateOfNotesWords.ts";
import { toWhyNot, type Unreadable, type WhyNot } from "#tab/features/notes/list/unreadable.ts";

import { reviewersKey } from "../evidence/useReviewers.ts";

export type SettingsState =
  | { readonly step: "loading" }
  | Unreadable
  | {
      readonly step: "ready";
      readonly settings: ReviewSettings;
      /** Missing while nobody has saved any. */
      readonly saved?: SavedSettings;
      readonly save: (settings: ReviewSettings) => Promise<SettingsOutcome>;
    };

type Read = { readonly saved?: SavedSettings } | StateOfNotes;

/** What the owners of a team have decided, and the way to decide something else. */
export function useReviewSettings(to: Destination): SettingsState {
  const { notes, review } = useServices();
  const client = useQueryClient();
  const { mayAsk, trying, tryAgain } = useTryAgain<WhyNot>();
  const queryKey = ["review-settings", destinationKey(to)] as const;

  const query = useQuery({
    queryKey,
    queryFn: async (): Promise<Read> => {
      const found = await (await notes()).findPlace(to, { mayAsk: mayAsk.current });
      if (found.found === "no-list") return "not-set-up";
      if (found.found === "files-not-ready") return "files-not-ready";
      const saved = await (await review()).settings(found.place);
      return saved ? { saved } : {};
    },
    throwOnError: (error) => findObstacle(error) === undefined,
  });

  async function save(settings: ReviewSettings): Promise<SettingsOutcome> {
    const found = await (await notes()).findPlace(to, { mayAsk: true });
    if (found.found !== "ready") return { outcome: "not-sent", why: "not-set-up" };
    const read = query.data && typeof query.data !== "string" ? query.data.saved : undefined;
    const outcome = await (
      await review()
    ).saveSettings(found.place, settings, {
      mayAsk: true,
      ...(read ? { found: read } : {}),
    });
    // Read again whatever came of it: the next change is made on top of what is there.
    await query.refetch();
    await client.invalidateQueries({ queryKey: reviewersKey(to) });
    await client.invalidateQueries({ queryKey: ["reviewer", destinationKey(to)] });
    return outcome;
  }

  if (query.data && typeof query.data !== "string") {
    const { saved } = query.data;
    const settings = saved?.settings ?? noReviewSettings;
    return { step: "ready", settings, save, ...(saved ? { saved } : {}) };
  }
  if (!trying && query.isFetching) return { step: "loading" };
  const why = trying ?? toWhyNot(query.data, query.error);
  const retry = () => tryAgain(why, query.refetch);
  return { step: "unreadable", ...why, isTrying: trying !== undefined, retry };
}
