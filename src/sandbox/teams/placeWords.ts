import type { Channel, Directory, Team } from "./directory.ts";
import type { HostState } from "./hostState.ts";
import { membershipWords, pageWords } from "./hostWords.ts";

export interface PlaceWords {
  readonly title: string;
  readonly where: string;
  /** The letter in the coloured square. */
  readonly letter: string;
}

/** What the page calls the place that it shows. */
export function toPlaceWords(directory: Directory, state: HostState): PlaceWords {
  const team = directory.teams.find(({ groupId }) => groupId === state.team);
  const channel = team?.channels.find(({ id }) => id === state.channel);
  const name = channel?.displayName ?? "No channel";
  const where = toFacts(team, channel, state.archived);
  const letter = team?.displayName.slice(0, 1) ?? "";
  switch (state.surface) {
    case "channel":
      return { title: name, where, letter };
    case "meeting-channel":
      return { title: `${pageWords.meetingIn} ${name}`, where, letter };
    case "meeting":
      return { title: pageWords.meeting, where: pageWords.meetingWhere, letter: "M" };
    case "chat":
      return { title: pageWords.chat, where: pageWords.chatWhere, letter: "C" };
    case "personal":
      return { title: pageWords.appName, where: pageWords.personal, letter: "T" };
  }
}

const toFacts = (team: Team | undefined, channel: Channel | undefined, isArchived: boolean) =>
  [
    team?.displayName,
    channel && membershipWords[channel.membershipType],
    team?.visibility === "public" ? "public team" : "",
    isArchived ? "archived" : "",
  ]
    .filter(Boolean)
    .join(" · ");
