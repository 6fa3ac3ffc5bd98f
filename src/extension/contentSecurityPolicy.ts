import * as v from "valibot";

import { isHost, isLoopback } from "./frameAncestors.ts";

export interface PolicyFacts {
  /** Hashes of what stands inline in the prerendered pages: `csp.json` of the build. */
  readonly hashes: InlineHashes;
  /** The value of `/config.json`; its addresses become `connect-src`. */
  readonly config: unknown;
  readonly frameAncestors: readonly string[];
}

const hashList = v.array(v.pipe(v.string(), v.regex(/^sha256-[A-Za-z0-9+/]{43}=$/)));

/** What the build wrote about its own pages. */
export const inlineHashes = v.object({ styles: hashList, scripts: hashList });
export type InlineHashes = v.InferOutput<typeof inlineHashes>;

const origin = v.pipe(
  v.string(),
  v.url(),
  v.transform((address) => new URL(address).origin),
  v.check((text) => isHost(text) || isLoopback(text), "An address must be https, or on loopback"),
);
const addresses = v.object({
  graph: origin,
  authority: origin,
  browserSignIn: v.optional(v.boolean(), false),
});

/** The hash of an empty text: Fluent writes its rules into style elements that were empty when they were checked. */
const emptyStyle = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
/** Where teams-js looks for the list of valid hosts. */
const hostList = "https://res.cdn.office.net";

/** The policy of every answer; throws when a setting could change what it says. */
export function toContentSecurityPolicy({ hashes, config, frameAncestors }: PolicyFacts): string {
  const { graph, authority, browserSignIn } = v.parse(addresses, config);
  const strange = frameAncestors.find(
    (text) => text !== "'self'" && !isHost(text) && !isLoopback(text),
  );
  if (strange !== undefined) throw new Error("A frame ancestor is not a plain origin");

  const directives: Readonly<Record<string, readonly string[]>> = {
    "default-src": ["'none'"],
    "script-src": ["'self'", ...hashes.scripts.map(quote)],
    "style-src": ["'self'", quote(emptyStyle), ...hashes.styles.map(quote)],
    "img-src": ["'self'"],
    "font-src": ["'self'"],
    "connect-src": [...new Set(["'self'", graph, authority, hostList])],
    // In a browser of its own, MSAL renews a sign-in in a hidden frame.
    ...(browserSignIn ? { "frame-src": ["'self'", authority] } : {}),
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
    "frame-ancestors": frameAncestors.length > 0 ? frameAncestors : ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join("; ");
}

const quote = (hash: string): string => `'${hash}'`;
