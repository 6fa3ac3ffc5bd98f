import { unknownAddress } from "#domain/links/unknownAddress.ts";

import { toQrCode } from "./toQrCode.ts";

const places = /(<figure class="code" data-address="([^"]*)">)(.*?)<\/figure>/gs;

/** Draws the codes that printed cards carry. Where the product does not know its own address there is none: a wrong one would be worse. */
export function drawQrCodes(page: string, publicAddress: string | undefined): string {
  if (publicAddress === undefined) return page.replaceAll(places, "");
  return page.replaceAll(places, (_, opening: string, address: string, words: string) => {
    const code = toQrCode(address.replace(unknownAddress, publicAddress));
    return `${opening}${code}${words.replaceAll(toWords(unknownAddress), toWords(publicAddress))}</figure>`;
  });
}

/** As it stands below the code: nobody types the first part. */
const toWords = (address: string): string => address.replace(/^https?:\/\//, "");
