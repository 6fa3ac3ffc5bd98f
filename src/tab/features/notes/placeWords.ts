import type { Destination } from "#graph/sites/destination.ts";
import type { TeamVisibility } from "#graph/sites/TeamsRepository.ts";

/** Where a note goes, beside Save. */
export const toPlaceWords = ({ teamName, channelName }: Destination): string =>
  [teamName, channelName].filter((name) => name !== "").join(" > ") || "this team";

/** Beside a team that the person picked themselves. */
export const pickWords = { yours: "— your pick", change: "Change team" } as const;

/** Whose notes are read: a team's standard channels share one list, a private or shared channel has its own. */
export const toListWords = (to: Destination): string =>
  to.kind === "team" ? to.teamName || "this team" : toPlaceWords(to);

/** Who can read what is saved there; where nobody told us, the wider answer. */
export function toReadersWords(to: Destination, visibility: TeamVisibility): string {
  if (to.kind === "channel") return channelReaders[to.membership];
  const team = to.teamName || "this team";
  const members = `Everyone in ${team}, including guests, can read this.`;
  switch (visibility) {
    case "public":
      return `${members} Anyone in your organisation can read this.`;
    case "private":
      return members;
    case "unknown":
      return `${members} If it is a public team, so can anyone in your organisation.`;
  }
}

const channelReaders = {
  private: "Saved in this channel's own site. Only its members can read it.",
  shared:
    "Saved in this channel's own site. Everyone in this channel can read it, including people from other organisations.",
  unknown:
    "Saved in this channel's own site. We could not tell who is in this channel. Everyone in it can read this.",
} as const;
