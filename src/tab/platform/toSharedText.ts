import type { Shareable } from "./Host.ts";
import { toPageAddress } from "./toPageAddress.ts";

/** The words of a page and its address, in plain text. */
export function toSharedText({ subPage, text }: Shareable, origin?: string): string {
  const address = toPageAddress(subPage, origin);
  return text === undefined ? address : `${text}\n${address}`;
}
