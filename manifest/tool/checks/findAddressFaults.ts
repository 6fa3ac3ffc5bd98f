import { packageWords } from "../packageWords.ts";
import { type Fault, toFault } from "./Fault.ts";
import type { PlacedText } from "./listTexts.ts";

/** An address with two slashes, whatever stands before them; a browser would read `//host` as one too. */
const address = /^(?:[a-z][a-z0-9+.-]*:)?\/\//i;
/** Names in the manifest's own format, which nobody opens. */
const notOpened = ["/$schema"];

/** Addresses that are not https, or lead to a host that is not the app's own. */
export function findAddressFaults(
  texts: readonly PlacedText[],
  domains: readonly string[],
): readonly Fault[] {
  return texts
    .filter(({ place, text }) => isOpened(place, text) && !notOpened.includes(place))
    .flatMap(({ place, text }) => {
      const url = URL.canParse(text) ? new URL(text) : undefined;
      if (url?.protocol !== "https:")
        return [toFault("not-https", packageWords.notHttps(place, text))];
      const isOurs = domains.includes(url.host) && url.username === "" && url.password === "";
      return isOurs ? [] : [toFault("foreign-address", packageWords.foreignAddress(place, text))];
    });
}

/** Whatever is called an address must be one, however it is written. */
const isOpened = (place: string, text: string): boolean =>
  place.endsWith("Url") || (address.test(text) && !place.endsWith("/redirectUri"));
