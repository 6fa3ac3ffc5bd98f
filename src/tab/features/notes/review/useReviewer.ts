import { useQuery } from "@tanstack/react-query";

import type { PersonStamp } from "#domain/review/personStamp.ts";
import type { ReviewRepository } from "#graph/review/ReviewRepository.ts";
import { type Destination, destinationKey } from "#graph/sites/destination.ts";
import { findObstacle } from "#tab/platform/findObstacle.ts";
import { useHost, useServices } from "#tab/platform/ServicesContext.ts";

import { findSavingPlace } from "../form/findSavingPlace.ts";

/** Whether this person may decide on the notes of a team here. A hint for the page: SharePoint decides what is written. */
export type ReviewerState =
  | { readonly step: "loading" }
  | { readonly step: "may"; readonly as: "owner" | "named" }
  | { readonly step: "may-not"; readonly why: WhyNoReviewer };

/** `elsewhere`: nothing can be saved from here at all; `unknown`: nobody could be asked. */
export type WhyNoReviewer = "not-reviewer" | "guest" | "archived" | "elsewhere" | "unknown";

/** Asks nothing where Teams itself calls the person an owner. */
export function useReviewer(to: Destination): ReviewerState {
  const { notes, review } = useServices();
  const host = useHost();
  const place = findSavingPlace(host);
  const isOwner = host.state === "teams" && host.context.owner;
  const me = place.can === "save" ? place.person.objectId : undefined;

  const query = useQuery({
    queryKey: ["reviewer", destinationKey(to), me],
    enabled: me !== undefined && !isOwner,
    queryFn: async (): Promise<"owner" | "named" | "no"> => {
      const repository = await review();
      const found = await (await notes()).findPlace(to);
      const isNamed = found.found === "ready" && (await isNamedIn(repository, found.place, to, me));
      if (isNamed) return "named";
      return (await repository.ownsTeam(to.groupId)) ? "owner" : "no";
    },
    throwOnError: (error) => findObstacle(error) === undefined,
  });

  if (place.can === "wait") return { step: "loading" };
  if (place.can === "not-here") return { step: "may-not", why: toWhyNot(place.why) };
  if (isOwner) return { step: "may", as: "owner" };
  if (query.data === undefined && query.isFetching) return { step: "loading" };
  if (query.data === undefined) return { step: "may-not", why: "unknown" };
  return query.data === "no"
    ? { step: "may-not", why: "not-reviewer" }
    : { step: "may", as: query.data };
}

const toWhyNot = (why: string): WhyNoReviewer =>
  why === "guest" || why === "archived" ? why : "elsewhere";

/** To be named counts only where an owner did it; where the owners cannot be known, nobody can have named themselves. */
async function isNamedIn(
  repository: ReviewRepository,
  place: Parameters<ReviewRepository["settings"]>[0],
  { groupId }: Destination,
  me: string | undefined,
): Promise<boolean> {
  const saved = await repository.settings(place);
  if (me === undefined || !saved?.settings.reviewers.some(isPerson(me))) return false;
  const owners = await repository.owners(groupId);
  return owners ? owners.some(isPerson(saved.by.id)) : !isPerson(me)(saved.by);
}

/** Ids are the same in capitals and in small letters. */
const isPerson =
  (id: string) =>
  (person: PersonStamp): boolean =>
    person.id.toLowerCase() === id.toLowerCase();
