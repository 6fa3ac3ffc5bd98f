import { useQuery } from "@tanstack/react-query";

import type { Reviewers } from "#domain/review/reviewers.ts";
import { type Destination, destinationKey } from "#graph/sites/destination.ts";
import { findObstacle } from "#tab/platform/findObstacle.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";

import { readReviewers, unknownReviewers } from "./readReviewers.ts";

export type ReviewersState =
  { readonly step: "loading" } | { readonly step: "ready"; readonly reviewers: Reviewers };

export const reviewersKey = (to: Destination) => ["reviewers", destinationKey(to)] as const;

/** Who checks in a team, as far as may be known without asking the person anything. Read once for a whole visit. */
export function useReviewers(to: Destination, isWanted = true): ReviewersState {
  const services = useServices();
  const query = useQuery({
    queryKey: reviewersKey(to),
    queryFn: () => readReviewers(services, to, false),
    enabled: isWanted,
    staleTime: 600_000,
    throwOnError: (error) => findObstacle(error) === undefined,
  });
  if (query.data) return { step: "ready", reviewers: query.data };
  return query.isError ? { step: "ready", reviewers: unknownReviewers } : { step: "loading" };
}
