import * as v from "valibot";

/** What is read of an activity before anything else is; the rest of it passes by unread. */
const activityEnvelope = v.looseObject({
  type: v.string(),
  name: v.optional(v.unknown()),
  value: v.optional(v.unknown()),
  serviceUrl: v.optional(v.unknown()),
  conversation: v.optional(v.unknown()),
  channelData: v.optional(v.unknown()),
});

export type ActivityEnvelope = v.InferOutput<typeof activityEnvelope>;

/** An activity, or nothing when the text is not one. */
export function findActivity(text: string): ActivityEnvelope | undefined {
  try {
    const { success, output } = v.safeParse(activityEnvelope, JSON.parse(text));
    return success ? output : undefined;
  } catch {
    return undefined;
  }
}
