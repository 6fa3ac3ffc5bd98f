export type TeamVisibility = "public" | "private" | "unknown";

/** What Graph knows about a team as a whole. */
export interface TeamsRepository {
  /** Who beyond its members can read a team's site. Silent, remembered for a day, and never throws. */
  teamVisibility(groupId: string): Promise<TeamVisibility>;
}
