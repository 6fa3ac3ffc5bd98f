export type TeamVisibility = "public" | "private" | "unknown";

/** A team that this person is a member of. */
export interface JoinedTeam {
  readonly groupId: string;
  readonly name: string;
}

/** What Graph knows about a team as a whole. */
export interface TeamsRepository {
  /** Who beyond its members can read a team's site. Silent, remembered for a day, and never throws. */
  teamVisibility(groupId: string): Promise<TeamVisibility>;

  /** This person's teams by name; archived ones are left out. Throws `GraphError`. */
  joinedTeams(options?: { readonly mayAsk?: boolean }): Promise<readonly JoinedTeam[]>;
}
