/** Where a note goes: always from the host's context or the person's own pick, never from an address. */
export type Destination =
  | {
      readonly kind: "team";
      /** The Entra group of the team; its root site holds the list. */
      readonly groupId: string;
      readonly teamName: string;
      readonly channelName: string;
      /** Where its site stands, as Teams says it: the only way to the site where the app is let into sites one by one. */
      readonly siteAddress?: string;
    }
  | {
      readonly kind: "channel";
      readonly membership: "private" | "shared" | "unknown";
      /** The team that owns the channel (`channel.ownerGroupId`, else the team's own id). */
      readonly groupId: string;
      readonly channelId: string;
      readonly teamName: string;
      readonly channelName: string;
      readonly siteAddress?: string;
    };

/** A list that is ready for notes. Cached on the device by `destinationKey`. */
export interface NotesPlace {
  readonly siteId: string;
  readonly listId: string;
}

/** One name for a destination, for caches and the outbox: never shown. */
export const destinationKey = (to: Destination): string =>
  to.kind === "team" ? `team:${to.groupId}` : `channel:${to.groupId}:${to.channelId}`;
