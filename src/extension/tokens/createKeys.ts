import { createRemoteJWKSet, type RemoteJWKSet } from "jose";

/** Keys that somebody else publishes: asked for once and kept; asked for again at most twice a minute when one is not known. */
export const createKeys = (address: string): RemoteJWKSet =>
  createRemoteJWKSet(new URL(address), { timeoutDuration: 2500 });
