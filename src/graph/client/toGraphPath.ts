import { UnexpectedAnswer } from "./UnexpectedAnswer.ts";

/**
 * What follows `/v1.0`, from a path of ours or from a whole `@odata.nextLink`. The Graph client takes every address
 * that is not https for a path, so ours never leave here with an origin on them.
 */
export function toGraphPath(root: string, pathOrLink: string): string {
  if (pathOrLink.startsWith("/") && !pathOrLink.startsWith("//")) return pathOrLink;
  if (isUnder(root, pathOrLink)) return new URL(pathOrLink).href.slice(root.length);
  throw new UnexpectedAnswer("a following page", "its address is not on the configured Graph");
}

/** Whether an address, once the dots and user names that could disguise it are resolved, lies under Graph's root. */
export function isUnder(root: string, address: string): boolean {
  return URL.canParse(address) && new URL(address).href.startsWith(`${root}/`);
}
