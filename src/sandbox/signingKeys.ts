import { createSigningKey, type SigningKey } from "./entra/signingKey.ts";

/** What the sandbox signs with: sign-in its tokens, the bot channel its activities. */
export interface SigningKeys {
  readonly signIn: SigningKey;
  readonly bot: SigningKey;
}

export const createSigningKeys = async (): Promise<SigningKeys> => ({
  signIn: await createSigningKey(),
  bot: await createSigningKey(),
});
