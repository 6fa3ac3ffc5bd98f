import { compactDecrypt, CompactEncrypt } from "jose";
import * as v from "valibot";

import { type SealedMessage, sealedMessage } from "./sealedMessage.ts";

export interface Seal {
  close(message: SealedMessage): Promise<string>;
  /** What was sealed, or nothing when this key did not seal it or a letter of it was changed. */
  open(sealed: string): Promise<SealedMessage | undefined>;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Seals with the one key that all copies of the server share, so that any of them can open what another sealed. */
export function createSeal(sealKey: string): Seal {
  const key = new Uint8Array(Buffer.from(sealKey, "base64url"));
  return {
    close: (message) =>
      new CompactEncrypt(encoder.encode(JSON.stringify(message)))
        .setProtectedHeader({ alg: "dir", enc: "A256GCM" })
        .encrypt(key),

    async open(sealed) {
      try {
        const { plaintext } = await compactDecrypt(sealed, key, {
          keyManagementAlgorithms: ["dir"],
          contentEncryptionAlgorithms: ["A256GCM"],
        });
        return v.parse(sealedMessage, JSON.parse(decoder.decode(plaintext)));
      } catch {
        return undefined;
      }
    },
  };
}
