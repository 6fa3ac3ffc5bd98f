import { readFileSync } from "node:fs";
import { join } from "node:path";

import * as v from "valibot";

import {
  inlineHashes,
  type PolicyFacts,
  toContentSecurityPolicy,
} from "./contentSecurityPolicy.ts";

/** A file whose name changes with what is in it. */
export const kept = "public, max-age=31536000, immutable";
/** Hosts were seen to show yesterday's page with today's script (teams-library-js #1205). */
export const asked = "no-cache";

export interface HeaderFacts extends Omit<PolicyFacts, "hashes"> {
  /** The folder of the built tab: `dist/tab`. */
  readonly root: string;
}

/** What every answer carries, whoever serves it: our own server or a host of files. */
export function toAnswerHeaders({ root, ...facts }: HeaderFacts): Readonly<Record<string, string>> {
  const hashes = v.parse(inlineHashes, JSON.parse(readFileSync(join(root, "csp.json"), "utf8")));
  return {
    "content-security-policy": toContentSecurityPolicy({ hashes, ...facts }),
    "permissions-policy":
      "camera=(), clipboard-write=(self), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  };
}
