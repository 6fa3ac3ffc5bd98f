import * as v from "valibot";

import { isEmailAddress } from "#domain/links/isEmailAddress.ts";
import { isHttpsAddress } from "#domain/links/isHttpsAddress.ts";

import { clouds, isLoopback } from "./clouds.ts";
import type { Settings } from "./settings.ts";

const id = v.pipe(v.string(), v.uuid());

/** What `/config.json` may say to a page that stands at `page`. */
export function settingsSchema(page: URL) {
  const isOurMachine = (url: URL) =>
    isLoopback(page.hostname) && isLoopback(url.hostname) && /^https?:$/.test(url.protocol);
  const isGraph = (url: URL) =>
    isOurMachine(url) || (url.pathname === "/" && clouds.some(({ graph }) => graph === url.origin));
  const isAuthority = (url: URL) =>
    isTenantPath(url.pathname) &&
    (isOurMachine(url) || clouds.some(({ signIn }) => signIn.includes(url.origin)));

  const shape = v.object({
    clientId: id,
    authority: base(isAuthority),
    graph: base(isGraph),
    listName: v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/)),
    siteAccess: v.optional(v.picklist(["all", "selected"]), "all"),
    teamsAppId: id,
    browserSignIn: v.optional(v.boolean(), false),
    links: v.optional(v.record(v.string(), link), {}),
    organisation: v.exactOptional(organisation),
  });
  return v.pipe(
    shape,
    v.forward(v.partialCheck([["authority"], ["graph"]], isOneCloud, "clouds"), ["authority"]),
  ) satisfies v.GenericSchema<unknown, Settings>;
}

/** An address that paths are put behind: no name and password, no query, and no slash at its end. */
const base = (isAllowed: (url: URL) => boolean) =>
  v.pipe(
    v.string(),
    v.check((text) => {
      const url = findUrl(text);
      return url !== undefined && isPlain(url) && isAllowed(url);
    }, "address"),
    // Not `href`, which keeps the mark of an empty query: "https://graph.microsoft.com/?".
    v.transform((text) => {
      const { origin, pathname } = new URL(text);
      return origin + pathname.replace(/\/+$/, "");
    }),
  );

const link = v.pipe(
  v.string(),
  v.check((text) => findUrl(text)?.protocol === "https:", "https"),
);

const line = v.exactOptional(v.pipe(v.string(), v.regex(/^[^\p{C}\p{Zl}\p{Zp}]{1,120}$/u)));
const ownLink = v.exactOptional(v.pipe(v.string(), v.check(isHttpsAddress)));

const organisation = v.object({
  name: line,
  dataController: line,
  supportEmail: v.exactOptional(v.pipe(v.string(), v.check(isEmailAddress))),
  supportLink: ownLink,
  privacyLink: ownLink,
  termsLink: ownLink,
  accessibilityLink: ownLink,
});

// URL.parse would do, but phones in use do not all have it.
function findUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

const isPlain = ({ username, password, search, hash }: URL): boolean =>
  [username, password, search, hash].every((part) => part === "");
const isTenantPath = (path: string): boolean => /^\/[A-Za-z0-9][A-Za-z0-9.-]*\/?$/.test(path);

/** True too where either is a loopback address, which belongs to no cloud. */
function isOneCloud({ authority, graph }: Pick<Settings, "authority" | "graph">): boolean {
  const ofGraph = clouds.filter((cloud) => cloud.graph === new URL(graph).origin);
  const { hostname, origin } = new URL(authority);
  if (ofGraph.length === 0 || isLoopback(hostname)) return true;
  return ofGraph.some(({ signIn }) => signIn.includes(origin));
}
