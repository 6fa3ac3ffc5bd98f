import { chatId } from "./conversationId.ts";
import { channelsFor, type Directory } from "./directory.ts";
import { shareWords } from "./hostWords.ts";

/** A conversation that a person can share into. */
export interface ShareTarget {
  readonly id: string;
  readonly name: string;
}

/** The chat, and every channel that the person sees. */
export const findShareTargets = (
  { teams }: Directory,
  personId: string,
): readonly ShareTarget[] => [
  { id: chatId, name: shareWords.chat },
  ...teams.flatMap((team) =>
    channelsFor(team, personId).map(({ id, displayName }) => ({
      id,
      name: `${team.displayName}: ${displayName}`,
    })),
  ),
];
