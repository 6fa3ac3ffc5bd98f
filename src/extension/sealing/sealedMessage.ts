import * as v from "valibot";

/** A message on its way to the note form: for one person of one tenant, and for ten minutes. */
export const sealedMessage = v.object({
  text: v.string(),
  isCut: v.boolean(),
  /** The person's id in the directory. */
  person: v.string(),
  tenant: v.string(),
  /** The message's own id in Teams. */
  message: v.string(),
  /** Seconds since 1970 after which nobody can open it. */
  exp: v.number(),
});

export type SealedMessage = v.InferOutput<typeof sealedMessage>;

/** Ten minutes, in seconds. */
export const lifetime = 600;
