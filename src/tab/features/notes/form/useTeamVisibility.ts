import { useEffect, useState } from "react";

import type { Destination } from "#graph/sites/destination.ts";
import type { TeamVisibility } from "#graph/sites/TeamsRepository.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";

/** Who beyond its members can read a team's site; "unknown" until Graph has said so, which it may never do. */
export function useTeamVisibility(to: Destination | undefined): TeamVisibility {
  const { teams } = useServices();
  const groupId = to?.kind === "team" ? to.groupId : undefined;
  const [known, setKnown] = useState<{ groupId: string; visibility: TeamVisibility }>();

  useEffect(() => {
    let isStale = false;

    async function ask(team: string): Promise<void> {
      // A part that will not load leaves the wider sentence standing; the save itself says what is wrong.
      const repository = await teams().catch(() => undefined);
      const visibility = await repository?.teamVisibility(team);
      if (!isStale && visibility) setKnown({ groupId: team, visibility });
    }

    if (groupId !== undefined) void ask(groupId);
    return () => {
      isStale = true;
    };
  }, [teams, groupId]);

  return known && known.groupId === groupId ? known.visibility : "unknown";
}
