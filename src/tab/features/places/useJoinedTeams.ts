import { useQuery } from "@tanstack/react-query";

import type { JoinedTeam } from "#graph/sites/TeamsRepository.ts";
import { findObstacle } from "#tab/platform/findObstacle.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";
import { useTryAgain } from "#tab/platform/useTryAgain.ts";

import type { StateOfTeams } from "./teamWords.ts";

interface WhyNot {
  readonly why: StateOfTeams;
  /** Settings that are wrong, by name. */
  readonly fields: readonly string[];
}

/** What is known of a person's teams. */
export type JoinedTeams =
  | { readonly step: "loading" }
  | { readonly step: "ready"; readonly teams: readonly JoinedTeam[] }
  | (WhyNot & {
      readonly step: "unreadable";
      readonly isTrying: boolean;
      readonly retry: () => void;
    });

/** The teams of the person at the device, by name. */
export function useJoinedTeams(): JoinedTeams {
  const { teams } = useServices();
  const { mayAsk, trying, tryAgain } = useTryAgain<WhyNot>();

  const query = useQuery({
    queryKey: ["joined-teams"],
    queryFn: async () => (await teams()).joinedTeams({ mayAsk: mayAsk.current }),
    throwOnError: (error) => findObstacle(error) === undefined,
  });

  if (query.data && query.data.length > 0) return { step: "ready", teams: query.data };
  if (!trying && query.isFetching) return { step: "loading" };
  const found = findObstacle(query.error);
  const why = trying ?? { why: found?.obstacle ?? "none", fields: found?.fields ?? [] };
  const retry = () => tryAgain(why, query.refetch);
  return { step: "unreadable", ...why, isTrying: trying !== undefined, retry };
}
