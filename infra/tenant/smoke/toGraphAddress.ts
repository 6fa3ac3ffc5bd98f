import { clouds, isLoopback } from "#tab/platform/clouds.ts";

/** Where a token may go: to Microsoft's published Graph origins, or to a sandbox on this machine. Nothing for any other address. */
export function toGraphAddress(text: string): string | undefined {
  const url = URL.parse(text);
  if (!url) return undefined;
  const { search, hash, username } = url;
  if (`${search}${hash}${username}` !== "") return undefined;
  const address = url.href.replace(/\/+$/, "");
  const isPublished = clouds.some(({ graph }) => graph === address);
  return isPublished || isLoopback(url.hostname) ? address : undefined;
}
