import { unknownAddress } from "#domain/links/unknownAddress.ts";

import { isHost, isLoopback } from "./frameAncestors.ts";
import { packAgain } from "./packAgain.ts";
import { drawQrCodes } from "./print/drawQrCodes.ts";
import type { Site, SiteFile } from "./site.ts";

/** Where people open the product: one https origin, or one on this machine. */
export const isPublicAddress = (text: string): boolean =>
  (isHost(text) && !text.includes("*")) || isLoopback(text);

/**
 * Writes the product's own address into the pages that speak of it, once, as the server starts: never from what a request says.
 * Without an address the tags that need one go, and a link to a card shows its title and its sentence alone.
 */
export function withPublicAddress(site: Site, address: string | undefined): Site {
  if (address !== undefined && !isPublicAddress(address)) {
    throw new Error("The public address is not a plain origin");
  }
  return new Map([...site].map(([name, file]) => [name, fill(file, address)]));
}

function fill(file: SiteFile, address: string | undefined): SiteFile {
  if (!file.type.startsWith("text/html")) return file;
  const built = new TextDecoder().decode(file.bytes);
  if (!built.includes(unknownAddress)) return file;
  const page = drawQrCodes(built, address);
  return packAgain(
    file,
    address === undefined
      ? page.replaceAll(tagsWithAddress, "")
      : page.replaceAll(unknownAddress, address),
  );
}

/** The tags that say where a page and its picture are, and what picture that is. */
const tagsWithAddress =
  /<(?:link rel="canonical"|meta property="og:(?:url|image)|meta name="twitter:)[^>]*>/g;
