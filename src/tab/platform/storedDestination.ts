import * as v from "valibot";

const text = v.string();
const named = {
  groupId: text,
  teamName: text,
  channelName: text,
  siteAddress: v.exactOptional(text),
};

/** Where something goes, as it was kept. */
export const storedDestination = v.variant("kind", [
  v.object({ kind: v.literal("team"), ...named }),
  v.object({
    kind: v.literal("channel"),
    membership: v.picklist(["private", "shared", "unknown"]),
    channelId: text,
    ...named,
  }),
]);
