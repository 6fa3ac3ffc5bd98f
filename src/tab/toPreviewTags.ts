import { unknownAddress } from "#domain/links/unknownAddress.ts";

/** What a link to a page shows in a chat. */
export interface Preview {
  readonly kind: "website" | "article";
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** The address of the picture below the product's own. */
  readonly picture: string;
  /** The picture in words. */
  readonly alt: string;
}

/** The tags that other programs read; addresses in them are whole, so the server has the last word on them. */
export function toPreviewTags(preview: Preview): string {
  const address = `${unknownAddress}${preview.path}`;
  const properties = {
    "og:type": preview.kind,
    "og:site_name": "Technique Cards",
    "og:locale": "en_GB",
    "og:title": preview.title,
    "og:description": preview.description,
    "og:url": address,
    "og:image": `${unknownAddress}${preview.picture}`,
    "og:image:type": "image/png",
    "og:image:width": "1200",
    "og:image:height": "630",
    "og:image:alt": preview.alt,
  };
  return [
    `<link rel="canonical" href="${address}">`,
    ...Object.entries(properties).map(
      ([name, content]) => `<meta property="${name}" content="${toAttribute(content)}">`,
    ),
    '<meta name="twitter:card" content="summary_large_image">',
  ].join("");
}

/** Words as they may stand in a page, inside quotation marks or out of them. */
export const toAttribute = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (character) => `&#${String(character.charCodeAt(0))};`);
