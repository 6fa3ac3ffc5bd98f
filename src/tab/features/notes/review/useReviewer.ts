import type { Destination } from "#graph/sites/destination.ts";
import { useHost } from "#tab/platform/ServicesContext.ts";

import { findSavingPlace } from "../form/findSavingPlace.ts";

/** Whether this person may decide on the notes of a team here. A hint for the page: SharePoint decides what is written. */
export type ReviewerState =
  | { readonly step: "loading" }
  | { readonly step: "may"; readonly as: "owner" | "named" }
  | { readonly step: "may-not"; readonly why: WhyNoReviewer };

/** `elsewhere`: nothing can be saved from here at all; `unknown`: nobody could be asked. */
export type WhyNoReviewer = "not-reviewer" | "guest" | "archived" | "elsewhere" | "unknown";

export function useReviewer(to: Destination): ReviewerState {
  const host = useHost();
  const place = findSavingPlace(host);
  if (place.can === "wait") return { step: "loading" };
  if (place.can === "not-here") return { step: "may-not", why: toWhyNot(place.why) };
  const isOwner = host.state === "teams" && host.context.owner && !place.isPicked;
  return isOwner && to.groupId === place.to.groupId
    ? { step: "may", as: "owner" }
    : { step: "may-not", why: "not-reviewer" };
}

const toWhyNot = (why: string): WhyNoReviewer =>
  why === "guest" || why === "archived" ? why : "elsewhere";
